package org.tillside.records;

/**
 * The last line of a journal.
 *
 * @param n its number, 0 for an empty journal
 * @param hash its hash
 */
public record Head(long n, String hash) {
    static final Head NONE = new Head(0, Line.NO_HASH);

    static Head of(Line line) {
        return new Head(line.n(), line.hash());
    }
}
