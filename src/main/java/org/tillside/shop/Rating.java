package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;

/**
 * How somebody rated a recorded play, to be compared with how others did.
 *
 * @param criteria the hash under which the rubric that was on the screen is kept
 */
public record Rating(
        EventId event,
        PersonId by,
        String criteria,
        Map<ItemId, Filling> filled,
        Optional<String> note,
        OffsetDateTime at) {
    public Rating {
        filled = Copies.of(filled);
    }

    Rating erased() {
        return new Rating(event, by, criteria, Fillings.erased(filled), Optional.empty(), at);
    }
}
