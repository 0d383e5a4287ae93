package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.practice.Choice;
import org.tillside.practice.Exploration;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.screens.ContentFile;

/**
 * Plays the open role-play as it stands now, from any of its scenes. After each edit the same answers are given again,
 * as far as they can be, so that one sees at once what the edit changed.
 */
public final class TrialPart extends Part<TrialState> {
    private final StudioPresenter studio;
    private Optional<SceneId> from = Optional.empty();
    private List<Choice> choices = List.of();
    private Optional<ContentFile> of = Optional.empty();
    private boolean playing;
    private boolean cut;
    private String before = "";
    private String change = "";

    TrialPart(StudioPresenter studio) {
        super(TrialState.NOTHING);
        this.studio = studio;
    }

    boolean playing() {
        return playing && from().isPresent();
    }

    /** Where the play begins; empty where none was begun in the open file. */
    private Optional<SceneId> from() {
        return from.filter(it -> of.equals(studio.editing().map(Editing::file)));
    }

    /** Begins in a scene, or where the role-play begins. */
    void begin(Optional<SceneId> scene) {
        studio.scenario().ifPresent(it -> {
            from = scene.filter(it.scenes()::containsKey).or(() -> Optional.of(it.start()));
            choices = List.of();
            begun(it);
        });
    }

    /** Plays no longer; where it was remains on the drawing, and is played again there after each edit. */
    void stop() {
        playing = false;
    }

    /** The scenes of the play with their numbers on the way. */
    Map<SceneId, Integer> path() {
        Map<SceneId, Integer> path = new LinkedHashMap<>();
        from().ifPresent(begin -> studio.scenario().ifPresent(it -> {
            ScenarioState state = state(it).state();
            path.put(begin, 1);
            state.path().forEach(step -> path.putIfAbsent(step.to(), path.size() + 1));
        }));
        return path;
    }

    /** The ways that the play took. */
    Set<Exploration.Branch> taken() {
        Set<Exploration.Branch> taken = new HashSet<>();
        from().flatMap(it -> studio.scenario())
                .ifPresent(it -> state(it).state().path().forEach(step -> step.reply()
                        .ifPresent(reply -> taken.add(new Exploration.Branch(step.scene(), reply, step.to())))));
        return taken;
    }

    /** What the play came to, for the drawing. */
    String summary() {
        return from().flatMap(it -> studio.scenario())
                .map(it -> {
                    ScenarioState state = state(it).state();
                    String end = ScenarioRun.ending(it, state)
                            .map(Scenario.Ending::title)
                            .orElseGet(() -> state.scene().value());
                    return studio.words()
                            .text(
                                    "studio.trial.path",
                                    state.path().size(),
                                    end,
                                    points(state),
                                    studio.knowledge().amount(state.cost()));
                })
                .orElse("");
    }

    /** What the last edit changed in the play; empty where it changed nothing. */
    String change() {
        return from().isPresent() ? change : "";
    }

    /** Tries answers from the beginning. */
    void tryOut(List<String> replies) {
        studio.scenario().ifPresent(it -> {
            from = Optional.of(it.start());
            choices = replies.stream()
                    .<Choice>map(reply ->
                            reply.equals(Reply.LATE.value()) ? new Choice.Late() : new Choice.Say(new ReplyId(reply)))
                    .toList();
            begun(it);
        });
    }

    private void begun(Scenario scenario) {
        of = studio.editing().map(Editing::file);
        playing = true;
        again(scenario);
    }

    /** Gives an answer. */
    public void say(String reply) {
        with(new Choice.Say(new ReplyId(reply)));
    }

    /** Lets the time run out. */
    public void late() {
        with(new Choice.Late());
    }

    private void with(Choice choice) {
        List<Choice> more = new ArrayList<>(choices);
        more.add(choice);
        choices = more;
        studio.scenario().ifPresent(this::again);
    }

    /** One answer fewer. */
    public void backOne() {
        if (!choices.isEmpty()) {
            choices = choices.subList(0, choices.size() - 1);
            studio.scenario().ifPresent(this::again);
        }
    }

    /** From where it began. */
    public void restart() {
        choices = List.of();
        studio.scenario().ifPresent(this::again);
    }

    private void again(Scenario scenario) {
        change = "";
        cut = false;
        before = summary();
        draw(scenario);
        studio.redraw();
    }

    @Override
    void refresh() {
        from().flatMap(it -> studio.scenario()).ifPresent(it -> {
            String now = summary();
            boolean shorter = state(it).taken() < choices.size();
            if (!now.equals(before) || shorter != cut) {
                change = studio.words().text(shorter ? "studio.trial.cut" : "studio.trial.changed", before, now);
                before = now;
            }
            draw(it);
        });
    }

    private ScenarioRun.Replayed state(Scenario scenario) {
        return ScenarioRun.replay(starting(scenario), choices);
    }

    /** The same role-play beginning elsewhere. */
    private Scenario starting(Scenario it) {
        return it.from(from.filter(it.scenes()::containsKey).orElse(it.start()));
    }

    private void draw(Scenario scenario) {
        ScenarioRun.Replayed replayed = state(scenario);
        cut = replayed.taken() < choices.size();
        now(new TrialViews(studio, starting(scenario), replayed.state()).state(change));
    }

    static int points(ScenarioState state) {
        return state.scores().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What is said in an answer, or done. */
    static String text(Reply reply) {
        return reply.say().or(reply::act).orElse(reply.id().value());
    }
}
