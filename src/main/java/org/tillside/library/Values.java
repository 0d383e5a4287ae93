package org.tillside.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tillside.content.Fix;
import org.tillside.content.Ids;
import org.tillside.content.Problem;

/** The simple values of one mapping: texts, ids, numbers, words out of a few. */
abstract sealed class Values extends Keys permits Fields {
    /** Stands for an id that is missing or wrong; it never leaves a reading, because that has an error then. */
    private static final String NO_ID = "-";

    Values(Reading reading, String shape, Trail path, Yaml.Entries map) {
        super(reading, shape, path, map);
    }

    /** A text that a language may replace; missing is an error. */
    String prose(String key) {
        return need(key, maybeProse(key)).orElse("");
    }

    /** A text that a language may replace. */
    Optional<String> maybeProse(String key) {
        return scalar(key).map(text -> {
            reading.prose(path.to(key), text);
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
        items.ifPresent(list -> reading.prose(path.to(key), list));
        return items.map(list -> texts(key, list)).orElse(List.of());
    }

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
        Optional<Yaml.Items> list = value(key, Yaml.Items.class, "not-a-list");
        return list.isEmpty() ? List.of() : each(key, list.get(), text -> make.apply(checkedId(text)));
    }

    /** Every text of a list made into something; what is no text is an error. In a loop, for a large pack has many. */
    private <T> List<T> each(String key, Yaml.Items list, Function<Yaml.Text, T> make) {
        List<T> made = new ArrayList<>(list.items().size());
        for (Yaml item : list.items()) {
            if (item instanceof Yaml.Text text) {
                made.add(make.apply(text));
            } else {
                wrongKind(key, item);
            }
        }
        return List.copyOf(made);
    }

    /** A list of words that follow no rule; none is an empty list. */
    List<String> words(String key) {
        return value(key, Yaml.Items.class, "not-a-list")
                .map(list -> texts(key, list))
                .orElse(List.of());
    }

    private List<String> texts(String key, Yaml.Items list) {
        return each(key, list, Yaml.Text::value);
    }

    final String checkedId(Yaml.Text text) {
        if (Ids.isId(text.value())) {
            return text.value();
        }
        String better = Scalars.asId(text.value());
        Problem problem = Problem.error("not-an-id", Optional.of(text.place()), text.value());
        reading.add(better.isEmpty() ? problem : problem.with(new Fix.Replace(text.place(), text.value(), better)));
        return NO_ID;
    }

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
        Optional<Yaml.Entries> entries = value(key, Yaml.Entries.class, "not-a-mapping");
        if (entries.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        entries.get().entries().forEach((name, entry) -> text(name, entry.value())
                .flatMap(text -> number(text, from, to))
                .ifPresent(number -> numbers.put(name, number)));
        return numbers;
    }

    /** A word for each key of a small mapping. */
    Map<String, String> wordMap(String key) {
        Map<String, String> words = new LinkedHashMap<>();
        value(key, Yaml.Entries.class, "not-a-mapping").ifPresent(entries -> entries.entries()
                .forEach((name, entry) -> text(name, entry.value()).ifPresent(text -> words.put(name, text.value()))));
        return words;
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
        Optional<Yaml.Items> list = value(key, Yaml.Items.class, "not-a-list");
        return list.isEmpty()
                ? List.of()
                : each(key, list.get(), text -> choice(text, of)).stream()
                        .flatMap(Optional::stream)
                        .toList();
    }

    private <E extends Enum<E>> Optional<E> choice(Yaml.Text text, Class<E> of) {
        for (E constant : of.getEnumConstants()) {
            if (isWordOf(constant.name(), text.value())) {
                return Optional.of(constant);
            }
        }
        List<String> words =
                Arrays.stream(of.getEnumConstants()).map(Values::wordOf).toList();
        reading.add(unknownWord("unknown-word", text.place(), text.value(), words));
        return Optional.empty();
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a word is that of a constant, told sign by sign: most files name some on every tenth line. */
    private static boolean isWordOf(String constant, String word) {
        if (constant.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char sign = constant.charAt(i);
            if (word.charAt(i) != (sign == '_' ? '-' : Character.toLowerCase(sign))) {
                return false;
            }
        }
        return true;
    }
}
