package org.tillside.practice;

import java.util.Map;
import org.tillside.content.Reply;
import org.tillside.content.SkillId;

/** One thing that can be chosen in a scene of a {@link Board}. */
record Move(int number, int scene, Kind kind, Reply reply) {
    /** Where a move comes from. */
    enum Kind {
        REPLY,
        INTERRUPTION,
        LATE
    }

    /** The points at most: own words count as if they were marked in full. */
    int points() {
        return sum(OwnWords.most(reply));
    }

    /** The points that nobody has to mark first. */
    int sure() {
        return reply.free().isPresent() ? 0 : points();
    }

    private static int sum(Map<SkillId, Integer> scores) {
        return scores.values().stream().mapToInt(Integer::intValue).sum();
    }
}
