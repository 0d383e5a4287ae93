package org.tillside.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.tillside.screens.Outside;

/** Says yes to every question for a file, and throws printed papers away. */
final class Papers implements Outside {
    private final Path folder;
    private int papers;

    Papers(Path folder) {
        this.folder = folder;
    }

    /** How many files were asked for or printed. */
    int papers() {
        return papers;
    }

    @Override
    public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
        papers++;
        then.accept(Optional.of(folder.resolve(suggestedName)));
    }

    @Override
    public void openFile(String ending, Consumer<Optional<Path>> then) {
        then.accept(Optional.empty());
    }

    @Override
    public void openFolder(Consumer<Optional<Path>> then) {
        then.accept(Optional.empty());
    }

    @Override
    public void print(Path pdf, Consumer<Optional<String>> then) {
        papers += Files.exists(pdf) ? 1 : 0;
        then.accept(Optional.empty());
    }
}
