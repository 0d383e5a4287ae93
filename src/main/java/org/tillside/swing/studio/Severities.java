package org.tillside.swing.studio;

import org.tillside.screens.studio.StudioState;
import org.tillside.swing.kit.Token;

/** How a severity looks, by its word: always an icon and a colour, never the colour alone. */
final class Severities {
    private Severities() {}

    static String icon(String severity) {
        return switch (severity) {
            case "ERROR" -> "stop";
            case "WARNING" -> "warn";
            default -> "info";
        };
    }

    /** The worst is the lowest. */
    static int rank(StudioState.Problem it) {
        return switch (it.severity()) {
            case "ERROR" -> 0;
            case "WARNING" -> 1;
            default -> 2;
        };
    }

    static Token ink(String severity) {
        return switch (severity) {
            case "ERROR" -> Token.BAD;
            case "WARNING" -> Token.WARN;
            default -> Token.INFO;
        };
    }

    static Token soft(String severity) {
        return switch (severity) {
            case "ERROR" -> Token.BAD_SOFT;
            case "WARNING" -> Token.WARN_SOFT;
            default -> Token.INFO_SOFT;
        };
    }
}
