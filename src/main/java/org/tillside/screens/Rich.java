package org.tillside.screens;

import java.util.ArrayList;
import java.util.List;

/** A line of an author's text with its emphasis: what stands between stars is slanted, between two stars bold. */
public record Rich(List<Piece> pieces) {
    public Rich {
        pieces = List.copyOf(pieces);
    }

    /** Letters of one weight. */
    public record Piece(String text, boolean bold, boolean slanted) {}

    /** A text without any emphasis. */
    public static Rich plain(String text) {
        return new Rich(List.of(new Piece(text, false, false)));
    }

    /** Reads an author's text; a star that nothing closes, or that stands before a blank, is a star. */
    public static Rich of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int plainFrom = 0;
        while (at < text.length()) {
            String mark = text.startsWith("**", at) ? "**" : text.startsWith("*", at) ? "*" : "";
            int end = mark.isEmpty() ? -1 : closing(text, at, mark);
            if (end < 0) {
                at += Math.max(1, mark.length());
                continue;
            }
            add(pieces, text.substring(plainFrom, at), "");
            add(pieces, text.substring(at + mark.length(), end), mark);
            at = end + mark.length();
            plainFrom = at;
        }
        add(pieces, text.substring(plainFrom), "");
        return new Rich(pieces);
    }

    private static int closing(String text, int open, String mark) {
        int from = open + mark.length();
        if (from >= text.length() || Character.isWhitespace(text.charAt(from))) {
            return -1;
        }
        int end = text.indexOf(mark, from + 1);
        return end > from && !Character.isWhitespace(text.charAt(end - 1)) ? end : -1;
    }

    private static void add(List<Piece> pieces, String text, String mark) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, mark.equals("**"), mark.equals("*")));
        }
    }

    /** The letters alone, for accessible names and searching. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        pieces.forEach(piece -> letters.append(piece.text()));
        return letters.toString();
    }
}
