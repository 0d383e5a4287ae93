package org.tillside.swing.kit;

import java.util.Locale;

/**
 * How the program looks for one person: dark or light, which language, how large.
 *
 * @param dark whether the dark theme is on
 * @param language the language of the texts, which chooses the typeface
 * @param size text size as a factor, 1.0 to 2.0; everything grows with it
 */
public record Look(boolean dark, Locale language, double size) {
    public Look {
        size = Math.max(1.0, Math.min(2.0, size));
    }

    /** The light look in English at 100 %. */
    public static Look plain() {
        return new Look(false, Locale.ENGLISH, 1.0);
    }

    /** The same look, dark or light. */
    public Look withDark(boolean on) {
        return new Look(on, language, size);
    }

    /** The same look in another language. */
    public Look in(Locale other) {
        return new Look(dark, other, size);
    }

    /** The same look at another text size. */
    public Look sized(double factor) {
        return new Look(dark, language, factor);
    }

    /** As a record's own: that is linked when it is first called, for which the first page would wait. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Look look
                && dark == look.dark
                && language.equals(look.language)
                && Double.compare(size, look.size) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Boolean.hashCode(dark) + language.hashCode()) + Double.hashCode(size);
    }
}
