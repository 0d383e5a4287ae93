package org.tillside.swing.studio;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.tillside.swing.kit.Letters;

/** What a node of the drawing says, in as many lines as it has: one recognises a scene by more than its first words. */
final class NodeWords {
    private NodeWords() {}

    /** At most so many lines, broken between words where there are any; the last one ends in an ellipsis if need be. */
    static List<String> lines(Font font, String text, float room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1) {
            int end = end(font, rest, room);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(Letters.fitting(font, rest, room));
        }
        return lines;
    }

    /** How much of it fits into a line; where not even one word does, as many letters of it as do. */
    private static int end(Font font, String text, float room) {
        int end = text.length();
        while (end > 0 && Letters.wide(font, text.substring(0, end)) > room) {
            int space = text.lastIndexOf(' ', end - 1);
            end = space > 0 ? space : letters(font, text.substring(0, end), room);
        }
        return end;
    }

    private static int letters(Font font, String word, float room) {
        int end = word.length();
        while (end > 1 && Letters.wide(font, word.substring(0, end)) > room) {
            end = word.offsetByCodePoints(end, -1);
        }
        return end;
    }
}
