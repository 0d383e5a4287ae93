package org.tillside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.screens.Background;
import org.tillside.screens.Failure;
import org.tillside.screens.Immediate;

/** Holds that the page waits for nothing but the question which printer, and hears what became of the paper. */
class PrintingTest {
    @TempDir
    private Path folder;

    private Path pdf = Path.of("");
    private final Watched background = new Watched();
    private final List<String> done = new ArrayList<>();
    private final List<Optional<String>> heard = new ArrayList<>();

    @BeforeEach
    void onePage() throws IOException {
        pdf = folder.resolve("page.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf.toFile());
        }
    }

    @Test
    void onlyTheQuestionIsAskedWherePagesAreShown() {
        print(true, Optional.empty());

        assertThat(done).containsExactly("1 page behind", "asked in front", "printed behind");
        assertThat(heard).containsExactly(Optional.empty());
    }

    @Test
    void whatNobodyWantedPrintedIsNotSaidToBePrinted() {
        print(false, Optional.empty());

        assertThat(done).containsExactly("1 page behind", "asked in front");
        assertThat(heard).containsExactly(Optional.of("nothing was sent"));
    }

    @Test
    void aPrinterThatFailsIsHeardOf() {
        print(true, Optional.of("no paper"));

        assertThat(heard).containsExactly(Optional.of("no paper"));
    }

    @Test
    void aFileThatIsNoPdfIsHeardOfBeforeAnybodyIsAsked() throws IOException {
        Files.writeString(pdf, "no pdf");
        print(true, Optional.empty());

        assertThat(done).isEmpty();
        assertThat(heard).singleElement().matches(Optional::isPresent);
    }

    private void print(boolean agreed, Optional<String> broken) {
        Printing printing = new Printing(background, () -> new Job(broken), job -> {
            note("asked");
            return agreed;
        });
        printing.print(pdf, "nothing was sent", heard::add);
    }

    private void note(String what) {
        done.add(what + (background.working ? " behind" : " in front"));
    }

    /** Knows whether work is being done or its result shown. */
    private static final class Watched implements Background {
        private final Background real = new Immediate();
        private boolean working;

        @Override
        public <T> Task run(String what, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
            return real.run(
                    what,
                    progress -> {
                        working = true;
                        try {
                            return work.run(progress);
                        } finally {
                            working = false;
                        }
                    },
                    onScreen,
                    onFailure);
        }

        @Override
        public void watch(Consumer<Busy> watcher) {
            real.watch(watcher);
        }
    }

    /** A printer that notes what it gets. */
    private final class Job extends PrinterJob {
        private final Optional<String> broken;

        Job(Optional<String> broken) {
            this.broken = broken;
        }

        @Override
        public void setPageable(Pageable pages) {
            note(pages.getNumberOfPages() + " page");
        }

        @Override
        public void print() throws PrinterException {
            if (broken.isPresent()) {
                throw new PrinterException(broken.get());
            }
            note("printed");
        }

        @Override
        public boolean printDialog() {
            throw new AssertionError("a dialog in a test");
        }

        @Override
        public void setPrintable(Printable painter) {}

        @Override
        public void setPrintable(Printable painter, PageFormat format) {}

        @Override
        public PageFormat pageDialog(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat defaultPage(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat validatePage(PageFormat page) {
            return page;
        }

        @Override
        public void setCopies(int copies) {}

        @Override
        public int getCopies() {
            return 1;
        }

        @Override
        public String getUserName() {
            return "";
        }

        @Override
        public void setJobName(String jobName) {}

        @Override
        public String getJobName() {
            return "";
        }

        @Override
        public void cancel() {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
