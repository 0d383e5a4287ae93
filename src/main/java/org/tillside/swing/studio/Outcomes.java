package org.tillside.swing.studio;

import org.tillside.swing.kit.Token;

/** How an ending looks, by the content format's word for its outcome. */
final class Outcomes {
    private Outcomes() {}

    static Token soft(String outcome) {
        return switch (outcome) {
            case "lost" -> Token.BAD_SOFT;
            case "unhappy" -> Token.WARN_SOFT;
            case "pleased", "delighted" -> Token.GOOD_SOFT;
            default -> Token.TRACK;
        };
    }

    static Token ink(String outcome) {
        return switch (outcome) {
            case "lost" -> Token.BAD;
            case "unhappy" -> Token.WARN;
            case "pleased", "delighted" -> Token.GOOD_TEXT;
            default -> Token.MUTED;
        };
    }
}
