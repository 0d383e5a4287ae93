package org.tillside.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Money;
import org.tillside.content.Mood;
import org.tillside.content.Outcome;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

/**
 * How a play went, for its debrief.
 *
 * @param ending empty while the play goes on
 * @param total all points, which may be below zero
 * @param maximum the largest total of the scenario, {@code atMost} as a bound
 * @param guessing the mean total of replies chosen evenly
 * @param waiting points that a mentor's marks of own words may still bring
 * @param skills points by skill, with the most there are
 * @param spent of the budget
 * @param points the path: one for each step that was taken, undone ones too
 */
public record PlayResult(
        Optional<Scenario.Ending> ending,
        int total,
        int maximum,
        boolean atMost,
        Optional<Double> guessing,
        int waiting,
        Map<SkillId, SkillPoints> skills,
        int apologies,
        int actions,
        Money spent,
        Optional<Money> budget,
        int timesBack,
        List<Point> points) {
    public PlayResult {
        points = List.copyOf(points);
    }

    /** Points of a skill, the most there are over all plays, and those that wait for a mark. */
    public record SkillPoints(int points, int maximum, int waiting) {}

    /**
     * One step of the path.
     *
     * @param mood the customer's in this scene; a scene without one keeps the mood before it
     * @param step what was chosen
     * @param better the choice that leads highest from here
     * @param chosenTotal the highest final total after what was chosen; empty for going back, and for own words that wait
     *     for a mark: nothing is better than what is undecided
     */
    public record Point(
            SceneId scene,
            Mood mood,
            ScenarioState.Step step,
            Optional<Prospects.Prospect> better,
            Optional<Integer> chosenTotal) {
        /** The better choice, where it leads higher than what was chosen; own words are not beaten by better ones. */
        public Optional<Prospects.Prospect> beaten() {
            return better.filter(best -> !same(best.choice(), step.choice()))
                    .filter(best ->
                            chosenTotal.map(total -> best.total() > total).orElse(false));
        }

        private static boolean same(Choice one, Choice other) {
            return one instanceof Choice.Say say
                    && other instanceof Choice.Say chosen
                    && say.reply().equals(chosen.reply());
        }

        /** By how many points the better choice leads higher; 0 where nothing does. */
        public int missed() {
            return beaten().map(best -> best.total() - chosenTotal.orElse(best.total()))
                    .orElse(0);
        }
    }

    /** Sums up a play, finished or not, that was played with this seed. */
    public static PlayResult of(Scenario scenario, long seed, ScenarioState state, Exploration exploration) {
        Map<SkillId, Integer> waiting = OwnWords.waiting(scenario, state);
        return new PlayResult(
                ScenarioRun.ending(scenario, state),
                state.total(),
                exploration.maximumPoints(),
                exploration.atMost(),
                exploration.guessing(),
                waiting.values().stream().mapToInt(Integer::intValue).sum(),
                skills(state, exploration, waiting),
                state.apologies(),
                state.actions(),
                state.cost(),
                scenario.budget(),
                state.timesBack(),
                points(scenario, seed, state, exploration.values()));
    }

    private static Map<SkillId, SkillPoints> skills(
            ScenarioState state, Exploration exploration, Map<SkillId, Integer> waiting) {
        Set<SkillId> ids = new LinkedHashSet<>(exploration.maxima().keySet());
        ids.addAll(state.scores().keySet());
        ids.addAll(waiting.keySet());
        Map<SkillId, SkillPoints> skills = new LinkedHashMap<>();
        ids.forEach(id -> skills.put(
                id,
                new SkillPoints(
                        state.scores().getOrDefault(id, 0),
                        exploration.maxima().getOrDefault(id, 0),
                        waiting.getOrDefault(id, 0))));
        return skills;
    }

    private static List<Point> points(Scenario scenario, long seed, ScenarioState end, Prospects prospects) {
        List<Point> points = new ArrayList<>();
        ScenarioState state = ScenarioRun.begin(scenario);
        Mood mood = Mood.NEUTRAL;
        for (ScenarioState.Step step : end.path()) {
            mood = mood(scenario, seed, state, mood);
            Optional<Integer> chosen = prospects.after(state, step.choice()).map(Prospects.Prospect::total);
            boolean undecided = step.choice() instanceof Choice.Back || OwnWords.undecided(scenario, step);
            Optional<Integer> counted = undecided ? Optional.empty() : chosen;
            points.add(new Point(step.scene(), mood, step, prospects.better(state), counted));
            state = ScenarioRun.step(scenario, state, step.choice());
        }
        return points;
    }

    private static Mood mood(Scenario scenario, long seed, ScenarioState state, Mood before) {
        return ScenarioRun.scene(scenario, state)
                .flatMap(scene -> Wording.of(scene, seed).mood())
                .orElse(before);
    }

    /** How it ended for the shop; empty while the play goes on. */
    public Optional<Outcome> outcome() {
        return ending.map(Scenario.Ending::outcome);
    }

    /** The points to show: none below zero. */
    public int shown() {
        return Math.max(0, total);
    }

    /** The points shown of the maximum, in per cent, rounded down; 0 for a maximum of none. */
    public int percent() {
        return maximum <= 0 ? 0 : (int) Math.min(100, shown() * 100L / maximum);
    }

    /**
     * Apology against action (curriculum row S16), in thousandths: full with at most two apologies and an action, else
     * actions for each apology, at most 1; empty where there was neither.
     */
    public Optional<Integer> actionForApology() {
        if (apologies <= 2 && actions >= 1) {
            return Optional.of(Grading.FULL);
        }
        return apologies == 0
                ? Optional.empty()
                : Optional.of(Math.min(Grading.FULL, actions * Grading.FULL / apologies));
    }

    /** The step where the better choice would have led highest above the chosen one: one thing to try. */
    public Optional<Point> turningPoint() {
        return points.stream()
                .filter(point -> point.missed() > 0)
                .reduce((first, second) -> second.missed() > first.missed() ? second : first);
    }

    /** The replies in own words, which a mentor marks. */
    public List<ScenarioState.Step> inOwnWords(Scenario scenario) {
        return points.stream()
                .map(Point::step)
                .filter(step -> OwnWords.in(scenario, step))
                .toList();
    }
}
