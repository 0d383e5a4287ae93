package org.tillside.screens.roleplay;

import java.time.Duration;
import java.util.Optional;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
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
 * One play of a scenario on the stage. Every move is an entry, so it goes on where it was left, with the time that was
 * left; it stands still while the play is paused, a move is saved or the window asks something. How it ended is an entry
 * too as soon as the ending is reached, whether anybody looks at the debrief or not.
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
    private Moment moment;
    private Duration ticked = Duration.ZERO;
    private boolean held;
    private boolean busy;
    private boolean ending;
    private boolean wantsDebrief;

    private RoleplayPresenter(
            Desk desk, Maxima maxima, Scenario scenario, Play play, RoleplayViews views, Story story, Moment moment) {
        super(views.state(story, moment, false));
        this.desk = desk;
        this.maxima = maxima;
        this.scenario = scenario;
        this.views = views;
        this.play = play;
        this.story = story;
        this.moment = moment;
        this.ticking = desk.ticker().every(TICK, this::tick);
    }

    /** Opens the play that is under way; it must have been begun. */
    public static RoleplayPresenter open(Desk desk, Maxima maxima, Scenario scenario, Play play) {
        RoleplayViews views = new RoleplayViews(desk, scenario);
        Moment left = new SceneDrafts(desk.drafts(), play).left();
        RoleplayPresenter presenter =
                new RoleplayPresenter(desk, maxima, scenario, play, views, Story.of(scenario, play), left);
        // a crash may have come between the last move and the end
        presenter.finish();
        return presenter;
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
        String before = drafts().typed(story.state().scene(), reply);
        moment = moment.pointed(Optional.empty()).writing(Optional.of(reply), before);
        draw();
    }

    private SceneDrafts drafts() {
        return new SceneDrafts(desk.drafts(), play);
    }

    /** Own words were typed; kept as a draft. */
    public void type(String text) {
        moment.writing().ifPresent(reply -> {
            moment = moment.writing(Optional.of(reply), text);
            drafts().keep(story.state().scene(), reply, text);
            draw();
        });
    }

    /** Own words are done. */
    public void handIn() {
        if (goesOn() && !moment.typed().isBlank()) {
            moment.writing()
                    .ifPresent(reply -> move(reply, Optional.of(moment.typed().strip())));
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
        Optional<Scene> from = scene();
        SceneId left = story.state().scene();
        desk.act(new Command.Move(desk.viewer(), play.id(), scenario.id(), left, reply, words), () -> {
            refresh();
            // the words are in the records by now, or their time is over
            from.filter(it -> story.last().shown()).ifPresent(it -> drafts().drop(left, it));
        });
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
            wantsDebrief = true;
            if (play.ended().isPresent()) {
                desk.replace(new Route.Debrief(desk.viewer(), play.id()));
            } else {
                busy = true;
                draw();
                finish();
            }
        }
    }

    /** Writes how it ended, once an ending is reached. */
    private void finish() {
        boolean over = story.whole()
                && play.ended().isEmpty()
                && ScenarioRun.ending(scenario, story.state()).isPresent();
        if (over && !ending) {
            ending = true;
            maxima.of(scenario)
                    .ifPresentOrElse(
                            this::end,
                            () -> maxima.explore(scenario, it -> play, same -> maxima.of(scenario)
                                    .ifPresent(this::end)));
        }
    }

    private void end(Maxima.Most most) {
        desk.act(new Command.EndPlay(desk.viewer(), play.id(), scenario.id(), most.points(), most.bySkill()), () -> {
            boolean on = wantsDebrief;
            refresh();
            if (on) {
                desk.replace(new Route.Debrief(desk.viewer(), play.id()));
            }
        });
    }

    /** Leaves the stage; every move so far is kept. */
    public void away() {
        desk.back();
    }

    @Override
    public void leave() {
        ticking.stop();
        if (scene().flatMap(Scene::within).isPresent()) {
            drafts().leave(moment.elapsed());
        }
    }

    @Override
    public void refresh() {
        busy = false;
        ending = false;
        Optional<Play> newer = desk.shop()
                .person(desk.viewer())
                .flatMap(person -> person.work().plays(scenario.id()).play(play.id()));
        boolean moved =
                newer.filter(it -> it.turns().size() != play.turns().size()).isPresent();
        newer.ifPresent(moved ? this::moved : it -> play = it);
        wantsDebrief = wantsDebrief && play.ended().isPresent();
        draw();
        if (moved) {
            finish();
        }
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
