package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;

/** Greetings of one shift as the stop-clock took them on the floor; the hash is its line's. */
public record GreetingShift(EventId event, String hash, Mentoring.GreetingsTimed timed, OffsetDateTime at) {
    GreetingShift erased() {
        return new GreetingShift(
                event,
                hash,
                new Mentoring.GreetingsTimed(
                        timed.timing(),
                        timed.trainee(),
                        timed.by(),
                        timed.shift(),
                        timed.greetings(),
                        Optional.empty(),
                        timed.shows()),
                at);
    }
}
