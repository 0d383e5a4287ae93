package org.tillside.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the words together: what is asked for is defined, languages agree on arguments, letters are letters. */
class WordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/tillside/screens");
    private static final Pattern ASKED =
            Pattern.compile("(?:\\bword|words(?:\\(\\))?\\.text|\\btext)\\(\\s*\"([a-z]+(?:[.-][a-z0-9-]+)+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\u00a0\\u2028\\u2029&&[^\\u00ad]]");

    private final Words words = Words.load();

    @Test
    void whatIsAskedForIsDefined() throws IOException {
        Set<String> missing = new TreeSet<>();
        int asked = 0;
        for (String source : sources()) {
            Matcher matcher = ASKED.matcher(source);
            while (matcher.find()) {
                asked++;
                if (!words.has(matcher.group(1))) {
                    missing.add(matcher.group(1));
                }
            }
        }
        assertThat(asked).as("the search finds something at all").isGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @Test
    void languagesDefineNothingThatEnglishLacksAndTakeTheSameArguments() {
        List<String> wrong = new ArrayList<>();
        for (Locale language : Words.LANGUAGES) {
            for (String key : words.keys(language)) {
                Set<Integer> english = arguments(words.raw(Locale.ENGLISH, key).orElse("{99}"));
                if (!key.startsWith("format.")
                        && !arguments(words.raw(language, key).orElseThrow()).equals(english)) {
                    wrong.add(language + " " + key);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTextHoldsWhatNobodySees() {
        List<String> wrong = new ArrayList<>();
        for (Locale language : Words.LANGUAGES) {
            for (String key : words.keys(language)) {
                if (INVISIBLE.matcher(words.raw(language, key).orElseThrow()).find()) {
                    wrong.add(language + " " + key);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(INVISIBLE.matcher("a\u200bb").find()).as("control").isTrue();
    }

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

    private static Set<Integer> arguments(String text) {
        Set<Integer> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(Integer.valueOf(matcher.group(1)));
        }
        return found;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
