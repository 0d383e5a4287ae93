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

    /** All texts of the original. */
    List<Text> texts();

    /** The file with another text at a path; without it, if it is empty. */
    Rewritten say(String path, String text);

    /** The file in which it is noted that these say what their originals say today; those that are missing are left out. */
    Rewritten confirm(List<String> paths);
}
