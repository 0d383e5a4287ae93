package org.tillside.shop;

import java.time.OffsetDateTime;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;

/**
 * Something that a trainee is to do by a day, beside the programme.
 *
 * @param dropped whether it was taken back
 */
public record Assignment(EventId event, Mentoring.Assigned given, OffsetDateTime at, boolean dropped) {
    Assignment drop() {
        return new Assignment(event, given, at, true);
    }
}
