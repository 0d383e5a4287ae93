package org.tillside.practice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Condition;
import org.tillside.content.Money;
import org.tillside.content.ReplyId;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

/**
 * Where a play of a scenario stands.
 *
 * @param scene the scene or, at the end, the ending
 * @param meters each 0 to 10
 * @param flags those that were ever set
 * @param seen the scenes seen, this one too
 * @param cost spent so far
 * @param interrupted the scenes whose interruption was answered
 * @param used the replies that are offered once and were chosen
 * @param scores points by skill, gains of replies that were undone left out
 * @param apologies made so far, also in what was undone
 * @param actions taken so far
 * @param timesBack how often the trainee went back
 * @param again whether this scene was entered by going back: nothing is gained until it is left
 * @param path every step so far, those undone too
 * @param before where going back leads; empty in the first scene
 */
public record ScenarioState(
        SceneId scene,
        Map<String, Integer> meters,
        Map<String, String> flags,
        Set<SceneId> seen,
        Money cost,
        Set<SceneId> interrupted,
        Set<Used> used,
        Map<SkillId, Integer> scores,
        int apologies,
        int actions,
        int timesBack,
        boolean again,
        List<Step> path,
        Optional<ScenarioState> before)
        implements Condition.World {
    public ScenarioState {
        meters = Collections.unmodifiableMap(new LinkedHashMap<>(meters));
        flags = Collections.unmodifiableMap(new LinkedHashMap<>(flags));
        seen = Collections.unmodifiableSet(new LinkedHashSet<>(seen));
        interrupted = Collections.unmodifiableSet(new LinkedHashSet<>(interrupted));
        used = Collections.unmodifiableSet(new LinkedHashSet<>(used));
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        path = List.copyOf(path);
    }

    /** A reply of a scene that was used up. */
    public record Used(SceneId scene, ReplyId reply) {}

    /**
     * One step of a play.
     *
     * @param scene in which it was taken
     * @param reply what was chosen, {@code late} when the time ran out; empty for going back
     * @param interruption whether the reply answered an interruption
     * @param gained points by skill as they counted
     * @param again whether the scene had been entered by going back
     * @param to where it led
     */
    public record Step(
            SceneId scene,
            Choice choice,
            Optional<ReplyId> reply,
            boolean interruption,
            Map<SkillId, Integer> gained,
            boolean again,
            SceneId to) {
        public Step {
            gained = Collections.unmodifiableMap(new LinkedHashMap<>(gained));
        }

        /** The points of this step. */
        public int points() {
            return gained.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Override
    public int meter(String name) {
        return meters.getOrDefault(name, 0);
    }

    @Override
    public String flag(String name) {
        return flags.getOrDefault(name, "none");
    }

    @Override
    public boolean seen(SceneId id) {
        return seen.contains(id);
    }

    /** The points so far, which may be below zero. */
    public int total() {
        return scores.values().stream().mapToInt(Integer::intValue).sum();
    }
}
