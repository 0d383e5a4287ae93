package org.tillside.records;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.tillside.journal.Entry;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import tools.jackson.databind.node.ObjectNode;

/** Lines to events and entries to drafts. */
final class Events {
    private final EntryCodec codec = new EntryCodec();
    /** What is saved at once has one time, which is kept once; any thread may find an older one here. */
    private Clock last = new Clock("", OffsetDateTime.MIN);

    private record Clock(String text, OffsetDateTime time) {}

    /** The event that a line tells; without its private part, the entry as it stays after an erasure. */
    Event of(Recorded recorded) {
        Line line = recorded.line();
        return new Event(
                line.writer(),
                line.n(),
                new EventId(line.id()),
                line.lam(),
                at(line.at()),
                line.clock().isPresent(),
                entry(recorded),
                line.sig(),
                line.hash());
    }

    private OffsetDateTime at(String text) {
        Clock known = last;
        if (!known.text().equals(text)) {
            known = new Clock(text, At.of(text));
            last = known;
        }
        return known.time();
    }

    private Entry entry(Recorded recorded) {
        Line line = recorded.line();
        Optional<Bytes> hidden =
                recorded.secret() instanceof PrivatePart.Present present ? Optional.of(present.d()) : Optional.empty();
        return codec.decodeAtOnce(line.type(), line.p(), hidden)
                .orElseGet(() -> codec.decodeOwn(line.type(), line.fields(), hidden(recorded.secret())));
    }

    private static Optional<ObjectNode> hidden(PrivatePart part) {
        if (part instanceof PrivatePart.Present present) {
            try {
                return Optional.of(StrictJson.object(present.d()));
            } catch (StrictJson.NotJson e) {
                throw new IllegalStateException("a private part was checked when it was read", e);
            }
        }
        return Optional.empty();
    }

    /** An entry made ready to be signed and written. */
    Draft draft(Records records, Entry entry) {
        EntryCodec.Encoded encoded = codec.encode(entry);
        return encoded.hidden()
                .map(hidden -> records.draft(encoded.type(), encoded.open(), hidden))
                .orElseGet(() -> records.draft(encoded.type(), encoded.open()));
    }
}
