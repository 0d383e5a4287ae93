package org.tillside.screens.signoff;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.practice.Filling;
import org.tillside.screens.Desk;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Observation;

/**
 * Makes what is recorded out of what stands on the page.
 *
 * @param opened when the page was opened, which is when it was seen unless another time is written
 */
record Signature(Desk desk, Subject subject, Fields fields, OffsetDateTime opened) {
    /** The very lines on the screen. */
    CriteriaText criteria() {
        return subject.criteria(desk.catalogue());
    }

    private OffsetDateTime seen() {
        return fields.seenAt(opened, desk.shop().zone()).orElse(opened);
    }

    /** What was seen, line by line as far as it is filled in; empty where no line is. */
    Optional<Command.Observe> observe(EventId id, String criteria) {
        Map<ItemId, Filling> filled = subject.filled(fields);
        return subject.recorded() && !filled.isEmpty()
                ? Optional.of(new Command.Observe(
                        id,
                        subject.trainee().id(),
                        subject.progress().programme().id(),
                        subject.step().id(),
                        subject.form(),
                        criteria,
                        filled,
                        seen(),
                        fields.get("place").map(String::strip),
                        Optional.empty()))
                : Optional.empty();
    }

    /** The signature; on an untouched form it rests on an earlier observation. */
    Command.Sign sign(EventId id, String criteria, Mentoring.Decision decision, String meaning, int tries) {
        Optional<Observation> before =
                fields.untouched(subject.lines()) ? subject.seenBefore(desk.catalogue()) : Optional.empty();
        return new Command.Sign(
                subject.trainee().id(),
                subject.progress().programme().id(),
                subject.step().id(),
                subject.role(),
                before.isPresent() ? Optional.empty() : observe(id, criteria),
                before.map(it -> it.seen().observation()),
                before.map(it -> it.seen().criteria()).orElse(criteria),
                decision,
                meaning,
                before.map(it -> it.seen().observedAt()).orElseGet(this::seen),
                tries,
                fields.get("comment"),
                Device.name(System.getenv()));
    }
}
