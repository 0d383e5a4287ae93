package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;

/**
 * What the program calls the most of a bundled role-play is reached by a play, passed by none, and alone shown as
 * 100 %: over plays that follow the better choice, plays at random, and plays that stray from the best one a little; own
 * words are marked in full, in part or not yet.
 */
class BundledWalksTest {
    private static final int WALKS = 2_000;
    private static final int LONGEST = 300;

    private static List<Scenario> all() {
        return Bundled.scenarios();
    }

    static Stream<ScenarioId> scenarios() {
        return all().stream().map(Scenario::id);
    }

    private static Scenario scenario(ScenarioId id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void followingTheBetterChoiceReachesTheMaximum(ScenarioId id) {
        Scenario scenario = scenario(id);
        Exploration explored = Explorer.explore(scenario);
        assertThat(explored.atMost() || explored.endless()).isFalse();
        ScenarioState end = walk(scenario, explored, new Random(0), 0);
        PlayResult result = PlayResult.of(scenario, 1, end, explored);
        assertThat(result.ending()).isPresent();
        assertThat(result.total()).isEqualTo(explored.maximumPoints()).isPositive();
        assertThat(result.percent()).isEqualTo(100);
        assertThat(result.turningPoint()).isEmpty();
        assertThat(result.inOwnWords(scenario))
                .as("the maximum is reached without a mentor's mark too")
                .isEmpty();
    }

    @Test
    void ownWordsEarnNothingUntilTheyAreMarkedAndThenTheirShare() {
        for (Scenario scenario : paying()) {
            Exploration explored = Explorer.explore(scenario);
            int waited = 0;
            for (int seed = 0; seed < WALKS / 20; seed++) {
                ScenarioState end = walk(scenario, explored, new Random(seed), seed % 3 == 0 ? 1 : 0.2);
                int none = again(scenario, end, Optional.empty()).total();
                int waiting = waiting(scenario, again(scenario, end, Optional.empty()));
                int half = again(scenario, end, Optional.of(500)).total();
                ScenarioState full = again(scenario, end, Optional.of(Grading.FULL));
                assertThat(again(scenario, end, Optional.of(0)).total()).isEqualTo(none);
                assertThat(half).isBetween(none, full.total());
                assertThat(full.total())
                        .as("%s, walk %d", scenario.id(), seed)
                        .isEqualTo(none + waiting)
                        .isLessThanOrEqualTo(explored.maximumPoints());
                assertThat(full.scene()).isEqualTo(end.scene());
                assertThat(waiting(scenario, full)).isZero();
                waited += waiting > 0 ? 1 : 0;
            }
            assertThat(waited).as(scenario.id().value()).isPositive();
        }
    }

    private static int waiting(Scenario scenario, ScenarioState end) {
        return OwnWords.waiting(scenario, end).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Those that give points for own words. */
    private static List<Scenario> paying() {
        List<Scenario> paying = all().stream()
                .filter(it -> Bundled.replies(it)
                        .anyMatch(reply -> reply.free().isPresent()
                                && reply.scores().values().stream().anyMatch(points -> points > 0)))
                .toList();
        assertThat(paying).hasSizeGreaterThanOrEqualTo(3);
        return paying;
    }

    /** The same play with this mark for all own words. */
    private static ScenarioState again(Scenario scenario, ScenarioState end, Optional<Integer> credit) {
        List<Choice> choices = end.path().stream()
                .map(ScenarioState.Step::choice)
                .map(it -> it instanceof Choice.Say say ? new Choice.Say(say.reply(), credit) : it)
                .toList();
        return ScenarioRun.replay(scenario, choices).state();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noPlayPassesTheMaximumAndNoOtherTotalShowsAHundred(ScenarioId id) {
        Scenario scenario = scenario(id);
        Exploration explored = Explorer.explore(scenario);
        int maximum = explored.maximumPoints();
        Map<Integer, ScenarioState> ends = new HashMap<>();
        for (int seed = 0; seed < WALKS; seed++) {
            Random random = new Random(seed);
            double stray = seed % 3 == 0 ? 1 : random.nextDouble() / 4;
            ScenarioState end = walk(scenario, explored, random, stray);
            ends.putIfAbsent(end.total(), end);
            assertThat(end.total()).as("walk %d", seed).isLessThanOrEqualTo(maximum);
            assertThat(end.scores().entrySet())
                    .as("walk %d", seed)
                    .allMatch(each -> each.getValue() <= explored.maxima().getOrDefault(each.getKey(), 0));
        }
        ends.forEach((total, end) -> assertThat(
                        PlayResult.of(scenario, 1, end, explored).percent() == 100)
                .as("%d of %d", total, maximum)
                .isEqualTo(total == maximum));
        Set<Integer> totals = ends.keySet();
        assertThat(totals)
                .as("control: the walks come to the top, just below it and far down")
                .contains(maximum);
        assertThat(totals).anyMatch(it -> it < maximum && it >= maximum - 2).anyMatch(it -> it <= 0);
    }

    /** A play to an ending that at each turn strays from the better choice with this likelihood. */
    private static ScenarioState walk(Scenario scenario, Exploration explored, Random random, double stray) {
        ScenarioState state = ScenarioRun.begin(scenario);
        while (ScenarioRun.ending(scenario, state).isEmpty()) {
            assertThat(state.path()).as("the better choice leads on").hasSizeLessThan(LONGEST);
            List<Choice> choices = ScenarioRun.choices(scenario, state);
            Choice choice = random.nextDouble() < stray
                    ? MarkedWalks.marked(scenario, state, choices.get(random.nextInt(choices.size())), random)
                    : explored.values().better(state).orElseThrow().choice();
            state = ScenarioRun.step(scenario, state, choice);
        }
        return state;
    }
}
