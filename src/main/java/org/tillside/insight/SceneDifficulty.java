package org.tillside.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.practice.Choice;
import org.tillside.practice.ScenarioRun;
import org.tillside.practice.ScenarioState;
import org.tillside.shop.Person;
import org.tillside.shop.Play;

/**
 * How hard a scene was for a team, from everybody's first play that came to an end and their first reply in the scene.
 * It holds counts and no names. Who answered in own words is counted once a mentor has marked them, with the points of
 * the mark.
 *
 * @param people how many came through it
 * @param chosen the reply chosen most often, and by how many; the author's first where two are alike
 * @param best how many chose a reply that no other one on the table beats in points
 * @param lost points missed in all: what the best reply on the table would have earned, less what was earned
 */
public record SceneDifficulty(
        ScenarioId scenario, SceneId scene, int people, ReplyId chosen, int times, int best, int lost) {
    /** Points missed by each who came through, on average. */
    public double lostEach() {
        return people == 0 ? 0 : (double) lost / people;
    }

    /** Every scene that at least so many of these people came through, the one that cost most first. */
    public static List<SceneDifficulty> of(Catalogue catalogue, Collection<Person> people, int fewest) {
        List<SceneDifficulty> all = new ArrayList<>();
        catalogue.scenarios().forEach(it -> new Sum(it, people).rows(fewest, all));
        return all.stream()
                .sorted(Comparator.comparingDouble(SceneDifficulty::lostEach).reversed())
                .toList();
    }

    /** One reply as it was chosen. */
    private record Taken(ReplyId reply, int points, int best) {}

    /** What was chosen in each scene of one scenario. */
    private static final class Sum {
        private final Scenario scenario;
        private final Map<SceneId, List<Taken>> taken = new LinkedHashMap<>();

        Sum(Scenario scenario, Collection<Person> people) {
            this.scenario = scenario;
            scenario.scenes().keySet().forEach(it -> taken.put(it, new ArrayList<>()));
            people.stream()
                    .flatMap(it -> it.work().plays(scenario.id()).first().stream())
                    .forEach(this::walk);
        }

        /** Plays it again in the scenario as it is now, up to the first move that is no longer possible. */
        private void walk(Play play) {
            ScenarioState state = ScenarioRun.begin(scenario);
            Set<SceneId> been = new HashSet<>();
            for (Choice choice : play.choices()) {
                Optional<ScenarioState> next = ScenarioRun.tryStep(scenario, state, choice);
                if (next.isEmpty()) {
                    return;
                }
                SceneId here = state.scene();
                boolean first = answers(state, choice) && been.add(here);
                take(state, choice, next.get()).filter(it -> first).ifPresent(it -> taken.computeIfAbsent(
                                here, scene -> new ArrayList<>())
                        .add(it));
                state = next.get();
            }
        }

        /** Whether it is an answer of the scene itself: neither going back nor an interruption's reply. */
        private boolean answers(ScenarioState state, Choice choice) {
            return choice instanceof Choice.Late
                    || choice instanceof Choice.Say say
                            && ScenarioRun.offered(scenario, state).stream()
                                    .anyMatch(it -> it.reply().id().equals(say.reply()));
        }

        /** What a choice earned beside the best on the table; empty for own words that no mentor has marked yet. */
        private Optional<Taken> take(ScenarioState state, Choice choice, ScenarioState after) {
            ScenarioState.Step step = after.path().get(after.path().size() - 1);
            boolean waits = choice instanceof Choice.Say say
                    && say.credit().isEmpty()
                    && ScenarioRun.inOwnWords(scenario, state, say.reply());
            int points = earned(state, step);
            return step.reply().filter(it -> !waits).map(it -> new Taken(it, points, Math.max(best(state), points)));
        }

        /** Own words earn their mark's share, anything else what its author gave it. */
        private int earned(ScenarioState state, ScenarioState.Step step) {
            if (step.choice() instanceof Choice.Late) {
                return ScenarioRun.late(scenario, state).map(Sum::points).orElse(0);
            }
            return table(state)
                    .filter(it -> step.reply().filter(it.id()::equals).isPresent())
                    .findFirst()
                    .filter(it -> it.free().isEmpty())
                    .map(Sum::points)
                    .orElseGet(step::points);
        }

        /** The most on the table; what own words might have brought nobody can tell. */
        private int best(ScenarioState state) {
            return table(state)
                    .filter(it -> it.free().isEmpty())
                    .mapToInt(Sum::points)
                    .max()
                    .orElse(0);
        }

        private Stream<Reply> table(ScenarioState state) {
            return ScenarioRun.offered(scenario, state).stream()
                    .filter(it -> !it.tooDear())
                    .map(ScenarioRun.Offered::reply);
        }

        private static int points(Reply it) {
            return it.scores().values().stream().mapToInt(Integer::intValue).sum();
        }

        void rows(int fewest, List<SceneDifficulty> into) {
            taken.forEach((scene, all) -> {
                if (!all.isEmpty() && all.size() >= fewest) {
                    into.add(row(scene, all));
                }
            });
        }

        private SceneDifficulty row(SceneId scene, List<Taken> all) {
            Map<ReplyId, Integer> counts = new LinkedHashMap<>();
            Optional.ofNullable(scenario.scenes().get(scene))
                    .ifPresent(it -> it.replies().forEach(reply -> counts.put(reply.id(), 0)));
            all.forEach(it -> counts.merge(it.reply(), 1, Integer::sum));
            int most =
                    counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            ReplyId chosen = counts.entrySet().stream()
                    .filter(it -> it.getValue() == most)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            return new SceneDifficulty(
                    scenario.id(),
                    scene,
                    all.size(),
                    chosen,
                    most,
                    (int) all.stream().filter(it -> it.points() >= it.best()).count(),
                    all.stream().mapToInt(it -> it.best() - it.points()).sum());
        }
    }
}
