package org.tillside.records;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a journal, one whole event, as it lies on disk.
 *
 * @param writer whose file it is
 * @param n its number in that file, from 1
 * @param id the event's own id, the same if it had to be written twice
 * @param lam Lamport time, which orders events over writers
 * @param at the writer's wall clock, ISO 8601 with seconds and offset
 * @param clock set when that clock could not be trusted
 * @param type what kind of event; kinds that a newer version made are kept as they are
 * @param p the event's own fields, the very bytes that a signature is over
 * @param sig Ed25519, base64
 * @param prev the hash of the line before, 64 zeros for the first
 * @param hash SHA-256 of every byte before {@code ,"h"}
 * @param bytes the whole line without its line end
 */
public record Line(
        String writer,
        long n,
        String id,
        long lam,
        String at,
        Optional<ClockFlag> clock,
        String type,
        Bytes p,
        Optional<String> sig,
        String prev,
        String hash,
        Bytes bytes)
        implements Comparable<Line> {

    private static final Bytes PROMISE = Bytes.of("\"c\"");
    private static final Bytes C = Bytes.of("\"c\":\"");
    private static final int HASH_SIZE = 64;
    private static final int C_END = C.size() + HASH_SIZE + 2;

    public static final String NO_HASH = "0".repeat(64);
    /** The first event of every file. */
    public static final String OPENED = "opened";
    /** Names events, in {@code p.ids}, whose private part the law lets a person have erased. */
    public static final String ERASE = "erase";

    static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    static final Pattern AT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([+-](0[0-9]|1[0-7]):[0-5][0-9](:[0-5][0-9])?|Z)");
    static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9+/]{86}==");

    /** The fields of {@code p}; a line that was read has been checked to hold an object. */
    public ObjectNode fields() {
        try {
            return StrictJson.object(p);
        } catch (StrictJson.NotJson e) {
            throw new IllegalStateException("p of " + writer + " " + n + " was checked when it was read", e);
        }
    }

    /** False if it is certain that the line promises nothing. */
    boolean mayPromise() {
        if (p.has(C, p.size() - C_END)) {
            return true;
        }
        for (int at = p.find('"', 0); at < p.size(); at = p.find('"', at + 1)) {
            if (p.has(PROMISE, at)) {
                return true;
            }
        }
        return false;
    }

    /** What the line promises about its private part: SHA-256 of salt and bytes. */
    public Optional<String> commitment() {
        int from = promiseAt();
        if (from > 0) {
            return Optional.of(p.ascii(from, from + HASH_SIZE));
        }
        // most lines have no private part, and looking is cheaper than parsing
        return mayPromise() ? Optional.ofNullable(fields().get("c")).map(c -> c.asString("")) : Optional.empty();
    }

    /** Where in {@code p} the digits of the commitment begin, if they stand at its end as they are written; else 0. */
    int promiseAt() {
        // no brace but the last follows them: then they are the object's own
        int from = p.size() - C_END;
        return from > 0 && p.has(C, from) && Shapes.isHash(p, from + C.size()) ? from + C.size() : 0;
    }

    /** By Lamport time, then writer, then number: the same order in every process, whatever the clocks say. */
    @Override
    public int compareTo(Line other) {
        int byLam = Long.compare(lam, other.lam);
        int byWriter = byLam != 0 ? byLam : writer.compareTo(other.writer);
        return byWriter != 0 ? byWriter : Long.compare(n, other.n);
    }
}
