package org.tillside.screens;

import java.util.Map;
import java.util.Optional;

/**
 * Where a device's window lies, in pixels of the screen.
 *
 * @param maximised whether it fills its screen; the rest says where it lies otherwise
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximised) {
    /** Reads what a device's settings say; empty where nothing is kept or it is odd. */
    public static Optional<WindowPlace> of(Map<String, String> settings) {
        try {
            WindowPlace read = new WindowPlace(
                    number(settings, "x"),
                    number(settings, "y"),
                    number(settings, "width"),
                    number(settings, "height"),
                    Boolean.parseBoolean(settings.get("window.maximised")));
            return Optional.of(read).filter(it -> it.width > 0 && it.height > 0);
        } catch (NumberFormatException missingOrOdd) {
            return Optional.empty();
        }
    }

    private static int number(Map<String, String> settings, String what) {
        return Integer.parseInt(settings.getOrDefault("window." + what, ""));
    }

    /** As a device's settings keep it. */
    public Map<String, String> settings() {
        return Map.of(
                "window.x", String.valueOf(x),
                "window.y", String.valueOf(y),
                "window.width", String.valueOf(width),
                "window.height", String.valueOf(height),
                "window.maximised", String.valueOf(maximised));
    }
}
