package org.tillside.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tillside.content.SkillId;

/** What customers told those who work on the floor. */
public sealed interface Floor extends Entry {
    /** The complaint that it is about. */
    ComplaintId complaint();

    /** Who wrote it down. */
    PersonId by();

    /** Who served the customer, where that is known. */
    Optional<PersonId> served();

    /**
     * A customer complained. Nothing here asks who the customer is.
     *
     * @param by who noted it
     * @param on the shop's day on which it happened
     * @param what happened, in a few words
     * @param skills that it touches
     * @param served who served the customer, where that is known
     * @param done what was done for the customer
     */
    record ComplaintNoted(
            ComplaintId complaint,
            PersonId by,
            LocalDate on,
            Optional<String> what,
            List<SkillId> skills,
            Optional<PersonId> served,
            Optional<String> done)
            implements Floor {
        public ComplaintNoted {
            skills = List.copyOf(skills);
        }
    }

    /** A complaint was noted wrongly: all of it as it is now; what was noted before stays on record. */
    record ComplaintCorrected(
            ComplaintId complaint,
            PersonId by,
            LocalDate on,
            Optional<String> what,
            List<SkillId> skills,
            Optional<PersonId> served,
            Optional<String> done)
            implements Floor {
        public ComplaintCorrected {
            skills = List.copyOf(skills);
        }
    }
}
