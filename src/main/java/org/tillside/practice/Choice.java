package org.tillside.practice;

import org.tillside.content.ReplyId;

/** What a trainee does in a role-play. */
public sealed interface Choice {
    /** Chooses a reply of the scene, or of the interruption that lies over it. */
    record Say(ReplyId reply) implements Choice {}

    /** Lets the time run out. */
    record Late() implements Choice {}

    /** Goes back to before the scene. */
    record Back() implements Choice {}
}
