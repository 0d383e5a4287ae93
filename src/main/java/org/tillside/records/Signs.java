package org.tillside.records;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through a value from sign to sign where it stands exactly as this program writes it: no blanks, no escapes, keys
 * in their order. For whatever differs in anything it says only that, and the mapper decides.
 */
final class Signs {
    /** Nine digits are an int whatever they are, and eighteen a long. */
    private static final int DIGITS_OF_INT = 9;

    private static final int DIGITS_OF_LONG = 18;

    private final Bytes all;
    private int at;

    Signs(Bytes all) {
        this.all = all;
    }

    /** Says that something does not stand there as it is usually written; it is common, so it knows no place. */
    static final class Differs extends Exception {
        private static final long serialVersionUID = 1L;

        Differs() {
            super("not as it is usually written", null, false, false);
        }
    }

    /** Goes on behind these signs if they stand here. */
    boolean skip(Bytes signs) {
        boolean there = all.has(signs, at);
        at += there ? signs.size() : 0;
        return there;
    }

    /** Goes on behind these signs, which have to stand here. */
    void pass(Bytes signs) throws Differs {
        if (!skip(signs)) {
            throw new Differs();
        }
    }

    /** These signs have to stand here, and nothing behind them. */
    void end(Bytes signs) throws Differs {
        pass(signs);
        if (at != all.size()) {
            throw new Differs();
        }
    }

    /** What a text is the name of, behind the quote that begins it; goes on behind the one that ends it. */
    <T> T name(Known<T> known) throws Differs {
        int from = at;
        int hash = text();
        return known.of(all, from, at - 1, hash);
    }

    /** Goes on behind the quote that ends a text, of which it gives a hash. */
    int text() throws Differs {
        int hash = 0;
        for (byte c = here(); c != '"'; c = here()) {
            if (c < ' ' || c == '\\' || c == 0x7f) {
                throw new Differs();
            }
            hash = hash * 31 + c;
            at++;
        }
        at++;
        return hash;
    }

    /** Names in brackets, of which the first one has been passed. */
    <T> List<T> names(Known<T> known) throws Differs {
        if (here() == ']') {
            at++;
            return List.of();
        }
        List<T> names = new ArrayList<>(5);
        do {
            quote();
            names.add(name(known));
        } while (comma());
        return List.copyOf(names);
    }

    private void quote() throws Differs {
        if (here() != '"') {
            throw new Differs();
        }
        at++;
    }

    /** Goes on behind a comma, or behind the bracket that ends a list. */
    private boolean comma() throws Differs {
        byte sign = here();
        if (sign != ',' && sign != ']') {
            throw new Differs();
        }
        at++;
        return sign == ',';
    }

    int number() throws Differs {
        return (int) number(DIGITS_OF_INT);
    }

    long large() throws Differs {
        return number(DIGITS_OF_LONG);
    }

    /** A whole number from 0 without a zero before it. */
    private long number(int most) throws Differs {
        int from = at;
        long number = 0;
        for (byte c = here(); c >= '0' && c <= '9' && at - from <= most; c = here()) {
            number = number * 10 + c - '0';
            at++;
        }
        int digits = at - from;
        if (digits == 0 || digits > most || digits > 1 && all.at(from) == '0') {
            throw new Differs();
        }
        return number;
    }

    private byte here() throws Differs {
        if (at >= all.size()) {
            throw new Differs();
        }
        return all.at(at);
    }
}
