package org.tillside.records;

import java.util.List;

/**
 * Knows JSON that is in order without a doubt: one object as this program writes it, no blanks, no escapes, whole numbers.
 * Whatever it takes {@link StrictJson} takes too, but in a tenth of the time; of all else it says only that it cannot
 * tell. For one thread.
 */
final class Plain {
    /** In fewer bytes there are fewer tokens than are allowed. */
    static final int LONGEST = 60_000;

    private static final int DEEPEST = 8;
    private static final int MOST_KEYS = 64;
    private static final int LONGEST_KEY = 100;
    private static final int MOST_DIGITS = 18;
    private static final List<Bytes> WORDS = List.of(Bytes.of("true"), Bytes.of("false"), Bytes.of("null"));

    private Bytes json = Bytes.EMPTY;
    private final int[] keyFrom = new int[MOST_KEYS];
    private final int[] keyTo = new int[MOST_KEYS];
    private int keys;
    private int at;

    /** Whether these bytes are one object and nothing else; false where that takes a closer look. */
    boolean isObject(Bytes bytes) {
        if (bytes.size() < 2 || bytes.size() > LONGEST || bytes.at(0) != '{') {
            return false;
        }
        json = bytes;
        at = 0;
        keys = 0;
        return object(1) && at == json.size();
    }

    private byte here() {
        return at < json.size() ? json.at(at) : 0;
    }

    private boolean skip(char sign) {
        if (here() == sign) {
            at++;
            return true;
        }
        return false;
    }

    private boolean value(int depth) {
        byte first = here();
        return switch (first) {
            case '"' -> text();
            case '{' -> depth < DEEPEST && object(depth + 1);
            case '[' -> depth < DEEPEST && array(depth + 1);
            case 't', 'f', 'n' -> word();
            default -> number();
        };
    }

    private boolean object(int depth) {
        int before = keys;
        boolean whole = skip('{') && (skip('}') || members(depth, before));
        keys = before;
        return whole;
    }

    private boolean members(int depth, int first) {
        do {
            if (!key(first) || !skip(':') || !value(depth)) {
                return false;
            }
        } while (skip(','));
        return skip('}');
    }

    private boolean array(int depth) {
        if (skip('[') && skip(']')) {
            return true;
        }
        do {
            if (!value(depth)) {
                return false;
            }
        } while (skip(','));
        return skip(']');
    }

    /** A key that this object has not had yet. */
    private boolean key(int first) {
        int from = at;
        if (!text() || at - from > LONGEST_KEY || keys == MOST_KEYS) {
            return false;
        }
        Bytes key = json.slice(from, at);
        for (int i = first; i < keys; i++) {
            if (keyTo[i] - keyFrom[i] == key.size() && json.has(key, keyFrom[i])) {
                return false;
            }
        }
        keyFrom[keys] = from;
        keyTo[keys++] = at;
        return true;
    }

    private boolean text() {
        if (!skip('"')) {
            return false;
        }
        for (byte c = here(); c != '"'; c = here()) {
            int size = c == '\\' ? 0 : letter(c);
            if (size == 0) {
                return false;
            }
            at += size;
        }
        return skip('"');
    }

    /** How many bytes a letter takes; 0 for what takes a closer look. */
    private int letter(byte first) {
        if (first >= ' ') {
            return 1;
        }
        int c = first & 0xff;
        if (c >= 0xc2 && c < 0xe0) {
            return follows(1) ? 2 : 0;
        }
        return c > 0xe0 && c < 0xf0 && c != 0xed && follows(1) && follows(2) ? 3 : 0;
    }

    private boolean follows(int by) {
        return at + by < json.size() && (json.at(at + by) & 0xc0) == 0x80;
    }

    private boolean number() {
        if (skip('-') && here() == '0') {
            return false;
        }
        int from = at;
        while (here() >= '0' && here() <= '9') {
            at++;
        }
        boolean zeroFirst = at - from > 1 && json.at(from) == '0';
        boolean ends = here() == ',' || here() == '}' || here() == ']';
        return at > from && at - from <= MOST_DIGITS && !zeroFirst && ends;
    }

    private boolean word() {
        for (Bytes word : WORDS) {
            if (json.has(word, at)) {
                at += word.size();
                return true;
            }
        }
        return false;
    }
}
