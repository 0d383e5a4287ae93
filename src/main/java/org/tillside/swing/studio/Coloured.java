package org.tillside.swing.studio;

import java.util.List;

/** Says of the lines of a file which parts of them are what, so that each sort has its colour. */
interface Coloured {
    /** The sorts of part. */
    enum Sort {
        PLAIN,
        KEY,
        NAME,
        NUMBER,
        SIGN,
        REMARK
    }

    /** A part of a line, from one column up to another. */
    record Part(int from, int to, Sort sort) {}

    /**
     * A line.
     *
     * @param parts all of it without a gap, in order
     * @param state what the next line has to know, not below 0
     */
    record Line(List<Part> parts, int state) {
        public Line {
            parts = List.copyOf(parts);
        }
    }

    /** @param state what the line before left, or 0 */
    Line line(String text, int state);
}
