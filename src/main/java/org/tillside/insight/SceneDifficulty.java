package org.tillside.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.shop.Person;
import org.tillside.shop.PlayWork;

/**
 * How hard a scene was for a team, from everybody's first play that came to an end and their first reply in the scene.
 * An answer that was given when the scene offered something else, or something else for it, was an answer to another
 * scene: the person's next play that is kept counts in its place. It holds counts and no names. Who answered in own words is counted once a mentor has marked them, with the points of
 * the mark.
 *
 * @param people how many came through it
 * @param wrong the reply chosen most often that another one on the table beats, where several chose it
 * @param best how many chose a reply that no other one on the table beats in points
 * @param lost points missed in all: what the best reply on the table would have earned, less what was earned
 */
public record SceneDifficulty(
        ScenarioId scenario, SceneId scene, int people, Optional<Wrong> wrong, int best, int lost) {
    /** A reply that missed points, and how many chose it; the author's first where two are alike. */
    public record Wrong(ReplyId reply, int people) {}

    /** Points missed by each who came through, on average. */
    public double lostEach() {
        return people == 0 ? 0 : (double) lost / people;
    }

    /** Every scene that at least so many of these people came through, the one that cost most first. */
    public static List<SceneDifficulty> of(Catalogue catalogue, Collection<Person> people, int fewest) {
        return of(new Walks(), catalogue, people, fewest);
    }

    /** The same, with plays that were gone through before. */
    public static List<SceneDifficulty> of(Walks known, Catalogue catalogue, Collection<Person> people, int fewest) {
        List<SceneDifficulty> all = new ArrayList<>();
        catalogue.scenarios().forEach(it -> new Sum(known, it, people).rows(fewest, all));
        return all.stream()
                .sorted(Comparator.comparingDouble(SceneDifficulty::lostEach).reversed())
                .toList();
    }

    /** What was chosen in each scene of one scenario. */
    private static final class Sum {
        private final Scenario scenario;
        private final Map<SceneId, List<Walks.Taken>> taken = new LinkedHashMap<>();

        Sum(Walks known, Scenario scenario, Collection<Person> people) {
            this.scenario = scenario;
            scenario.scenes().keySet().forEach(it -> taken.put(it, new ArrayList<>()));
            people.forEach(it -> add(known, it.work().plays(scenario.id())));
        }

        private void add(Walks known, PlayWork work) {
            work.first().stream()
                    .flatMap(it -> known.of(scenario, it).stream())
                    .flatMap(it -> it.past() ? later(known, work, it.scene()).stream() : Stream.of(it))
                    .forEach(it -> taken.computeIfAbsent(it.scene(), scene -> new ArrayList<>())
                            .add(it));
        }

        private Optional<Walks.Taken> later(Walks known, PlayWork work, SceneId scene) {
            return work.earlier().stream()
                    .flatMap(it -> known.of(scenario, it.play()).stream())
                    .filter(it -> it.scene().equals(scene) && !it.past())
                    .findFirst();
        }

        void rows(int fewest, List<SceneDifficulty> into) {
            taken.forEach((scene, all) -> {
                if (!all.isEmpty() && all.size() >= fewest) {
                    into.add(row(scene, all));
                }
            });
        }

        private SceneDifficulty row(SceneId scene, List<Walks.Taken> all) {
            return new SceneDifficulty(
                    scenario.id(),
                    scene,
                    all.size(),
                    wrong(scene, all.stream().filter(it -> !best(it)).toList()),
                    (int) all.stream().filter(Sum::best).count(),
                    all.stream().mapToInt(it -> it.best() - it.points()).sum());
        }

        private static boolean best(Walks.Taken it) {
            return it.points() >= it.best();
        }

        private Optional<Wrong> wrong(SceneId scene, List<Walks.Taken> missed) {
            Map<ReplyId, Integer> counts = new LinkedHashMap<>();
            Optional.ofNullable(scenario.scenes().get(scene))
                    .ifPresent(it -> it.replies().forEach(reply -> counts.put(reply.id(), 0)));
            missed.forEach(it -> counts.merge(it.reply(), 1, Integer::sum));
            int most =
                    counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            return counts.entrySet().stream()
                    .filter(it -> it.getValue() == most && most >= Difficulty.ALIKE)
                    .map(it -> new Wrong(it.getKey(), it.getValue()))
                    .findFirst();
        }
    }
}
