package org.tillside.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.practice.AnswerKey;
import org.tillside.practice.Choice;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.shop.Play;

/**
 * What was chosen scene by scene in plays that ended. To play them all again takes long, and they do not change: each is
 * played once and what came of it is kept, for as long as its scenario is the same. For one thread.
 */
public final class Walks {
    /** Plays that nobody asks for any more are let go with all others. */
    private static final int MOST = 20_000;

    private final Map<Play, Walk> kept = new IdentityHashMap<>();

    /**
     * One reply as it was chosen for the first time in a scene, and what the best on the table would have earned.
     *
     * @param past whether the scene offered something else then, or something else for it: an answer to another scene
     */
    record Taken(SceneId scene, ReplyId reply, int points, int best, boolean past) {}

    private record Walk(Scenario scenario, List<Taken> taken) {}

    @SuppressWarnings("ReferenceEquality") // content read anew is another object, and to compare it takes long
    List<Taken> of(Scenario scenario, Play play) {
        Walk known = kept.get(play);
        if (known != null && known.scenario() == scenario) {
            return known.taken();
        }
        if (kept.size() >= MOST) {
            kept.clear();
        }
        List<Taken> taken = walk(scenario, play);
        kept.put(play, new Walk(scenario, taken));
        return taken;
    }

    /** Plays it again in the scenario as it is now, up to the first move that is no longer possible. */
    private static List<Taken> walk(Scenario scenario, Play play) {
        List<Taken> all = new ArrayList<>();
        ScenarioState state = ScenarioRun.begin(scenario);
        Set<SceneId> been = new HashSet<>();
        List<Choice> choices = play.choices();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            Optional<ScenarioState> next = ScenarioRun.tryStep(scenario, state, choice);
            if (next.isEmpty()) {
                return all;
            }
            SceneId here = state.scene();
            boolean first = answers(scenario, state, choice) && been.add(here);
            boolean past = first && past(scenario, here, play.turns().get(i));
            take(scenario, state, choice, next.get(), past).filter(it -> first).ifPresent(all::add);
            state = next.get();
        }
        return all;
    }

    private static boolean past(Scenario scenario, SceneId here, Play.Turn turn) {
        return Optional.ofNullable(scenario.scenes().get(here))
                .filter(it -> turn.byAnotherKeyThan(AnswerKey.of(it)))
                .isPresent();
    }

    /** Whether it is an answer of the scene itself: neither going back nor an interruption's reply. */
    private static boolean answers(Scenario scenario, ScenarioState state, Choice choice) {
        return choice instanceof Choice.Late
                || choice instanceof Choice.Say say
                        && ScenarioRun.offered(scenario, state).stream()
                                .anyMatch(it -> it.reply().id().equals(say.reply()));
    }

    /** What a choice earned beside the best on the table; empty for own words that no mentor has marked yet. */
    private static Optional<Taken> take(
            Scenario scenario, ScenarioState state, Choice choice, ScenarioState after, boolean past) {
        ScenarioState.Step step = after.path().get(after.path().size() - 1);
        boolean waits = choice instanceof Choice.Say say
                && say.credit().isEmpty()
                && ScenarioRun.inOwnWords(scenario, state, say.reply());
        List<Reply> table = ScenarioRun.offered(scenario, state).stream()
                .filter(it -> !it.tooDear())
                .map(ScenarioRun.Offered::reply)
                .toList();
        int points = earned(scenario, state, step, table);
        return step.reply()
                .filter(it -> !waits)
                .map(it -> new Taken(state.scene(), it, points, Math.max(best(table), points), past));
    }

    /** Own words earn their mark's share, anything else what its author gave it. */
    private static int earned(Scenario scenario, ScenarioState state, ScenarioState.Step step, List<Reply> table) {
        if (step.choice() instanceof Choice.Late) {
            return ScenarioRun.late(scenario, state).map(Walks::points).orElse(0);
        }
        return table.stream()
                .filter(it -> step.reply().filter(it.id()::equals).isPresent())
                .findFirst()
                .filter(it -> it.free().isEmpty())
                .map(Walks::points)
                .orElseGet(step::points);
    }

    /** The most on the table; what own words might have brought nobody can tell. */
    private static int best(List<Reply> table) {
        return table.stream()
                .filter(it -> it.free().isEmpty())
                .mapToInt(Walks::points)
                .max()
                .orElse(0);
    }

    private static int points(Reply it) {
        return it.scores().values().stream().mapToInt(Integer::intValue).sum();
    }
}
