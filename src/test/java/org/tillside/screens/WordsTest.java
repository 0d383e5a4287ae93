package org.tillside.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A file of properties that holds a key twice is read without a word, and the earlier text is gone. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_lv", "_ms", "_hy"})
    void noKeyStandsTwiceInTheFilesOfALanguage(String suffix) throws IOException {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String name : Stream.concat(
                        Stream.of("words"), Words.PAGES.stream().map(it -> "words-" + it))
                .map(it -> it + suffix + ".properties")
                .filter(it -> Files.exists(RESOURCES.resolve(it)))
                .toList()) {
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object text) {
                    String before = seen.put((String) key, name);
                    if (before != null) {
                        twice.add(key + " in " + before + " and " + name);
                    }
                    return text;
                }
            }.load(Files.newBufferedReader(RESOURCES.resolve(name)));
        }
        assertThat(seen).hasSizeGreaterThan(1000);
        assertThat(twice).isEmpty();
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
