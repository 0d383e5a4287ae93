package org.tillside.screens.firstrun;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.tillside.exchange.Pdf;
import org.tillside.exchange.Sheet;
import org.tillside.screens.Porch;
import org.tillside.screens.Words;

/** The owner's recovery sheet on paper. */
final class RecoverySheet {
    private final Porch porch;

    RecoverySheet(Porch porch) {
        this.porch = porch;
    }

    /** Prints it; the file made for the printer does not stay. */
    void print(FirstRunState.Sheet sheet, Consumer<String> said) {
        porch.background()
                .run(
                        "firstrun.printing",
                        () -> written(Files.createTempFile("recovery", ".pdf"), sheet),
                        pdf -> porch.outside().print(pdf, failure -> {
                            said.accept(failure.map(it -> porch.words().text("firstrun.not-printed", it))
                                    .orElseGet(() -> porch.words().text("firstrun.printed")));
                            forget(pdf);
                        }),
                        failure -> said.accept(failure.said(porch.words()) + " " + failure.detail()));
    }

    private void forget(Path pdf) {
        porch.background().run("firstrun.printing", () -> Files.deleteIfExists(pdf), done -> {}, failure -> {
            // it lies in the system's folder for what may go, and only this person can read it
        });
    }

    /** Saves it where the owner says. */
    void save(FirstRunState.Sheet sheet, Consumer<String> said) {
        porch.outside()
                .saveAs(
                        porch.words().text("firstrun.sheet.file"),
                        chosen -> chosen.ifPresent(path -> porch.background()
                                .run(
                                        "firstrun.saving",
                                        () -> written(path, sheet),
                                        pdf -> said.accept(porch.words().text("firstrun.saved", pdf)),
                                        failure -> said.accept(failure.said(porch.words()) + " " + failure.detail()))));
    }

    private Path written(Path to, FirstRunState.Sheet sheet) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            Pdf.write(document(sheet), out);
        }
        return to;
    }

    private Sheet document(FirstRunState.Sheet sheet) {
        Words words = porch.words();
        Sheet.Entry code = new Sheet.Entry(
                "",
                String.join("  ", sheet.groups()),
                "",
                false,
                List.of(
                        new Sheet.Field(words.text("firstrun.sheet.shop"), sheet.shop()),
                        new Sheet.Field(words.text("firstrun.sheet.owner"), sheet.owner()),
                        new Sheet.Field(
                                words.text("firstrun.sheet.day"), words.dateOfYear(LocalDate.now(porch.clock())))));
        return new Sheet(
                words.language().toLanguageTag(),
                words.text("firstrun.sheet.title"),
                List.of(words.text("firstrun.sheet.for"), words.text("firstrun.sheet.keep")),
                List.of(new Sheet.Section(words.text("firstrun.sheet.code"), List.of(code), "")),
                words.text("firstrun.sheet.foot"));
    }
}
