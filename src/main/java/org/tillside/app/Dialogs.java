package org.tillside.app;

import java.awt.Desktop;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.tillside.screens.Outside;

/** Asks for files with the system's dialogs and hands pages to its printers. */
final class Dialogs implements Outside {
    private static Window owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
    }

    @Override
    public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
        JFileChooser chooser = new JFileChooser();
        chooser.setSelectedFile(new File(suggestedName));
        boolean chosen = chooser.showSaveDialog(owner()) == JFileChooser.APPROVE_OPTION;
        then.accept(chosen ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty());
    }

    @Override
    public void openFile(String ending, Consumer<Optional<Path>> then) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileFilter(new javax.swing.filechooser.FileNameExtensionFilter("*." + ending, ending));
        boolean chosen = chooser.showOpenDialog(owner()) == JFileChooser.APPROVE_OPTION;
        then.accept(chosen ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty());
    }

    @Override
    public void openFolder(Consumer<Optional<Path>> then) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        boolean chosen = chooser.showOpenDialog(owner()) == JFileChooser.APPROVE_OPTION;
        then.accept(chosen ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty());
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
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPageable(new PDFPageable(document));
            if (job.printDialog()) {
                job.print();
            }
            then.accept(Optional.empty());
        } catch (IOException | PrinterException failed) {
            then.accept(Optional.of(String.valueOf(failed.getMessage())));
        }
    }
}
