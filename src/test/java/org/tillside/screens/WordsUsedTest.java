package org.tillside.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the program's texts: used means defined, and every language says the same things. */
class WordsUsedTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/org/tillside/screens");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]?[a-z0-9-]*(\\.[a-zA-Z0-9_-]+)*\\.?");
    private static final Pattern SHOWN =
            Pattern.compile("(?:\\bwords(?:\\(\\))?\\s*\\.text|\\.word)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    /** Hidden in helpers that are called {@code word} or {@code text}. */
    private static final Pattern ASKED = Pattern.compile("(?:\\bword|\\btext)\\(\\s*\"([a-z]+(?:[.-][a-z0-9-]+)+)\"");

    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");
    private static final Pattern ON_SCREEN = Pattern.compile(
            "(?:new J(?:Label|Button|CheckBox|RadioButton|ToggleButton)|\\.setText|\\.setToolTipText|\\.setTitle)\\(\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}\\u00a0\\u2028\\u2029&&[^\\u00ad\\t\\n]]");

    private static final Map<String, String> ENGLISH = words("");

    @Test
    void thereIsSomethingToHold() {
        assertThat(ENGLISH).hasSizeGreaterThan(50);
        assertThat(literals()).hasSizeGreaterThan(200);
    }

    @Test
    void everyTextThatIsAskedForIsDefined() {
        Set<String> missing = new TreeSet<>();
        for (Pattern each : List.of(SHOWN, ASKED)) {
            eachSource(text -> each.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> key.contains("."))
                    .forEach(missing::add));
        }
        assertThat(missing).as("the search finds something at all").hasSizeGreaterThan(100);
        missing.removeAll(ENGLISH.keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextThatIsDefinedIsUsed() {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>(ENGLISH.keySet());
        unused.removeIf(key -> isUsed(key, literals));
        assertThat(unused).isEmpty();
    }

    @Test
    void theRuleFindsAnUnusedText() {
        assertThat(isUsed("quiz.nobody-asks-for-this-one", literals())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_lv", "_ms", "_hy"})
    void everyLanguageSaysTheSameThings(String language) {
        Map<String, String> own = words(language);
        assertThat(own.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
        List<String> different = new ArrayList<>();
        own.forEach((key, text) -> {
            if (!gaps(text).equals(gaps(ENGLISH.getOrDefault(key, "")))) {
                different.add(key);
            }
        });
        assertThat(different).as("texts with other arguments than in English").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_lv", "_ms", "_hy"})
    void noTextHoldsInvisibleCharacters(String language) {
        List<String> found = new ArrayList<>();
        words(language).forEach((key, text) -> {
            if (INVISIBLE.matcher(text).find() || !text.equals(text.strip())) {
                found.add(key);
            }
        });
        assertThat(found).isEmpty();
        assertThat(INVISIBLE.matcher("a\u200bb").find()).as("control").isTrue();
    }

    @Test
    void noComponentIsHandedALiteral() {
        List<String> found = new ArrayList<>();
        eachSource(text -> {
            Matcher shown = ON_SCREEN.matcher(text);
            while (shown.find()) {
                found.add(shown.group(1));
            }
        });
        assertThat(found).isEmpty();
    }

    /** A key is used if a literal is it, or is its beginning up to a dot (the rest comes from an enum or an id). */
    private static boolean isUsed(String key, Set<String> literals) {
        int last = key.lastIndexOf('.');
        boolean asSuffix =
                last > 0 && literals.contains(key.substring(0, last)) && literals.contains(key.substring(last));
        if (literals.contains(key) || asSuffix) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        Matcher matcher = GAP.matcher(text);
        while (matcher.find()) {
            gaps.add(matcher.group(1));
        }
        return gaps;
    }

    private static Set<String> literals() {
        Set<String> literals = new HashSet<>();
        eachSource(text -> {
            Matcher matcher = LITERAL.matcher(text);
            while (matcher.find()) {
                if (KEY.matcher(matcher.group(1)).matches()) {
                    literals.add(matcher.group(1));
                }
            }
        });
        return literals;
    }

    private static void eachSource(java.util.function.Consumer<String> of) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> of.accept(read(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All texts of one language, from all its files. */
    private static Map<String, String> words(String language) {
        Map<String, String> all = new TreeMap<>();
        Pattern name = Pattern.compile("[a-z]+(-[a-z]+)?" + language + "\\.properties");
        try (Stream<Path> files = Files.list(WORDS)) {
            files.filter(file -> name.matcher(file.getFileName().toString()).matches())
                    .forEach(file -> load(file).forEach((key, text) -> all.put((String) key, (String) text)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
