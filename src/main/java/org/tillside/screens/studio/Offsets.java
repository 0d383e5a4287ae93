package org.tillside.screens.studio;

import org.tillside.content.Place;

/** From lines and columns, which count code points, to offsets in a text, and on to the end of a word. */
final class Offsets {
    private Offsets() {}

    /** The offset of a place; the nearest one where the text is shorter by now. */
    static int of(String text, Place place) {
        int from = 0;
        for (int line = 1; line < place.line(); line++) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                return text.length();
            }
            from = end + 1;
        }
        int end = endOfLine(text, from);
        int wanted = Math.min(place.column() - 1, text.codePointCount(from, end));
        return text.offsetByCodePoints(from, Math.max(0, wanted));
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The end of what stands at an offset: of a word, or of a text up to the end of its line. */
    static int endOfWord(String text, int from) {
        int end = endOfLine(text, from);
        int at = from;
        while (at < end && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Math.max(at, Math.min(from + 1, text.length()));
    }
}
