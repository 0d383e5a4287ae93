package org.tillside.screens;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What a page asks of the world outside the window: where to save, what to open, paper. Answers come where pages are shown. */
public interface Outside {
    /** The same, asking in another language. */
    default Outside in(Words words) {
        return this;
    }

    /**
     * Asks where to save a file; empty if nobody wants to. The place has the ending of the suggested name, and if
     * something lies there, somebody agreed that it is replaced.
     */
    void saveAs(String suggestedName, Consumer<Optional<Path>> then);

    /** Asks for a file to open, by its ending, or for a {@code picture}. */
    void openFile(String ending, Consumer<Optional<Path>> then);

    /** Asks where to save content as a zip, as {@link #saveAs} does. */
    default void savePack(String suggestedName, Consumer<Optional<Path>> then) {
        saveAs(suggestedName, then);
    }

    /** Asks for a zip of content to open. */
    default void openPack(Consumer<Optional<Path>> then) {
        openFile("zip", then);
    }

    /** Asks for a folder. */
    void openFolder(Consumer<Optional<Path>> then);

    /** Opens a folder or a file with what the system has for it; where it has nothing, the path to look for by hand. */
    default void open(Path path, Consumer<Optional<String>> then) {
        then.accept(Optional.of(path.toString()));
    }

    /** Prints a PDF that lies at this path; why not, without a full stop, or empty when the printer has it. */
    void print(Path pdf, Consumer<Optional<String>> then);
}
