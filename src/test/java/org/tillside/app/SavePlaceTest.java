package org.tillside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds where a file goes: with the ending of what is written, and over another file only when that was agreed. */
class SavePlaceTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "paper,Anna.pdf,paper.pdf",
        "paper.pdf,Anna.pdf,paper.pdf",
        "PAPER.PDF,Anna.pdf,PAPER.PDF",
        "Shop 27.11.2026,Shop.zip,Shop 27.11.2026.zip",
        "A.Ozola,A.Ozola.json,A.Ozola.json",
        "old.txt,Anna.json,old.txt.json",
        "paper,Anna,paper"
    })
    void aNameGetsTheEndingOfTheSuggestedName(String typed, String suggested, String saved) {
        assertThat(SavePlace.of(folder.resolve(typed), suggested).path()).isEqualTo(folder.resolve(saved));
    }

    @Test
    void theFileThatWouldBeReplacedIsTheOneWithTheEnding() throws IOException {
        Files.writeString(folder.resolve("Anna.pdf"), "older");

        assertThat(SavePlace.of(folder.resolve("Anna"), "x.pdf").taken()).isTrue();
        assertThat(SavePlace.of(folder.resolve("Anna"), "x.json").taken()).isFalse();
    }

    @Test
    void aFolderIsNotReplacedByAFile() throws IOException {
        Files.createDirectory(folder.resolve("backup.zip"));

        assertThat(SavePlace.of(folder.resolve("backup"), "x.zip").folder()).isTrue();
        assertThat(SavePlace.of(folder.resolve("other"), "x.zip").folder()).isFalse();
    }
}
