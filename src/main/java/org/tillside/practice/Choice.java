package org.tillside.practice;

import java.util.Optional;
import org.tillside.content.ReplyId;

/** What a trainee does in a role-play. */
public sealed interface Choice {
    /**
     * Chooses a reply of the scene, or of the interruption that lies over it.
     *
     * @param credit what a mentor gave for own words, in thousandths; empty until then, and for every other reply
     */
    record Say(ReplyId reply, Optional<Integer> credit) implements Choice {
        /** Without a mark. */
        public Say(ReplyId reply) {
            this(reply, Optional.empty());
        }
    }

    /** Lets the time run out. */
    record Late() implements Choice {}

    /** Goes back to before the scene. */
    record Back() implements Choice {}
}
