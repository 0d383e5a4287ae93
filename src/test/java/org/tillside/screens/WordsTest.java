package org.tillside.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts as a page asks for them: dates, languages that lack one, files that are read. */
class WordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/tillside/screens");
    private final Words words = Words.load();

    @Test
    void everyFileOfWordsIsRead() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            List<String> unread = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("words-"))
                    .map(name -> name.replaceAll("words-([a-z]+).*", "$1"))
                    .filter(page -> !Words.PAGES.contains(page))
                    .toList();
            assertThat(unread).isEmpty();
        }
    }

    @Test
    void aTextThatALanguageLacksIsShownInEnglish() {
        Words malay = words.in(Locale.forLanguageTag("ms"));
        assertThat(malay.text("product.name")).isEqualTo("Tillside");
        assertThat(words.text("quiz.not-there-at-all")).isEqualTo("not there at all");
    }

    @Test
    void datesAreWrittenByTheLanguage() {
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(words.weekday(day)).isEqualTo("Wednesday 25 November");
        assertThat(words.shortDate(day)).isEqualTo("25 Nov");
        assertThat(words.time(LocalTime.of(16, 40))).isEqualTo("16:40");
        assertThat(words.in(Locale.forLanguageTag("lv")).date(day)).contains("novembr");
    }
}
