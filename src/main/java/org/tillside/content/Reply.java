package org.tillside.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the trainee may do or say.
 *
 * @param to where it leads, tried in order; empty only in an interruption: the scene goes on
 * @param once offered once in a play
 * @param free for words of one's own: the form that the mentor marks them with
 */
public record Reply(
        ReplyId id,
        Optional<String> act,
        Optional<String> say,
        List<Target> to,
        Optional<Condition> when,
        boolean once,
        Map<String, Integer> meters,
        Map<SkillId, Integer> scores,
        Map<String, String> set,
        int apologies,
        int actions,
        Money cost,
        Optional<String> costs,
        Optional<FormId> free,
        Optional<String> feedback,
        Optional<LessonRef> lesson) {
    public Reply {
        to = List.copyOf(to);
        meters = Ordered.copy(meters);
        scores = Ordered.copy(scores);
        set = Ordered.copy(set);
    }

    /** The id of what happens when the time is up. */
    public static final ReplyId LATE = new ReplyId("late");

    /** Where a reply leads when the condition holds; without one, always. */
    public record Target(Optional<Condition> when, SceneId id) {}
}
