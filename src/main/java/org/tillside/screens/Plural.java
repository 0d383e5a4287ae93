package org.tillside.screens;

import java.util.Locale;

/** The plural forms of the four languages, after the rules of CLDR. */
final class Plural {
    private Plural() {}

    /** The form for a number: {@code zero}, {@code one} or {@code other}. */
    static String of(Locale language, double number) {
        double size = Math.abs(number);
        return switch (language.getLanguage()) {
            case "lv" -> latvian(size);
            case "hy" -> size < 2 ? "one" : "other";
            case "ms" -> "other";
            default -> size == 1 ? "one" : "other";
        };
    }

    private static String latvian(double size) {
        if (size != Math.rint(size)) {
            long tenth = Math.round(size * 10) % 10;
            return tenth == 1 ? "one" : "other";
        }
        long ten = (long) size % 10;
        long hundred = (long) size % 100;
        if (ten == 0 || (hundred >= 11 && hundred <= 19)) {
            return "zero";
        }
        return ten == 1 ? "one" : "other";
    }
}
