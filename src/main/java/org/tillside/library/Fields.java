package org.tillside.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tillside.content.Fix;
import org.tillside.content.Ids;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/**
 * One mapping, read strictly key by key.
 *
 * <p>What is missing or wrong is remembered as a problem and replaced by something harmless, so that one reading finds
 * everything; the value that comes out is used only if there was no error. Every key that is asked for is known,
 * whatever else stands there is reported by {@link #end}.
 */
final class Fields {
    /** Stands for an id that is missing or wrong; it never leaves a reading, because that has an error then. */
    private static final String NO_ID = "-";

    private final Reading reading;
    private final String shape;
    private final String path;
    private final Yaml.Entries map;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Reading reading, String shape, String path, Yaml.Entries map) {
        this.reading = reading;
        this.shape = shape;
        this.path = path;
        this.map = map;
    }

    /** Reads a mapping by {@code read}, of which a schema knows the keys under the name {@code shape}. */
    static <T> T read(Reading reading, String shape, String path, Yaml node, Function<Fields, T> read) {
        if (node instanceof Yaml.Entries entries) {
            Fields fields = new Fields(reading, shape, path, entries);
            T value = read.apply(fields);
            fields.end();
            return value;
        }
        reading.error("not-a-mapping", node.place(), lastStep(path));
        // what would be missing in it goes without saying
        return read.apply(new Fields(new Reading(), shape, path, new Yaml.Entries(Map.of(), node.place(), false)));
    }

    Reading reading() {
        return reading;
    }

    String path() {
        return path;
    }

    Place place() {
        return map.place();
    }

    /** Where the value of a key stands, or else the mapping. */
    Place place(String key) {
        return map.value(key).map(Yaml::place).orElseGet(map::place);
    }

    boolean has(String key) {
        known.add(key);
        return map.entries().containsKey(key);
    }

    /** All keys as written; they count as known. */
    Set<String> keys() {
        return map.entries().keySet();
    }

    void error(String problem, String key, String... args) {
        reading.error(problem, place(key), args);
    }

    // ---- texts

    /** A text that a language may replace; missing is an error. */
    String prose(String key) {
        return need(key, maybeProse(key)).orElse("");
    }

    /** A text that a language may replace. */
    Optional<String> maybeProse(String key) {
        return scalar(key).map(text -> {
            reading.prose(Yaml.join(path, key), text);
            if (text.cut()) {
                reading.add(Problem.warning("hash-swallows", Optional.of(text.place()), key)
                        .with(new Fix.Quote(text.place())));
            }
            return text.value();
        });
    }

    /** A word that is the same in every language; missing is an error. */
    String word(String key) {
        return need(key, maybeWord(key)).orElse("");
    }

    /** A word that is the same in every language. */
    Optional<String> maybeWord(String key) {
        return scalar(key).map(Yaml.Text::value);
    }

    /** A list of texts that a language replaces whole. */
    List<String> proseList(String key) {
        Optional<Yaml.Items> items = need(key, value(key, Yaml.Items.class, "not-a-list"));
        items.ifPresent(list -> reading.prose(Yaml.join(path, key), list));
        return items.map(list -> texts(key, list)).orElse(List.of());
    }

    // ---- ids

    /** An id; missing is an error. */
    <T> T id(String key, Function<String, T> make) {
        return need(key, maybeId(key, make)).orElseGet(() -> make.apply(NO_ID));
    }

    /** An id. */
    <T> Optional<T> maybeId(String key, Function<String, T> make) {
        return scalar(key).map(text -> make.apply(checkedId(text)));
    }

    /** A list of ids; none is an empty list. */
    <T> List<T> ids(String key, Function<String, T> make) {
        return value(key, Yaml.Items.class, "not-a-list").stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item instanceof Yaml.Text text ? Optional.of(text).stream() : notText(key, item))
                .map(text -> make.apply(checkedId(text)))
                .toList();
    }

    /** A list of words that follow no rule; none is an empty list. */
    List<String> words(String key) {
        return value(key, Yaml.Items.class, "not-a-list")
                .map(list -> texts(key, list))
                .orElse(List.of());
    }

    private List<String> texts(String key, Yaml.Items list) {
        return list.items().stream()
                .flatMap(item -> item instanceof Yaml.Text text ? Optional.of(text).stream() : notText(key, item))
                .map(Yaml.Text::value)
                .toList();
    }

    private java.util.stream.Stream<Yaml.Text> notText(String key, Yaml item) {
        wrongKind(key, item);
        return java.util.stream.Stream.empty();
    }

    private String checkedId(Yaml.Text text) {
        if (Ids.isId(text.value())) {
            return text.value();
        }
        String better = Scalars.asId(text.value());
        Problem problem = Problem.error("not-an-id", Optional.of(text.place()), text.value());
        reading.add(better.isEmpty() ? problem : problem.with(new Fix.Replace(text.place(), text.value(), better)));
        return NO_ID;
    }

    // ---- numbers and other words

    /** A whole number within these ends, or what stands for it if there is none. */
    int number(String key, int from, int to, int otherwise) {
        return maybeNumber(key, from, to).orElse(otherwise);
    }

    /** A whole number within these ends. */
    Optional<Integer> maybeNumber(String key, int from, int to) {
        return scalar(key).flatMap(text -> number(text, from, to));
    }

    private Optional<Integer> number(Yaml.Text text, int from, int to) {
        Optional<Integer> number = Scalars.whole(text.value());
        if (number.isEmpty()) {
            reading.error("not-a-number", text.place(), text.value());
        } else if (number.get() < from || number.get() > to) {
            reading.error("out-of-range", text.place(), text.value(), Integer.toString(from), Integer.toString(to));
            return Optional.empty();
        }
        return number;
    }

    /** A number; missing is an error. */
    BigDecimal decimal(String key) {
        return need(key, maybeDecimal(key)).orElse(BigDecimal.ZERO);
    }

    /** A number. */
    Optional<BigDecimal> maybeDecimal(String key) {
        return scalar(key).flatMap(text -> {
            Optional<BigDecimal> number = Scalars.decimal(text.value());
            if (number.isEmpty()) {
                reading.error("not-a-number", text.place(), text.value());
            }
            return number;
        });
    }

    /** A whole number for each key of a small mapping. */
    Map<String, Integer> numbers(String key, int from, int to) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        value(key, Yaml.Entries.class, "not-a-mapping")
                .ifPresent(entries -> entries.entries().forEach((name, entry) -> text(name, entry.value())
                        .flatMap(text -> number(text, from, to))
                        .ifPresent(number -> numbers.put(name, number))));
        return numbers;
    }

    /** A word for each key of a small mapping. */
    Map<String, String> wordMap(String key) {
        Map<String, String> words = new LinkedHashMap<>();
        value(key, Yaml.Entries.class, "not-a-mapping").ifPresent(entries -> entries.entries()
                .forEach((name, entry) -> text(name, entry.value()).ifPresent(text -> words.put(name, text.value()))));
        return words;
    }

    /** The place of a key within a small mapping. */
    Place placeIn(String key, String inner) {
        return map.value(key)
                .flatMap(value -> value instanceof Yaml.Entries entries
                        ? Optional.ofNullable(entries.entries().get(inner))
                        : Optional.empty())
                .map(Yaml.Entry::key)
                .orElseGet(() -> place(key));
    }

    /** {@code true} or {@code false}, or what stands for it if there is none. */
    boolean yes(String key, boolean otherwise) {
        return scalar(key)
                .map(text -> {
                    if (!text.value().equals("true") && !text.value().equals("false")) {
                        reading.error("not-true-or-false", text.place(), text.value());
                    }
                    return text.value().equals("true");
                })
                .orElse(otherwise);
    }

    /** A number of seconds, written {@code 30s} or {@code 2min}. */
    Optional<Integer> seconds(String key) {
        return scalar(key).flatMap(text -> {
            Optional<Integer> seconds = Scalars.seconds(text.value());
            if (seconds.isEmpty()) {
                reading.error("not-a-time", text.place(), text.value());
            }
            return seconds;
        });
    }

    /** One of the words of an enum; missing is an error, for which the first one stands. */
    <E extends Enum<E>> E choice(String key, Class<E> of) {
        return need(key, maybeChoice(key, of)).orElse(of.getEnumConstants()[0]);
    }

    /** One of the words of an enum. */
    <E extends Enum<E>> Optional<E> maybeChoice(String key, Class<E> of) {
        return scalar(key).flatMap(text -> choice(text, of));
    }

    /** A list of words of an enum. */
    <E extends Enum<E>> List<E> choices(String key, Class<E> of) {
        return value(key, Yaml.Items.class, "not-a-list").stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item instanceof Yaml.Text text ? choice(text, of).stream() : noChoice(key, item, of))
                .toList();
    }

    private <E extends Enum<E>> java.util.stream.Stream<E> noChoice(String key, Yaml item, Class<E> of) {
        wrongKind(key, item);
        return Arrays.stream(of.getEnumConstants()).limit(0);
    }

    private <E extends Enum<E>> Optional<E> choice(Yaml.Text text, Class<E> of) {
        List<String> words =
                Arrays.stream(of.getEnumConstants()).map(Fields::wordOf).toList();
        int found = words.indexOf(text.value());
        if (found < 0) {
            reading.add(unknownWord("unknown-word", text.place(), text.value(), words));
            return Optional.empty();
        }
        return Optional.of(of.getEnumConstants()[found]);
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A problem about a word that is not among those known, with the nearest one as its fix. */
    static Problem unknownWord(String key, Place at, String word, java.util.Collection<String> words) {
        Problem problem = Problem.error(key, Optional.of(at), word, Nearest.orAll(word, words));
        return Nearest.to(word, words)
                .map(near -> problem.with(new Fix.Replace(at, word, near)))
                .orElse(problem);
    }

    // ---- what lies inside

    /** The mapping under a key; missing is an error. */
    <T> T inner(String key, String innerShape, Function<Fields, T> read) {
        return maybeInner(key, innerShape, read).orElseGet(() -> {
            missing(key);
            Yaml.Entries nothing = new Yaml.Entries(Map.of(), map.place(), false);
            return read.apply(new Fields(new Reading(), innerShape, Yaml.join(path, key), nothing));
        });
    }

    /** The mapping under a key. */
    <T> Optional<T> maybeInner(String key, String innerShape, Function<Fields, T> read) {
        return node(key).map(node -> read(reading, innerShape, Yaml.join(path, key), node, read));
    }

    /** The value under a key as it is, for keys that may hold more than one kind. */
    Optional<Yaml> node(String key) {
        known.add(key);
        return map.value(key);
    }

    /** A list of mappings, each with an id that no other has; missing is an error. */
    <T> List<T> list(String key, String itemShape, Function<Fields, T> read) {
        if (!has(key)) {
            missing(key);
        }
        return maybeList(key, itemShape, read);
    }

    /** A list of mappings, each with an id that no other has; none is an empty list. */
    <T> List<T> maybeList(String key, String itemShape, Function<Fields, T> read) {
        List<T> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Yaml> items = value(key, Yaml.Items.class, "not-a-list")
                .map(Yaml.Items::items)
                .orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            String step = Yaml.step(items.get(i), i);
            if (!seen.add(step)) {
                reading.error("duplicate-id", items.get(i).place(), step);
            }
            values.add(read(reading, itemShape, Yaml.join(Yaml.join(path, key), step), items.get(i), read));
        }
        return values;
    }

    /** A list of mappings whose ids may come more than once, tried in order. */
    <T> List<T> maybeTargets(String key, Function<Fields, T> read) {
        List<T> values = new ArrayList<>();
        List<Yaml> items = value(key, Yaml.Items.class, "not-a-list")
                .map(Yaml.Items::items)
                .orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            values.add(read(
                    reading,
                    "target",
                    Yaml.join(Yaml.join(path, key), Yaml.step(items.get(i), i)),
                    items.get(i),
                    read));
        }
        return values;
    }

    /** A mapping from ids to mappings; missing is an error. */
    <T> Map<String, T> map(String key, String valueShape, BiFunction<String, Fields, T> read) {
        if (!has(key)) {
            missing(key);
        }
        return maybeMap(key, valueShape, read);
    }

    /** A mapping from ids to mappings; none is an empty map. */
    <T> Map<String, T> maybeMap(String key, String valueShape, BiFunction<String, Fields, T> read) {
        Map<String, T> values = new LinkedHashMap<>();
        value(key, Yaml.Entries.class, "not-a-mapping")
                .ifPresent(entries -> entries.entries().forEach((name, entry) -> {
                    String id = checkedId(new Yaml.Text(name, entry.key(), true, false));
                    String inside = Yaml.join(Yaml.join(path, key), name);
                    values.put(id, read(reading, valueShape, inside, entry.value(), f -> read.apply(id, f)));
                }));
        return values;
    }

    // ---- within

    private Optional<Yaml.Text> scalar(String key) {
        known.add(key);
        return Optional.ofNullable(map.entries().get(key)).flatMap(entry -> text(key, entry.value()));
    }

    private Optional<Yaml.Text> text(String key, Yaml value) {
        if (value instanceof Yaml.Text text) {
            if (text.plain() && text.value().isEmpty()) {
                reading.error("empty-value", text.place(), key);
            }
            return Optional.of(text);
        }
        wrongKind(key, value);
        return Optional.empty();
    }

    /** A text that is read as something else is most often one with a colon in it, or one that begins with a bracket. */
    private void wrongKind(String key, Yaml value) {
        boolean flow = value instanceof Yaml.Items list && list.flow()
                || value instanceof Yaml.Entries entries && entries.flow();
        if (flow) {
            reading.add(
                    Problem.error("sign-begins", Optional.of(value.place()), value instanceof Yaml.Items ? "[" : "{")
                            .with(new Fix.Quote(value.place())));
        } else if (value instanceof Yaml.Entries entries && entries.entries().size() == 1) {
            reading.add(Problem.error("colon-cuts", Optional.of(value.place())).with(new Fix.Quote(value.place())));
        } else {
            reading.error("not-a-text", value.place(), key);
        }
    }

    private <T extends Yaml> Optional<T> value(String key, Class<T> kind, String otherwise) {
        known.add(key);
        Yaml.Entry entry = map.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (!kind.isInstance(entry.value())) {
            reading.error(otherwise, entry.value().place(), key);
            return Optional.empty();
        }
        return Optional.of(kind.cast(entry.value()));
    }

    private <T> Optional<T> need(String key, Optional<T> value) {
        if (!map.entries().containsKey(key)) {
            missing(key);
        }
        return value;
    }

    private void missing(String key) {
        reading.error("missing-key", map.place(), key);
    }

    private void end() {
        reading.knows(shape, known);
        map.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                reading.add(unknownWord("unknown-key", entry.key(), key, known));
            }
        });
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
