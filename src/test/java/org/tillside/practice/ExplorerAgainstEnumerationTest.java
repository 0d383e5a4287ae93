package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tillside.practice.Drafts.r;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

/**
 * Holds the explorer against plays that are simply enumerated, over seeded random scenarios: two ways of working out
 * the same rules.
 */
class ExplorerAgainstEnumerationTest {
    private static final int SCENARIOS = 400;
    private static final int MOST_PLAYS = 2_000;

    /** All that the rules can depend on, whether a condition reads it or not. */
    private record Core(
            SceneId scene,
            Map<String, Integer> meters,
            Map<String, String> flags,
            Set<SceneId> seen,
            Money cost,
            Set<SceneId> interrupted,
            Set<ScenarioState.Used> used) {
        static Core of(ScenarioState state) {
            return new Core(
                    state.scene(),
                    state.meters(),
                    state.flags(),
                    state.seen(),
                    state.cost(),
                    state.interrupted(),
                    state.used());
        }
    }

    /** A scenario that keeps the rule of loops: what gains on a loop is offered once. */
    static Scenario random(long seed) {
        Random random = new Random(seed);
        Scenario scenario = draft(random);
        while (!LoopPays.of(scenario).paying().isEmpty()) {
            scenario = draft(random);
        }
        return scenario;
    }

    private static Scenario draft(Random random) {
        int scenes = 2 + random.nextInt(4);
        Drafts drafts = new Drafts().budget(20).trust(random.nextInt(11));
        int onces = 0;
        for (int at = 0; at < scenes; at++) {
            int scene = at;
            List<Drafts.R> replies = new ArrayList<>();
            int number = 1 + random.nextInt(3);
            for (int reply = 0; reply < number; reply++) {
                boolean once = onces < 3 && random.nextInt(5) == 0;
                onces += once ? 1 : 0;
                replies.add(reply(random, "r" + reply, scene, scenes, once));
            }
            drafts.scene(
                    "s" + scene,
                    s -> {
                        s.back = random.nextBoolean();
                        if (random.nextInt(4) == 0) {
                            s.late(effects(random, r("late"), false).cost(0).to("s" + random.nextInt(scenes)));
                        }
                        if (random.nextInt(4) == 0) {
                            s.interrupt(
                                    effects(random, r("i0"), true),
                                    effects(random, r("i1"), true).to("e1"));
                        }
                    },
                    replies.toArray(Drafts.R[]::new));
        }
        return drafts.ending("e0", Outcome.SETTLED).ending("e1", Outcome.LOST).scenario();
    }

    private static Drafts.R reply(Random random, String id, int scene, int scenes, boolean once) {
        boolean forward = random.nextInt(3) > 0;
        Drafts.R reply = effects(random, r(id), once || forward);
        String target = forward && scene + 1 < scenes
                ? "s" + (scene + 1 + random.nextInt(scenes - scene - 1))
                : forward ? "e" + random.nextInt(2) : "s" + random.nextInt(scene + 1);
        if (random.nextInt(4) == 0) {
            reply.to(condition(random, scenes), "e" + random.nextInt(2));
        }
        if (random.nextInt(4) == 0) {
            reply.when(condition(random, scenes));
        }
        if (once) {
            reply.once();
        }
        if (random.nextInt(6) == 0) {
            reply.free();
        }
        return reply.to(target);
    }

    private static Drafts.R effects(Random random, Drafts.R reply, boolean mayGain) {
        reply.score(random.nextBoolean() ? "a" : "b", mayGain ? random.nextInt(6) - 2 : -random.nextInt(3));
        if (random.nextInt(3) == 0) {
            reply.trust(random.nextInt(9) - 4);
        }
        if (random.nextInt(5) == 0) {
            reply.set("flag", random.nextBoolean() ? "x" : "y");
        }
        if (random.nextInt(4) == 0) {
            reply.cost(5 + random.nextInt(10));
        }
        return reply;
    }

    private static String condition(Random random, int scenes) {
        return switch (random.nextInt(6)) {
            case 0 -> "trust >= " + random.nextInt(8);
            case 1 -> "not seen(s" + random.nextInt(scenes) + ")";
            case 2 -> "flag == x or trust < 3";
            case 3 -> "not flag";
            case 4 -> "cost <= 10";
            default -> "seen(s" + random.nextInt(scenes) + ") and trust > 1";
        };
    }

    /** Plays that repeat no state, and what they came to. */
    private static final class Plays {
        final Scenario scenario;
        final Map<SceneId, Long> ways = new HashMap<>();
        final Map<SceneId, Integer> highest = new HashMap<>();
        final Map<SceneId, Money> dearest = new HashMap<>();
        final Map<SceneId, Integer> longest = new HashMap<>();
        final Map<SceneId, Integer> quickest = new HashMap<>();
        final Map<SkillId, Integer> maxima = new HashMap<>();
        final Set<Core> onPath = new HashSet<>();
        int plays;

        Plays(Scenario scenario) {
            this.scenario = scenario;
            go(ScenarioRun.begin(scenario));
        }

        void go(ScenarioState state) {
            if (plays > MOST_PLAYS) {
                return;
            }
            if (ScenarioRun.ending(scenario, state).isPresent()) {
                ended(state);
                return;
            }
            if (!onPath.add(Core.of(state))) {
                return;
            }
            for (Choice choice : marked(scenario, state)) {
                go(ScenarioRun.step(scenario, state, choice));
            }
            plays += forward(scenario, state).isEmpty() ? 1 : 0;
            onPath.remove(Core.of(state));
        }

        void ended(ScenarioState state) {
            plays++;
            ways.merge(state.scene(), 1L, Long::sum);
            highest.merge(state.scene(), state.total(), Math::max);
            dearest.merge(state.scene(), state.cost(), (a, b) -> a.compareTo(b) > 0 ? a : b);
            longest.merge(state.scene(), seconds(scenario, state), Math::max);
            quickest.merge(state.scene(), seconds(scenario, state), Math::min);
            for (String skill : List.of("a", "b")) {
                maxima.merge(new SkillId(skill), state.scores().getOrDefault(new SkillId(skill), 0), Math::max);
            }
        }
    }

    /** The setting, each scene that was left, and the last words. */
    private static int seconds(Scenario scenario, ScenarioState state) {
        int words = Reading.words(scenario.setting());
        for (ScenarioState.Step step : state.path()) {
            words += step.to().equals(step.scene())
                    ? 0
                    : Reading.words(scenario.scenes().get(step.scene()));
        }
        Scenario.Ending ending = scenario.endings().get(state.scene());
        return Reading.seconds(words + Reading.words(ending.says().orElse("")) + Reading.words(ending.debrief()));
    }

    /** The same with a full mark for own words: what every play may come to. */
    private static List<Choice> marked(Scenario scenario, ScenarioState state) {
        return forward(scenario, state).stream()
                .map(it -> it instanceof Choice.Say say && ScenarioRun.inOwnWords(scenario, state, say.reply())
                        ? OwnWords.full(it)
                        : it)
                .toList();
    }

    private static List<Choice> forward(Scenario scenario, ScenarioState state) {
        return ScenarioRun.choices(scenario, state).stream()
                .filter(choice -> !(choice instanceof Choice.Back))
                .toList();
    }

    @Test
    void theMaximumTheWaysAndTheReachAreThoseOfAllPlays() {
        int held = 0;
        int looped = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = random(seed);
            Plays plays = new Plays(scenario);
            if (plays.plays > MOST_PLAYS) {
                continue;
            }
            held++;
            Exploration all = Explorer.explore(scenario);
            assertThat(all.endless()).as("seed %d", seed).isFalse();
            assertThat(all.maximum())
                    .as("seed %d", seed)
                    .isEqualTo(plays.highest.values().stream().max(Integer::compare));
            plays.maxima.forEach((skill, most) -> assertThat(all.maxima().getOrDefault(skill, 0))
                    .as("seed %s", plays.scenario)
                    .isEqualTo(most));
            for (Exploration.EndingFacts facts : all.endings()) {
                long ways = plays.ways.getOrDefault(facts.id(), 0L);
                assertThat(facts.reachable()).as("seed %d", seed).isEqualTo(ways > 0);
                looped += facts.loops() ? 1 : 0;
                facts.ways().ifPresent(number -> assertThat(number).isEqualTo(BigInteger.valueOf(ways)));
                facts.score().ifPresent(range -> assertThat(range.highest()).contains(plays.highest.get(facts.id())));
                facts.seconds().ifPresent(range -> {
                    assertThat(range.lowest()).as("seed %s", plays.scenario).contains(plays.quickest.get(facts.id()));
                    if (!facts.loops()) {
                        assertThat(range.highest()).contains(plays.longest.get(facts.id()));
                    }
                });
                facts.money().ifPresent(money -> assertThat(money.most()).contains(plays.dearest.get(facts.id())));
            }
        }
        assertThat(held).isGreaterThan(300);
        assertThat(looped).isPositive();
    }

    @Test
    void theBestPathIsAPlayWithTheMaximumAndTheBoundIsNeverLower() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = random(seed);
            Exploration all = Explorer.explore(scenario);
            Exploration bound = Explorer.explore(scenario, 0);
            assertThat(bound.atMost()).isTrue();
            assertThat(bound.reachable()).containsAll(all.reachable());
            if (all.maximum().isPresent()) {
                assertThat(bound.maximum().orElseThrow())
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(all.maximum().get());
                List<Choice> best = all.best().orElseThrow().stream()
                        .map(turn -> ScenarioRunTest.say(turn.reply().value()).get(0))
                        .map(OwnWords::full)
                        .toList();
                ScenarioRun.Replayed played = ScenarioRun.replay(scenario, best);
                assertThat(played.taken()).isEqualTo(best.size());
                assertThat(played.state().total()).isEqualTo(all.maximum().get());
                assertThat(ScenarioRun.ending(scenario, played.state())).isPresent();
            }
        }
    }

    @Test
    void guessingIsTheMeanOverAllStatesThatConditionsReadOrNot() {
        int held = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = random(seed);
            Optional<Double> mean = mean(scenario);
            if (mean.isPresent()) {
                held++;
                assertThat(Explorer.explore(scenario).guessing().orElseThrow())
                        .as("seed %d", seed)
                        .isCloseTo(mean.get(), within(1e-6));
            }
        }
        assertThat(held).isGreaterThan(150);
    }

    // by value iteration from nothing; empty where some state has no way to an ending, and the mean is another question
    private static Optional<Double> mean(Scenario scenario) {
        Map<Core, ScenarioState> states = new LinkedHashMap<>();
        List<ScenarioState> open = new ArrayList<>(List.of(ScenarioRun.begin(scenario)));
        Map<Core, List<Core>> nexts = new LinkedHashMap<>();
        Map<Core, Double> gains = new HashMap<>();
        while (!open.isEmpty()) {
            ScenarioState state = open.remove(open.size() - 1);
            if (states.put(Core.of(state), state) == null && states.size() < 300) {
                List<Choice> choices = forward(scenario, state);
                List<Core> next = new ArrayList<>();
                double gain = 0;
                for (Choice choice : choices) {
                    ScenarioState after = ScenarioRun.step(scenario, state, choice);
                    gain += after.total() - state.total();
                    next.add(Core.of(after));
                    open.add(after);
                }
                nexts.put(Core.of(state), next);
                gains.put(Core.of(state), choices.isEmpty() ? 0 : gain / choices.size());
            }
        }
        return states.size() >= 300 || !allEnd(scenario, nexts)
                ? Optional.empty()
                : Optional.of(iterate(Core.of(ScenarioRun.begin(scenario)), nexts, gains));
    }

    private static boolean allEnd(Scenario scenario, Map<Core, List<Core>> nexts) {
        Set<Core> ends = new HashSet<>();
        nexts.keySet().stream()
                .filter(core -> scenario.endings().containsKey(core.scene()))
                .forEach(ends::add);
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<Core, List<Core>> entry : nexts.entrySet()) {
                more |= entry.getValue().stream().anyMatch(ends::contains) && ends.add(entry.getKey());
            }
        }
        return ends.size() == nexts.size();
    }

    private static double iterate(Core start, Map<Core, List<Core>> nexts, Map<Core, Double> gains) {
        Map<Core, Double> value = new HashMap<>();
        double moved = 1;
        for (int round = 0; round < 20_000 && moved > 1e-11; round++) {
            moved = 0;
            for (Map.Entry<Core, List<Core>> entry : nexts.entrySet()) {
                double after = gains.get(entry.getKey())
                        + entry.getValue().stream()
                                .mapToDouble(core -> value.getOrDefault(core, 0.0))
                                .average()
                                .orElse(0);
                Double before = value.put(entry.getKey(), after);
                moved = Math.max(moved, Math.abs(after - (before == null ? 0 : before)));
            }
        }
        return value.getOrDefault(start, 0.0);
    }

    @Test
    void randomPlaysWithStepsBackNeverPassTheMaximum() {
        int ended = 0;
        int back = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = random(seed);
            Exploration all = Explorer.explore(scenario);
            Random random = new Random(seed);
            for (int walk = 0; walk < 20; walk++) {
                ScenarioState state = ScenarioRun.begin(scenario);
                for (int step = 0;
                        step < 60 && !ScenarioRun.choices(scenario, state).isEmpty();
                        step++) {
                    List<Choice> choices = ScenarioRun.choices(scenario, state);
                    Choice choice = choices.get(random.nextInt(choices.size()));
                    state = ScenarioRun.step(scenario, state, MarkedWalks.marked(scenario, state, choice, random));
                    all.values().highest(state).ifPresent(most -> assertThat(most)
                            .isLessThanOrEqualTo(all.maximum().orElseThrow()));
                }
                if (ScenarioRun.ending(scenario, state).isPresent()) {
                    ended++;
                    back += state.timesBack();
                    assertThat(state.total())
                            .as("seed %d", seed)
                            .isLessThanOrEqualTo(all.maximum().orElseThrow());
                    state.scores().forEach((skill, points) -> assertThat(points)
                            .isLessThanOrEqualTo(all.maxima().getOrDefault(skill, 0)));
                }
            }
        }
        assertThat(ended).isGreaterThan(1_000);
        assertThat(back).isGreaterThan(100);
    }
}
