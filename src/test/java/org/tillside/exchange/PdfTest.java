package org.tillside.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jānis Ozols",
                "Աննա Բերզինյա",
                "Aisyah binti Rahman",
                "<html><img src='http://x/y.png'>",
                "A & B \"C\""
            })
    void everyNameIsReadableInThePdf(String name) throws IOException {
        assertThat(read(sheet(name, 1))).contains(name);
    }

    @Test
    void everyRecordAndFieldIsThereHoweverManyPagesItTakes() throws IOException {
        String text = read(sheet("Anna", 120));
        assertThat(text)
                .contains("Record 1 ")
                .contains("Record 120 ")
                .contains("abcd0119")
                .contains("at the foot");
    }

    private static Sheet sheet(String name, int records) {
        List<Sheet.Entry> entries = java.util.stream.IntStream.rangeClosed(1, records)
                .mapToObj(i -> new Sheet.Entry(
                        "22 November 2026, 11:05",
                        "Record " + i + " signed off",
                        name,
                        i % 2 == 0,
                        List.of(new Sheet.Field("Short hash", String.format("abcd%04d", i - 1)))))
                .toList();
        return new Sheet(
                "en", name, List.of("New hire"), List.of(new Sheet.Section("Signed", entries, "None")), "at the foot");
    }

    private static String read(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(sheet, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replace("\r", "");
        }
    }
}
