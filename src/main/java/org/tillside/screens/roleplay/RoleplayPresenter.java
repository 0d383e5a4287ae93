package org.tillside.screens.roleplay;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.journal.PlayId;
import org.tillside.practice.ScenarioRun;
import org.tillside.screens.Desk;
import org.tillside.screens.Maxima;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.Ticker;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;
import org.tillside.shop.Play;

/**
 * One play of a scenario on the stage. Every move is an entry, so it goes on where it was left; the time of a scene
 * begins anew then, and stands still while the play is paused, a move is saved or the window asks something.
 */
public final class RoleplayPresenter extends Showing<RoleplayState> {
    private static final Duration TICK = Duration.ofMillis(200);
    private static final Duration LONGEST_TICK = Duration.ofSeconds(1);

    private final Desk desk;
    private final Maxima maxima;
    private final Scenario scenario;
    private final RoleplayViews views;
    private final Ticker.Stop ticking;
    private Play play;
    private Story story;
    private Moment moment = Moment.BEGIN;
    private Duration ticked = Duration.ZERO;
    private boolean held;
    private boolean busy;

    private RoleplayPresenter(
            Desk desk, Maxima maxima, Scenario scenario, Play play, RoleplayViews views, Story story) {
        super(views.state(story, Moment.BEGIN, false));
        this.desk = desk;
        this.maxima = maxima;
        this.scenario = scenario;
        this.views = views;
        this.play = play;
        this.story = story;
        this.ticking = desk.ticker().every(TICK, this::tick);
    }

    /** Opens the play that is under way; it must have been begun. */
    public static RoleplayPresenter open(Desk desk, Maxima maxima, Scenario scenario, Play play) {
        RoleplayViews views = new RoleplayViews(desk, scenario);
        return new RoleplayPresenter(desk, maxima, scenario, play, views, Story.of(scenario, play));
    }

    @Override
    public Room room() {
        return Room.PRACTISE;
    }

    @Override
    public boolean stage() {
        return true;
    }

    @Override
    public String help() {
        return "roleplay";
    }

    private void tick(Duration sinceStart) {
        Duration since = sinceStart.minus(ticked);
        ticked = sinceStart;
        if (!held && goesOn()) {
            moment = moment.after(since.compareTo(LONGEST_TICK) > 0 ? LONGEST_TICK : since);
            if (timeIsUp()) {
                move(Reply.LATE, Optional.empty());
            } else {
                drawIfOther();
            }
        }
    }

    private boolean goesOn() {
        return !moment.paused() && !busy && story.whole() && scene().isPresent();
    }

    private Optional<Scene> scene() {
        return ScenarioRun.scene(scenario, story.state());
    }

    private boolean timeIsUp() {
        return ScenarioRun.late(scenario, story.state()).isPresent()
                && scene().flatMap(Scene::within)
                        .filter(seconds -> moment.elapsed().compareTo(Duration.ofSeconds(seconds)) >= 0)
                        .isPresent();
    }

    /** The ring moves by whole seconds, so that nothing flickers. */
    private void drawIfOther() {
        RoleplayState next = views.state(story, moment, busy);
        if (!next.equals(state())) {
            now(next);
        }
    }

    /** The window asks something over the stage, or no longer: the time stands still meanwhile. */
    public void hold(boolean on) {
        held = on;
    }

    /** The ring stops until {@link #goOn}, and the replies are put away. */
    public void pause() {
        if (goesOn()) {
            moment = moment.paused(true);
            draw();
        }
    }

    /** The pause is over. */
    public void goOn() {
        moment = moment.paused(false);
        draw();
    }

    /** A reply is pointed at, with the mouse or the keyboard, or no longer. */
    public void point(String reply, boolean on) {
        Optional<ReplyId> id = Optional.of(new ReplyId(reply));
        if (on || moment.pointed().equals(id)) {
            moment = moment.pointed(on ? id : Optional.empty());
            drawIfOther();
        }
    }

    /** A reply was pressed, by hand or by its digit. */
    public void choose(String reply) {
        Optional<RoleplayState.Option> option = option(it -> it.id().equals(reply));
        if (goesOn() && option.isPresent() && option.get().refused().isEmpty()) {
            if (comesFirst()) {
                moment = moment.breaksIn();
                draw();
            } else if (option.get().free()) {
                write(new ReplyId(reply));
            } else {
                move(new ReplyId(reply), Optional.empty());
            }
        }
    }

    /**
     * What interrupts a scene belongs to it, and its points to the most that a play can reach: whoever answers before
     * its time meets it then, and answers again or deals with it.
     */
    private boolean comesFirst() {
        return state().interruption().isEmpty()
                && ScenarioRun.interruption(scenario, story.state()).isPresent();
    }

    /** The reply with this digit. */
    public void chooseNumber(int number) {
        option(it -> it.number() == number).ifPresent(it -> choose(it.id()));
    }

    private Optional<RoleplayState.Option> option(java.util.function.Predicate<RoleplayState.Option> which) {
        // while one writes the replies are put away, and so are their digits
        return java.util.stream.Stream.concat(
                        state().replies().stream().filter(it -> moment.writing().isEmpty()),
                        state().interruption().stream().flatMap(it -> it.replies().stream()))
                .filter(which)
                .findFirst();
    }

    private void write(ReplyId reply) {
        String before = desk.drafts().read(draft(reply)).getOrDefault("typed", "");
        moment = moment.pointed(Optional.empty()).writing(Optional.of(reply), before);
        draw();
    }

    private String draft(ReplyId reply) {
        return "play/" + play.id() + "/" + story.state().scene() + "/" + reply;
    }

    /** Own words were typed; kept as a draft. */
    public void type(String text) {
        moment.writing().ifPresent(reply -> {
            moment = moment.writing(Optional.of(reply), text);
            desk.drafts().keep(draft(reply), Map.of("typed", text));
            draw();
        });
    }

    /** Own words are done. */
    public void handIn() {
        if (goesOn() && !moment.typed().isBlank()) {
            moment.writing().ifPresent(reply -> {
                desk.drafts().drop(draft(reply));
                move(reply, Optional.of(moment.typed().strip()));
            });
        }
    }

    /** Back to the replies; what was written is kept. */
    public void putAway() {
        moment = moment.writing(Optional.empty(), "");
        draw();
    }

    private void move(ReplyId reply, Optional<String> words) {
        busy = true;
        draw();
        desk.act(
                new Command.Move(
                        desk.viewer(), play.id(), scenario.id(), story.state().scene(), reply, words),
                this::refresh);
    }

    /** Back to before this scene. */
    public void back() {
        if (goesOn() && state().goBack()) {
            desk.act(new Command.GoBack(desk.viewer(), play.id(), scenario.id()), this::refresh);
        }
    }

    /** Begins a new play in the place of one that an edited scenario no longer allows. */
    public void beginAnew() {
        PlayId next = new PlayId(desk.newId());
        long drawn = desk.newSeed();
        long seed = desk.shop()
                .person(desk.viewer())
                .map(it -> it.work().plays(scenario.id()).nextSeed(scenario, drawn))
                .orElse(drawn);
        desk.act(
                new Command.BeginPlay(desk.viewer(), next, scenario.id(), seed),
                () -> desk.replace(new Route.Play(scenario.id())));
    }

    /** On to the debrief. */
    public void debrief() {
        if (state().ending().isPresent() && !busy) {
            busy = true;
            draw();
            maxima.of(scenario)
                    .ifPresentOrElse(
                            this::end,
                            () -> maxima.explore(scenario, it -> play, same -> maxima.of(scenario)
                                    .ifPresent(this::end)));
        }
    }

    private void end(Maxima.Most most) {
        PlayId ended = play.id();
        desk.act(
                new Command.EndPlay(desk.viewer(), ended, scenario.id(), most.points(), most.bySkill()),
                () -> desk.replace(new Route.Debrief(desk.viewer(), ended)));
    }

    /** Leaves the stage; every move so far is kept. */
    public void away() {
        desk.back();
    }

    @Override
    public void leave() {
        ticking.stop();
    }

    @Override
    public void refresh() {
        busy = false;
        desk.shop()
                .person(desk.viewer())
                .flatMap(person -> person.work().plays(scenario.id()).play(play.id()))
                .filter(newer -> newer.turns().size() != play.turns().size())
                .ifPresent(this::moved);
        draw();
    }

    /** An answered interruption lies within its scene, whose time goes on. */
    private void moved(Play newer) {
        play = newer;
        story = Story.of(scenario, newer);
        boolean same = !story.last().shown();
        moment = same ? moment.pointed(Optional.empty()) : Moment.BEGIN;
    }

    private void draw() {
        now(views.state(story, moment, busy));
    }
}
