package org.tillside.records;

import java.util.Optional;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Finds half a character, which a text in memory can hold and a file cannot: it would become a question mark. */
final class Halves {
    private Halves() {}

    static Optional<Problem> in(String file, String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return Optional.of(Problem.error("half-character", Optional.of(new Place(file, line, column))));
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return Optional.empty();
    }
}
