package org.tillside.app;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;

/** Prints a PDF; reading and printing wait in the background, and only the question which printer is put on the page. */
final class Printing {
    private final Background background;
    private final Supplier<PrinterJob> printers;
    private final Predicate<PrinterJob> agreed;

    Printing(Background background, Supplier<PrinterJob> printers, Predicate<PrinterJob> agreed) {
        this.background = background;
        this.printers = printers;
        this.agreed = agreed;
    }

    private record Ready(PDDocument document, PrinterJob job) {}

    /** Prints it; the failure goes to {@code then}, {@code refusal} if nobody wanted it printed, nothing when it is done. */
    void print(Path pdf, String refusal, Consumer<Optional<String>> then) {
        background.run("files.printing", () -> read(pdf), ready -> ask(ready, refusal, then), failed(then));
    }

    private Ready read(Path pdf) throws IOException {
        PDDocument document = Loader.loadPDF(pdf.toFile());
        PrinterJob job = printers.get();
        job.setPageable(new PDFPageable(document));
        return new Ready(document, job);
    }

    private void ask(Ready ready, String refusal, Consumer<Optional<String>> then) {
        boolean wanted = agreed.test(ready.job());
        background.run(
                "files.printing",
                () -> finish(ready, wanted),
                printed -> then.accept(printed ? Optional.empty() : Optional.of(refusal)),
                failed(then));
    }

    private static boolean finish(Ready ready, boolean wanted) throws IOException, PrinterException {
        try (PDDocument open = ready.document()) {
            if (wanted) {
                ready.job().print();
            }
        }
        return wanted;
    }

    private static Consumer<Failure> failed(Consumer<Optional<String>> then) {
        return failure -> then.accept(Optional.of(failure.detail()));
    }
}
