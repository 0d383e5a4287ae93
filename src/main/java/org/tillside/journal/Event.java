package org.tillside.journal;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An entry with who wrote it, where it stands in the order, and when the clock said it was.
 *
 * @param writer the journal it stands in
 * @param number its number there, from 1
 * @param lamport later than everything its writer had seen
 * @param at what the clock said, which proves nothing
 * @param clockJumped whether that clock had jumped by more than two minutes
 * @param signature Ed25519 in base64, for signed entries
 * @param hash SHA-256 of the line, lower-case hex
 */
public record Event(
        String writer,
        long number,
        EventId id,
        long lamport,
        OffsetDateTime at,
        boolean clockJumped,
        Entry entry,
        Optional<String> signature,
        String hash)
        implements Comparable<Event> {
    /** The order in which events count: by {@code (lamport, writer, number)}, never by the clock. */
    @Override
    public int compareTo(Event other) {
        int byLamport = Long.compare(lamport, other.lamport);
        int byWriter = byLamport != 0 ? byLamport : writer.compareTo(other.writer);
        return byWriter != 0 ? byWriter : Long.compare(number, other.number);
    }

    /** The first characters of the hash, as shown to people. */
    public String shortHash() {
        return hash.substring(0, Math.min(8, hash.length()));
    }
}
