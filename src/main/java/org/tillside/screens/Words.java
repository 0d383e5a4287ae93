package org.tillside.screens;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's texts in one language, by key ({@code page.element}). They stand in {@code words.properties} (shared)
 * and {@code words-PAGE.properties}, each with {@code _lv}, {@code _ms} and {@code _hy} beside it; a text that a
 * language lacks is shown in English.
 */
public final class Words {
    /** The languages that the program speaks, English first. */
    public static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.forLanguageTag("lv"), Locale.forLanguageTag("ms"), Locale.forLanguageTag("hy"));

    /** The pages that may have a file of their own. */
    public static final List<String> PAGES = List.of(
            "audit",
            "calibration",
            "certificate",
            "charter",
            "command",
            "debrief",
            "demo",
            "difficult",
            "drill",
            "drills",
            "editor",
            "exports",
            "failure",
            "files",
            "firstrun",
            "floor",
            "form",
            "gallery",
            "help",
            "idle",
            "jump",
            "keys",
            "learn",
            "lesson",
            "live",
            "marking",
            "matrix",
            "observation",
            "pack",
            "pairing",
            "pairings",
            "path",
            "people",
            "person",
            "pin",
            "play",
            "practise",
            "print",
            "problem",
            "problems",
            "quiz",
            "records",
            "refresher",
            "review",
            "roleplay",
            "settings",
            "shell",
            "shop",
            "signoff",
            "stopclock",
            "skills",
            "studio",
            "team",
            "tiles",
            "today",
            "translate",
            "waiting",
            "variable",
            "welcome");

    /** Those whose texts are on the first page. */
    private static final List<String> FIRST = List.of("shell", "tiles");

    private final Map<String, Texts> byLanguage;
    private final Locale language;

    private Words(Map<String, Texts> byLanguage, Locale language) {
        this.byLanguage = byLanguage;
        this.language = language;
    }

    /** Reads what the first page needs, in English and another language; {@link #readAll} reads the rest. */
    public static Words first(String language) {
        Words words = new Words(new ConcurrentHashMap<>(), Locale.ENGLISH);
        for (Locale each : List.of(Locale.ENGLISH, Locale.forLanguageTag(language))) {
            if (LANGUAGES.contains(each)) {
                words.byLanguage.computeIfAbsent(
                        each.getLanguage(), tag -> new Texts(read(suffix(each), FIRST), false));
            }
        }
        return words;
    }

    /** The texts of a language, all or only those of the first page. */
    private record Texts(Map<String, String> byKey, boolean whole) {}

    /** Has the platform load what it needs to write a date in a language, which takes a while the first time. */
    public static int warm(String language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.forLanguageTag(language))
                .format(LocalDate.EPOCH)
                .length();
    }

    /** Reads all languages; the words are English until asked for in another. Reads files: not on the event thread. */
    public static Words load() {
        Words words = new Words(new ConcurrentHashMap<>(), Locale.ENGLISH);
        words.readAll();
        return words;
    }

    /** Reads every language that was not read yet. */
    public void readAll() {
        LANGUAGES.forEach(this::read);
    }

    /** Reads a language whole unless it was; nothing for one that the program does not speak. */
    private void read(Locale one) {
        if (LANGUAGES.contains(one)) {
            byLanguage.compute(
                    one.getLanguage(),
                    (tag, known) -> known != null && known.whole() ? known : new Texts(read(suffix(one), PAGES), true));
        }
    }

    private static String suffix(Locale one) {
        return one.equals(Locale.ENGLISH) ? "" : "_" + one.getLanguage();
    }

    private static Map<String, String> read(String suffix, List<String> pages) {
        Properties into = new Properties();
        readInto(into, "words" + suffix);
        pages.forEach(page -> readInto(into, "words-" + page + suffix));
        Map<String, String> texts = new HashMap<>();
        into.forEach((key, text) -> texts.put((String) key, (String) text));
        return Map.copyOf(texts);
    }

    private static void readInto(Properties into, String name) {
        try (InputStream in = Words.class.getResourceAsStream(name + ".properties")) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same texts in another language; English when the program does not speak it. */
    public Words in(Locale other) {
        Locale spoken = Locale.forLanguageTag(other.getLanguage());
        return new Words(byLanguage, LANGUAGES.contains(spoken) ? other : Locale.ENGLISH);
    }

    /** The language of these words. */
    public Locale language() {
        return language;
    }

    /** All keys that a language defines. */
    public Set<String> keys(Locale of) {
        return new TreeSet<>(texts(of).byKey().keySet());
    }

    /** Whether English, and so every language, has a text for the key. */
    public boolean has(String key) {
        return own(Locale.ENGLISH, key).isPresent();
    }

    /** The text as it stands in a file, its arguments not filled in. */
    public Optional<String> raw(Locale of, String key) {
        return own(of, key);
    }

    /**
     * The text for a key.
     *
     * @param arguments for {@code {0}} …: numbers and dates are written by the language, all else as it is
     */
    public String text(String key, Object... arguments) {
        Optional<String> own = own(language, key);
        if (own.isPresent()) {
            return Message.fill(own.get(), language, arguments, this);
        }
        return own(Locale.ENGLISH, key)
                .map(english -> Message.fill(english, Locale.ENGLISH, arguments, this))
                .orElseGet(() -> lastWord(key));
    }

    /** The text as it stands at the beginning of a line: its first letter large. */
    public String begun(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(language)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }

    /** A weekday with its date, as in "Wednesday 25 November". */
    public String weekday(LocalDate day) {
        return dated("format.weekday", day);
    }

    /** A date within the year, as in "25 November". */
    public String date(LocalDate day) {
        return dated("format.date", day);
    }

    /** A date with its year. */
    public String dateOfYear(LocalDate day) {
        return dated("format.year", day);
    }

    /** A short date, as in "25 Nov". */
    public String shortDate(LocalDate day) {
        return dated("format.short", day);
    }

    /** The month alone, short, as in "Nov". */
    public String month(LocalDate day) {
        return dated("format.month", day);
    }

    /** A month with its year, as in "November 2026". */
    public String monthOfYear(LocalDate day) {
        return begun(dated("format.month-year", day));
    }

    /** A date as it is typed, as in "25/11/2026". */
    public String typedDate(LocalDate day) {
        return dated("format.typed", day);
    }

    /** The weekday alone, short, as in "Wed". */
    public String shortWeekday(LocalDate day) {
        return dated("format.day", day);
    }

    /** The time of day, as in "16:40". */
    public String time(LocalTime at) {
        return dated("format.time", at);
    }

    private String dated(String key, TemporalAccessor when) {
        String pattern = own(language, key).or(() -> own(Locale.ENGLISH, key)).orElse("uuuu-MM-dd");
        return DateTimeFormatter.ofPattern(pattern, language).format(when);
    }

    private Optional<String> own(Locale of, String key) {
        Texts known = byLanguage.get(of.getLanguage());
        String text = known == null ? null : known.byKey().get(key);
        if (text != null || known != null && known.whole()) {
            return Optional.ofNullable(text);
        }
        return Optional.ofNullable(texts(of).byKey().get(key));
    }

    private Texts texts(Locale of) {
        read(Locale.forLanguageTag(of.getLanguage()));
        return byLanguage.getOrDefault(of.getLanguage(), new Texts(Map.of(), true));
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf('.') + 1).replace('-', ' ');
    }
}
