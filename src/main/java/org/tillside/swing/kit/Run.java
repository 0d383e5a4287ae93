package org.tillside.swing.kit;

import java.util.Optional;

/**
 * A stretch of text in one weight and colour.
 *
 * @param text what is shown, as it is (never taken for HTML)
 * @param bold bold or regular
 * @param ink colour, or empty for the text's own
 * @param struck struck through
 * @param ground colour behind the letters, or empty for none
 */
public record Run(String text, boolean bold, Optional<Token> ink, boolean struck, Optional<Token> ground) {
    /** Text without a ground of its own. */
    public Run(String text, boolean bold, Optional<Token> ink, boolean struck) {
        this(text, bold, ink, struck, Optional.empty());
    }

    /** Regular text in the colour of its surroundings. */
    public static Run plain(String text) {
        return new Run(text, false, Optional.empty(), false);
    }

    /** Bold text in the colour of its surroundings. */
    public static Run bold(String text) {
        return new Run(text, true, Optional.empty(), false);
    }

    /** The same in another colour. */
    public Run in(Token token) {
        return new Run(text, bold, Optional.of(token), struck, ground);
    }

    /** The same, struck through. */
    public Run strike() {
        return new Run(text, bold, ink, true, ground);
    }

    /** The same on a ground. */
    public Run on(Token token) {
        return new Run(text, bold, ink, struck, Optional.of(token));
    }

    /** Other letters, drawn the same way. */
    Run with(String letters) {
        return new Run(letters, bold, ink, struck, ground);
    }
}
