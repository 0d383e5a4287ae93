package org.tillside.practice;

import org.tillside.content.Reply;

/** One thing that can be chosen in a scene of a {@link Board}. */
record Move(int number, int scene, Kind kind, Reply reply) {
    /** Where a move comes from. */
    enum Kind {
        REPLY,
        INTERRUPTION,
        LATE
    }

    int points() {
        return Effects.scores(reply).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
