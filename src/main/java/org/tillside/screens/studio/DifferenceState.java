package org.tillside.screens.studio;

import java.util.List;

/**
 * What two texts differ in, row by row.
 *
 * @param line how much it is, in words
 */
public record DifferenceState(String line, List<Row> rows) {
    static final DifferenceState NOTHING = new DifferenceState("", List.of());

    public DifferenceState {
        rows = List.copyOf(rows);
    }

    /** Whether a line stands in both texts, in one alone, otherwise in the other, or for lines that are left out. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        OTHER,
        GAP
    }

    /**
     * A line.
     *
     * @param number of the line in the text that it stands in
     * @param indent how many spaces it begins with, which its parts then leave out
     * @param spoken what a screen reader says of it
     */
    public record Row(Kind kind, String number, int indent, List<Part> parts, String spoken) {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** A piece of a line; {@code differs} where only some of the line is another. */
    public record Part(String text, boolean differs) {}
}
