package org.tillside.screens;

import java.util.List;

/** The languages to choose from, each in its own name. */
public final class Languages {
    private Languages() {}

    /** One of them. */
    public record Choice(String code, String name, boolean chosen) {}

    /** All that the program speaks, with the one that is on. */
    public static List<Choice> of(Words words, String on) {
        return Words.LANGUAGES.stream()
                .map(it -> new Choice(
                        it.getLanguage(),
                        words.text("language." + it.getLanguage()),
                        it.getLanguage().equals(on)))
                .toList();
    }
}
