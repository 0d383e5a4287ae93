package org.tillside.records;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines that stand exactly as this program writes them, without a parser; a line that differs in anything goes to
 * {@link Frame}, which decides. What is checked is the same: the hash, the shape of every field, and that {@code p} is one
 * object without a doubt. For one thread.
 */
final class LineReader {
    private static final Bytes W = Bytes.of("{\"w\":\"");
    private static final Bytes N = Bytes.of("\",\"n\":");
    private static final Bytes ID = Bytes.of(",\"id\":\"");
    private static final Bytes LAM = Bytes.of("\",\"lam\":");
    private static final Bytes AT = Bytes.of(",\"at\":\"");
    private static final Bytes CLOCK = Bytes.of("\",\"clock\":\"");
    private static final Bytes TYPE = Bytes.of("\",\"type\":\"");
    private static final Bytes P = Bytes.of("\",\"p\":");
    private static final Bytes SIG = Bytes.of(",\"sig\":\"");
    private static final Bytes PREV = Bytes.of(",\"prev\":\"");
    private static final Bytes H = Bytes.of("\",\"h\":\"");
    private static final Bytes END = Bytes.of("\"}");

    private static final int HASH = 64;
    private static final int SIGNATURE = 88;
    private static final int AT_SIZE = 25;
    private static final int LONGEST_WORD = 64;
    private static final int MOST_DIGITS = 18;

    private final Hasher hasher = new Hasher();
    private final Plain plain = new Plain();
    /** Writers and types, of which there are few. */
    private final Known<String> few;

    private String lastAt = "";
    private Bytes lastAtBytes = Bytes.EMPTY;
    /** The hash of the line before, which the next one usually names. */
    private Bytes lastHash = Bytes.EMPTY;

    private String last = "";
    private Bytes line = Bytes.EMPTY;
    private int at;
    /** Of the word that was passed last. */
    private int hash;

    LineReader() {
        this(few());
    }

    /** The same as one of several. @param few what all of them remember of the words that come again and again */
    LineReader(Known<String> few) {
        this.few = few;
    }

    static Known<String> few() {
        return new Known<>(String.class, it -> it);
    }

    /** Reads one line, given without its line end. */
    Frame.Parsed read(Bytes bytes) {
        Line quick = bytes.size() <= Plain.LONGEST ? quick(bytes) : null;
        return quick == null ? Frame.parse(bytes) : new Frame.Parsed.Good(quick);
    }

    private @Nullable Line quick(Bytes bytes) {
        line = bytes;
        int end = bytes.size() - END.size() - HASH;
        int prev = end - H.size() - HASH - PREV.size();
        boolean framed =
                prev > W.size() && bytes.has(END, end + HASH) && bytes.has(H, end - H.size()) && bytes.has(PREV, prev);
        if (!framed) {
            return null;
        }
        hasher.add(bytes.slice(0, end - H.size() + 1));
        if (!hasher.is(bytes, end)) {
            return null;
        }
        String before = prev(bytes, prev + PREV.size());
        lastHash = bytes.slice(end, end + HASH);
        last = bytes.ascii(end, end + HASH);
        return before == null ? null : fields(last, before, prev);
    }

    private @Nullable String prev(Bytes bytes, int from) {
        if (lastHash.size() == HASH && bytes.has(lastHash, from)) {
            return last;
        }
        String prev = bytes.ascii(from, from + HASH);
        return Shapes.isHash(prev) ? prev : null;
    }

    private @Nullable Line fields(String hash, String prev, int end) {
        at = 0;
        String w = after(W) ? fewer() : null;
        long n = w != null && after(N) ? number() : 0;
        String id = n > 0 && after(ID) ? word() : null;
        long lam = id != null && after(LAM) ? number() : 0;
        String clockAt = lam > 0 && after(AT) ? clockAt() : null;
        if (w == null || id == null || clockAt == null) {
            return null;
        }
        String flag = after(CLOCK) ? word() : "";
        String type = flag != null && after(TYPE) ? fewer() : null;
        if (flag == null || type == null || !after(P)) {
            return null;
        }
        Optional<ClockFlag> clock = flag.isEmpty()
                ? Optional.empty()
                : Optional.of(ClockFlag.of(flag).orElse(ClockFlag.JUMP));
        int sigAt = end - SIGNATURE - SIG.size() - 1;
        boolean signed = line.at(end - 1) == '"' && sigAt > at && line.has(SIG, sigAt);
        Optional<String> sig = signed ? Optional.of(line.ascii(sigAt + SIG.size(), end - 1)) : Optional.empty();
        int pEnd = signed ? sigAt : end;
        if (pEnd <= at
                || sig.filter(it -> !Line.SIGNATURE.matcher(it).matches()).isPresent()) {
            return null;
        }
        Bytes p = line.slice(at, pEnd);
        return plain.isObject(p) ? new Line(w, n, id, lam, clockAt, clock, type, p, sig, prev, hash, line) : null;
    }

    private boolean after(Bytes sign) {
        boolean there = line.has(sign, at);
        at += there ? sign.size() : 0;
        return there;
    }

    /** A word of which there are few, each kept once. */
    private @Nullable String fewer() {
        int from = at;
        return isWord() ? few.of(line, from, at, hash) : null;
    }

    private @Nullable String word() {
        int from = at;
        return isWord() ? line.ascii(from, at) : null;
    }

    /** Goes on behind what may be a word; whether it is one. */
    private boolean isWord() {
        int from = at;
        byte c = line.at(at);
        hash = 0;
        while (Shapes.isInWord(c)) {
            hash = hash * 31 + c;
            c = line.at(++at);
        }
        return at > from && at - from <= LONGEST_WORD && line.at(from) != '-';
    }

    private @Nullable String clockAt() {
        if (at + AT_SIZE >= line.size()) {
            return null;
        }
        int from = at;
        at += AT_SIZE;
        // what is saved at once has one time
        if (lastAtBytes.size() == AT_SIZE && line.has(lastAtBytes, from)) {
            return lastAt;
        }
        String text = line.ascii(from, at);
        if (!Shapes.isAt(text)) {
            return null;
        }
        lastAt = text;
        lastAtBytes = line.slice(from, at);
        return text;
    }

    /** A whole number from 1; 0 for what is none. */
    private long number() {
        int from = at;
        long number = 0;
        for (byte c = line.at(at); c >= '0' && c <= '9' && at - from < MOST_DIGITS; c = line.at(at)) {
            number = number * 10 + c - '0';
            at++;
        }
        return line.at(from) == '0' ? 0 : number;
    }
}
