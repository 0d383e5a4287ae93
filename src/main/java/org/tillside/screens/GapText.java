package org.tillside.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An author's text with gaps such as {@code _1_}, taken apart in reading order: one place for all who show it. */
public final class GapText {
    private static final Pattern GAP = Pattern.compile("_(\\d{1,2})_");

    private GapText() {}

    /** Letters (gap 0), or a gap by its number. */
    public record Piece(String letters, int gap) {}

    /** The pieces of a text; none is empty. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = GAP.matcher(text);
        int from = 0;
        while (matcher.find()) {
            letters(pieces, text.substring(from, matcher.start()));
            pieces.add(new Piece("", Integer.parseInt(matcher.group(1))));
            from = matcher.end();
        }
        letters(pieces, text.substring(from));
        return List.copyOf(pieces);
    }

    private static void letters(List<Piece> pieces, String letters) {
        if (!letters.isEmpty()) {
            pieces.add(new Piece(letters, 0));
        }
    }
}
