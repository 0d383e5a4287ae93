package org.tillside.screens;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tillside.content.Picture;

/** Where the pictures of lessons, questions and scenarios come from. */
@FunctionalInterface
public interface Pictures {
    /** None at all: every picture is told by its alternative text. */
    Pictures NONE = (picture, then) -> then.accept(Optional.empty());

    /** Hands over the bytes of the file, where pages are shown; empty if it is missing or too large to be shown. */
    void load(Picture picture, Consumer<Optional<byte[]>> then);

    /** Makes something of what was loaded, which may take a while, and hands it over where pages are shown. */
    default <T> void make(Supplier<Optional<T>> work, Consumer<Optional<T>> then) {
        then.accept(work.get());
    }
}
