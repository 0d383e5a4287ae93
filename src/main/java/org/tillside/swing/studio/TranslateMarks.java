package org.tillside.swing.studio;

import org.tillside.screens.studio.TranslateState.Mark;
import org.tillside.screens.studio.TranslateState.Voice;
import org.tillside.swing.kit.Token;

/** The icons and colours of texts beside their translation. */
final class TranslateMarks {
    private TranslateMarks() {}

    static String icon(Mark mark) {
        return switch (mark) {
            case MISSING -> "minus";
            case STALE -> "again";
            case UNCONFIRMED -> "pen";
            case CONFIRMED -> "check";
            case SURPLUS -> "close";
        };
    }

    static Token ink(Mark mark) {
        return switch (mark) {
            case MISSING -> Token.MUTED;
            case STALE, UNCONFIRMED, SURPLUS -> Token.WARN;
            case CONFIRMED -> Token.GOOD_TEXT;
        };
    }

    static String icon(Voice voice) {
        return switch (voice) {
            case CUSTOMER -> "user";
            case ME -> "speak";
            case NOTE -> "eye";
            case FEEDBACK -> "bulb";
            case ENDING -> "flag";
            case TEXT -> "note";
        };
    }
}
