package org.tillside.screens.shell;

import java.util.Optional;

/**
 * Something said in passing at the foot of the window, and to a screen reader.
 *
 * @param tone how it is meant
 * @param text one sentence
 * @param action word key of what can be done about it, such as undo
 */
public record Notice(Tone tone, String text, Optional<String> action) {
    /** How a notice is meant. */
    public enum Tone {
        GOOD,
        WARN,
        BAD,
        INFO
    }

    /** A notice without an action. */
    public static Notice of(Tone tone, String text) {
        return new Notice(tone, text, Optional.empty());
    }
}
