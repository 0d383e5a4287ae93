package org.tillside.screens;

import java.util.Map;

/**
 * How the pages look on a device.
 *
 * @param language of the tiles, and of people who chose none
 * @param size of texts, 1.0 to 2.0
 */
public record Prefs(String language, Theme theme, double size) {
    /** Dark, light, or as the system has it. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    public Prefs {
        size = Double.isNaN(size) ? 1.0 : Math.max(1.0, Math.min(2.0, size));
    }

    /** English, as the system has it, at 100 %. */
    public static Prefs plain() {
        return new Prefs("en", Theme.SYSTEM, 1.0);
    }

    /** The same in another language. */
    public Prefs in(String other) {
        return new Prefs(other, theme, size);
    }

    /** The same with another theme. */
    public Prefs with(Theme other) {
        return new Prefs(language, other, size);
    }

    /** The same at another text size. */
    public Prefs sized(double factor) {
        return new Prefs(language, theme, factor);
    }

    /** Reads what a device's settings say; whatever is missing or odd is as in {@link #plain}. */
    public static Prefs of(Map<String, String> settings) {
        Prefs prefs = plain();
        try {
            return new Prefs(
                    settings.getOrDefault("language", prefs.language),
                    Theme.valueOf(settings.getOrDefault("theme", prefs.theme.name())),
                    Double.parseDouble(settings.getOrDefault("size", "1.0")));
        } catch (IllegalArgumentException odd) {
            return prefs;
        }
    }

    /** As a device's settings keep it. */
    public Map<String, String> settings() {
        return Map.of("language", language, "theme", theme.name(), "size", String.valueOf(size));
    }
}
