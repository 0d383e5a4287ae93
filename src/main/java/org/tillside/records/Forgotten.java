package org.tillside.records;

import java.util.Set;
import org.tillside.journal.PersonId;

/**
 * Somebody of whom this window saw something erased: what windows still hold half written about them must go too.
 *
 * @param ids by which half-written words speak of the person
 */
public record Forgotten(PersonId person, Set<String> ids) {
    public Forgotten {
        ids = Set.copyOf(ids);
    }
}
