package org.tillside.screens.roleplay;

import java.time.Duration;
import java.util.Optional;
import org.tillside.content.ReplyId;

/**
 * What passes between two moves.
 *
 * @param elapsed since the scene began, pauses left out
 * @param pointed the reply that is pointed at
 * @param writing the free reply that own words are written for
 * @param broken whether what interrupts the scene came before its time, because of an answer
 */
record Moment(
        Duration elapsed,
        boolean paused,
        Optional<ReplyId> pointed,
        Optional<ReplyId> writing,
        String typed,
        boolean broken) {
    static final Moment BEGIN = new Moment(Duration.ZERO, false, Optional.empty(), Optional.empty(), "", false);

    Moment after(Duration more) {
        return new Moment(elapsed.plus(more), paused, pointed, writing, typed, broken);
    }

    Moment paused(boolean on) {
        return new Moment(elapsed, on, pointed, writing, typed, broken);
    }

    Moment pointed(Optional<ReplyId> reply) {
        return new Moment(elapsed, paused, reply, writing, typed, broken);
    }

    Moment writing(Optional<ReplyId> reply, String text) {
        return new Moment(elapsed, paused, pointed, reply, text, broken);
    }

    Moment breaksIn() {
        return new Moment(elapsed, paused, Optional.empty(), writing, typed, true);
    }
}
