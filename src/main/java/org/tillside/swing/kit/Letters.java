package org.tillside.swing.kit;

import java.awt.Font;
import java.awt.font.LineMetrics;

/** How wide and high letters are as they are painted here, which is not what the toolkit's own measures say. */
public final class Letters {
    private static final String ELLIPSIS = "…";

    private Letters() {}

    /** The width in the font's own pixels. */
    public static float wide(Font font, String text) {
        return text.isEmpty()
                ? 0
                : (float) font.getStringBounds(text, Shaped.CONTEXT).getWidth();
    }

    /** The whole pixels that the text takes. */
    static int room(Font font, String text) {
        return (int) Math.ceil(wide(font, text));
    }

    /** The base line of one line of letters that stands in the middle of such a height. */
    public static float base(Font font, float high) {
        LineMetrics metrics = font.getLineMetrics("Ag", Shaped.CONTEXT);
        return (high - metrics.getAscent() - metrics.getDescent()) / 2 + metrics.getAscent();
    }

    /** The text, or as much of it as fits, ending in an ellipsis. */
    public static String fitting(Font font, String text, float room) {
        if (wide(font, text) <= room + 0.5f) {
            return text;
        }
        int end = text.length();
        while (end > 0 && wide(font, text.substring(0, end).stripTrailing() + ELLIPSIS) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
