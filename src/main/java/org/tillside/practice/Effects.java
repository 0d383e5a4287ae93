package org.tillside.practice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Money;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

/** What a reply does to a state, and what going back undoes. */
final class Effects {
    private Effects() {}

    /** Meters, flags, money and points first; then the targets are tried in order against what came of it. */
    static ScenarioState of(Scenario scenario, ScenarioState state, Choice choice, Reply reply, boolean interruption) {
        Map<SkillId, Integer> gained = gained(state, OwnWords.scores(reply, choice));
        ScenarioState done = new ScenarioState(
                state.scene(),
                meters(state, reply),
                merged(state.flags(), reply.set()),
                state.seen(),
                state.cost().plus(reply.cost()),
                interruption ? plus(state.interrupted(), state.scene()) : state.interrupted(),
                reply.once() ? plus(state.used(), new ScenarioState.Used(state.scene(), reply.id())) : state.used(),
                sum(state.scores(), gained),
                state.apologies() + reply.apologies(),
                state.actions() + reply.actions(),
                state.timesBack(),
                state.again(),
                state.path(),
                state.before());
        Optional<SceneId> target = target(scenario, done, reply);
        ScenarioState.Step step = new ScenarioState.Step(
                state.scene(),
                choice,
                Optional.of(reply.id()),
                interruption,
                gained,
                state.again(),
                target.orElse(state.scene()));
        return entered(scenario, state, done, target, step);
    }

    /** The state before the scene, with the losses kept, the gains given up and the apologies still made. */
    static ScenarioState back(ScenarioState state, ScenarioState before) {
        ScenarioState.Step step = new ScenarioState.Step(
                state.scene(), new Choice.Back(), Optional.empty(), false, Map.of(), state.again(), before.scene());
        return new ScenarioState(
                before.scene(),
                before.meters(),
                before.flags(),
                before.seen(),
                before.cost(),
                before.interrupted(),
                before.used(),
                lower(before.scores(), state.scores()),
                state.apologies(),
                before.actions(),
                state.timesBack() + 1,
                true,
                appended(state.path(), step),
                before.before());
    }

    /** Where a reply leads; targets that do not exist are passed over, and without any the scene goes on. */
    static Optional<SceneId> target(Scenario scenario, ScenarioState after, Reply reply) {
        return reply.to().stream()
                .filter(target -> scenario.scenes().containsKey(target.id())
                        || scenario.endings().containsKey(target.id()))
                .filter(target -> target.when().map(when -> when.holds(after)).orElse(true))
                .map(Reply.Target::id)
                .findFirst();
    }

    private static ScenarioState entered(
            Scenario scenario,
            ScenarioState from,
            ScenarioState done,
            Optional<SceneId> target,
            ScenarioState.Step step) {
        SceneId scene = target.orElse(done.scene());
        return new ScenarioState(
                scene,
                done.meters(),
                done.flags(),
                scenario.scenes().containsKey(scene) ? plus(done.seen(), scene) : done.seen(),
                done.cost(),
                done.interrupted(),
                done.used(),
                done.scores(),
                done.apologies(),
                done.actions(),
                done.timesBack(),
                target.isEmpty() && done.again(),
                appended(done.path(), step),
                target.isEmpty() ? done.before() : Optional.of(from));
    }

    private static Map<SkillId, Integer> gained(ScenarioState state, Map<SkillId, Integer> scores) {
        Map<SkillId, Integer> gained = new LinkedHashMap<>();
        scores.forEach((skill, points) -> gained.put(skill, state.again() ? Math.min(0, points) : points));
        return gained;
    }

    private static Map<String, Integer> meters(ScenarioState state, Reply reply) {
        Map<String, Integer> meters = new LinkedHashMap<>(state.meters());
        reply.meters()
                .forEach((name, by) ->
                        meters.computeIfPresent(name, (same, value) -> Math.max(0, Math.min(10, value + by))));
        return meters;
    }

    static boolean affordable(Scenario scenario, Money spent, Reply reply) {
        return reply.cost().cents() <= 0
                || scenario.budget()
                        .map(limit -> spent.plus(reply.cost()).compareTo(limit) <= 0)
                        .orElse(true);
    }

    private static Map<String, String> merged(Map<String, String> flags, Map<String, String> set) {
        Map<String, String> merged = new LinkedHashMap<>(flags);
        merged.putAll(set);
        return merged;
    }

    private static Map<SkillId, Integer> sum(Map<SkillId, Integer> scores, Map<SkillId, Integer> gained) {
        Map<SkillId, Integer> sum = new LinkedHashMap<>(scores);
        gained.forEach((skill, points) -> sum.merge(skill, points, Integer::sum));
        return sum;
    }

    private static Map<SkillId, Integer> lower(Map<SkillId, Integer> before, Map<SkillId, Integer> now) {
        Map<SkillId, Integer> lower = new LinkedHashMap<>();
        Set<SkillId> skills = new LinkedHashSet<>(before.keySet());
        skills.addAll(new HashSet<>(now.keySet()));
        skills.forEach(skill -> lower.put(skill, Math.min(before.getOrDefault(skill, 0), now.getOrDefault(skill, 0))));
        return lower;
    }

    private static <T> Set<T> plus(Set<T> set, T one) {
        Set<T> more = new LinkedHashSet<>(set);
        more.add(one);
        return more;
    }

    private static <T> List<T> appended(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
