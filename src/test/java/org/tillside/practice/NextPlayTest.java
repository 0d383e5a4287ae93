package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;

/** Whoever plays a bundled scenario again, the same way, hears it in other words. */
class NextPlayTest {
    private static final int PLAYS = 200;

    /** A walk by chance to an ending: the scenes that it came through. */
    private static Set<SceneId> walk(Scenario scenario, Random chance) {
        Set<SceneId> met = new LinkedHashSet<>();
        ScenarioState state = ScenarioRun.begin(scenario);
        while (ScenarioRun.ending(scenario, state).isEmpty()) {
            met.add(state.scene());
            List<Choice> choices = ScenarioRun.choices(scenario, state).stream()
                    .filter(it -> !(it instanceof Choice.Back))
                    .toList();
            state = ScenarioRun.step(scenario, state, choices.get(chance.nextInt(choices.size())));
        }
        return met;
    }

    private static int alike(boolean fresh) {
        Random chance = new Random(11);
        int alike = 0;
        for (Scenario scenario : Bundled.scenarios()) {
            for (int i = 0; i < PLAYS; i++) {
                long last = chance.nextLong();
                long drawn = chance.nextLong();
                Set<SceneId> met = walk(scenario, chance);
                long next = fresh ? NextPlay.seed(scenario, drawn, last, met) : drawn;
                alike += NextPlay.others(scenario, next, last, met) == 0 ? 1 : 0;
            }
        }
        return alike;
    }

    @Test
    void noSecondPlayReadsAsTheFirst() {
        assertThat(alike(true)).isZero();
    }

    @Test
    void aSeedDrawnBlindlyOftenWould() {
        assertThat(alike(false)).as("the control").isPositive();
    }

    @Test
    void everySceneThatHasAnotherWordingReadsDifferently() {
        Random chance = new Random(5);
        for (Scenario scenario : Bundled.scenarios()) {
            Set<SceneId> met = walk(scenario, chance);
            long next = NextPlay.seed(scenario, 3, 3, met);
            long varied = met.stream()
                    .filter(it -> !scenario.scenes().get(it).variants().isEmpty())
                    .count();
            assertThat(NextPlay.others(scenario, next, 3, met))
                    .as(scenario.id().value())
                    .isEqualTo((int) varied);
        }
    }
}
