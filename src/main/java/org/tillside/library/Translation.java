package org.tillside.library;

import java.util.List;
import java.util.Optional;

/** A file beside what it says in another language, text by text. Immutable: what is changed is a new text of the file. */
public sealed interface Translation permits YamlTranslation, PageTranslation {
    /** How a text stands to its original. */
    enum State {
        /** It is not there: the original is shown. */
        MISSING,
        /** The original has changed since somebody confirmed it. */
        STALE,
        /** Nobody has confirmed that it says what the original says. */
        UNCONFIRMED,
        CONFIRMED
    }

    /**
     * One text of both.
     *
     * @param now what it says in the other language; empty where it is not there
     * @param noted the fingerprint of the original that it was confirmed for
     */
    record Text(Original.Piece original, Optional<String> now, State state, Optional<String> noted) {}

    /**
     * What the translation says and the original does not.
     *
     * @param text empty where it is only noted that something was confirmed
     */
    record Surplus(String path, String text) {}

    /** All texts of the original. */
    List<Text> texts();

    /** What is there beyond them, in the order in which it stands. */
    List<Surplus> surplus();

    /** Whether something stands under a path, in the original or beyond it. */
    default boolean has(String path) {
        return texts().stream().anyMatch(it -> it.original().path().equals(path))
                || surplus().stream().anyMatch(it -> it.path().equals(path));
    }

    /** The file with another text at a path; without it, if it is empty. */
    Rewritten say(String path, String text);

    /** The file without something that is there beyond the original's texts. */
    Rewritten drop(String path);

    /** The file in which it is noted that these say what their originals say today; those that are missing are left out. */
    Rewritten confirm(List<String> paths);
}
