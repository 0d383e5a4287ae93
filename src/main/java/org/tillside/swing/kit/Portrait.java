package org.tillside.swing.kit;

import java.util.List;
import java.util.Locale;
import org.tillside.content.Mood;

/**
 * One person as drawn: whose face, what initials stand in for a face that is not drawn, and the mood.
 *
 * @param face the word an author writes (marta, edgars …); any other gives a silhouette with initials
 * @param name the person's name in the reader's language, for the initials
 */
public record Portrait(String face, String name, Mood mood) {
    /** The faces that are drawn, by the word an author writes. */
    public static final List<String> DRAWN =
            List.of("marta", "edgars", "harijs", "aisyah", "inga", "valdis", "liene", "nora");

    /** The same person in another mood. */
    public Portrait in(Mood other) {
        return new Portrait(face, name, other);
    }

    /** Whether there is a drawing of this face. */
    public boolean drawn() {
        return DRAWN.contains(face);
    }

    /** The first letters of the first two words of the name, large; empty for an empty name. */
    String initials() {
        StringBuilder letters = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
