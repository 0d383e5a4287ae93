package org.tillside.shop;

import java.util.Optional;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;

/** What a mentor saw, as recorded; the hash is its line's. */
public record Observation(EventId event, String hash, Mentoring.Observed seen) {
    Observation erased() {
        return new Observation(
                event,
                hash,
                new Mentoring.Observed(
                        seen.observation(),
                        seen.trainee(),
                        seen.observer(),
                        seen.programme(),
                        seen.step(),
                        seen.form(),
                        seen.criteria(),
                        Fillings.erased(seen.filled()),
                        seen.observedAt(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
