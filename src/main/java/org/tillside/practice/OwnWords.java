package org.tillside.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.SkillId;

/**
 * Replies in own words: nothing is earned by them until a mentor's mark, then its share of each score, rounded. The
 * most of a scenario counts them in full, as every play may come to be marked so; a score below zero never counts.
 */
public final class OwnWords {
    private OwnWords() {}

    /** Whether a step was taken in own words. */
    public static boolean in(Scenario scenario, ScenarioState.Step step) {
        return Optional.ofNullable(scenario.scenes().get(step.scene())).stream()
                .flatMap(scene -> Stream.concat(
                        scene.replies().stream(), scene.interrupt().stream().flatMap(it -> it.replies().stream())))
                .anyMatch(reply -> reply.free().isPresent()
                        && step.reply().filter(reply.id()::equals).isPresent());
    }

    /** Whether a step was taken in own words that nobody has marked yet. */
    static boolean undecided(Scenario scenario, ScenarioState.Step step) {
        return in(scenario, step)
                && step.choice() instanceof Choice.Say say
                && say.credit().isEmpty();
    }

    /** The points by skill that the words of a play would still earn if each of them were marked in full. */
    public static Map<SkillId, Integer> waiting(Scenario scenario, ScenarioState state) {
        List<Choice> full = state.path().stream()
                .map(step -> undecided(scenario, step) ? full(step.choice()) : step.choice())
                .toList();
        return gained(state, ScenarioRun.replay(scenario, full).state());
    }

    /** By how much one state of a play is above another, skill by skill; only where it is. */
    public static Map<SkillId, Integer> gained(ScenarioState before, ScenarioState after) {
        Map<SkillId, Integer> gained = new LinkedHashMap<>();
        after.scores().forEach((skill, points) -> {
            int more = points - before.scores().getOrDefault(skill, 0);
            if (more > 0) {
                gained.put(skill, more);
            }
        });
        return gained;
    }

    /** A choice as it would count with a full mark. */
    static Choice full(Choice choice) {
        return choice instanceof Choice.Say say ? new Choice.Say(say.reply(), Optional.of(Grading.FULL)) : choice;
    }

    /** What a reply scores when it is chosen like this. */
    static Map<SkillId, Integer> scores(Reply reply, Choice choice) {
        if (reply.free().isEmpty()) {
            return reply.scores();
        }
        int credit = choice instanceof Choice.Say say ? say.credit().orElse(0) : 0;
        return share(reply, Math.max(0, Math.min(Grading.FULL, credit)));
    }

    /** What a reply scores at most. */
    static Map<SkillId, Integer> most(Reply reply) {
        return reply.free().isEmpty() ? reply.scores() : share(reply, Grading.FULL);
    }

    private static Map<SkillId, Integer> share(Reply reply, int credit) {
        Map<SkillId, Integer> share = new LinkedHashMap<>();
        reply.scores().forEach((skill, points) -> {
            int earned = (int) Math.round((double) points * credit / Grading.FULL);
            if (earned > 0) {
                share.put(skill, earned);
            }
        });
        return share;
    }
}
