package org.tillside.app;

import java.awt.Desktop;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import org.tillside.screens.Background;
import org.tillside.screens.Outside;
import org.tillside.screens.Words;

/** Asks for files in dialogs and hands pages to the system's printers. */
final class Dialogs implements Outside {
    private final Words words;
    private final Background background;

    Dialogs(Words words, Background background) {
        this.words = words;
        this.background = background;
    }

    private static Window owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
    }

    @Override
    public Outside in(Words other) {
        return new Dialogs(other, background);
    }

    @Override
    public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
        then.accept(chosen(new Choosers(words).save(suggestedName))
                .map(typed -> SavePlace.of(typed, suggestedName).path()));
    }

    @Override
    public void openFile(String ending, Consumer<Optional<Path>> then) {
        then.accept(chosen(new Choosers(words).open(ending)));
    }

    @Override
    public void savePack(String suggestedName, Consumer<Optional<Path>> then) {
        then.accept(chosen(new Choosers(words).savePack(suggestedName))
                .map(typed -> SavePlace.of(typed, suggestedName).path()));
    }

    @Override
    public void openPack(Consumer<Optional<Path>> then) {
        then.accept(chosen(new Choosers(words).openPack()));
    }

    @Override
    public void openFolder(Consumer<Optional<Path>> then) {
        then.accept(chosen(new Choosers(words).folder()));
    }

    private static Optional<Path> chosen(JFileChooser chooser) {
        // without a text of its own here: the toolkit would forget that this is for saving
        boolean chosen = chooser.showDialog(owner(), null) == JFileChooser.APPROVE_OPTION;
        return chosen ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty();
    }

    @Override
    public void open(Path path, Consumer<Optional<String>> then) {
        try {
            Desktop.getDesktop().open(path.toFile());
            then.accept(Optional.empty());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException nothingOpensIt) {
            then.accept(Optional.of(path.toString()));
        }
    }

    @Override
    public void print(Path pdf, Consumer<Optional<String>> then) {
        new Printing(background, PrinterJob::getPrinterJob, PrinterJob::printDialog)
                .print(pdf, words.text("files.print.nothing"), then);
    }
}
