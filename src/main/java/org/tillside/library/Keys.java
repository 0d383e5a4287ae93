package org.tillside.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** The keys of one mapping: which were asked for, where each stands, and what is wrong with those that nobody knows. */
abstract sealed class Keys permits Values {
    /** Room for as many keys as most mappings may have. */
    private static final int ROOM = 24;

    /** A mapping that was asked for more than this has keys of its own making. */
    private static final int MANY = 64;

    final Reading reading;
    final Trail path;
    final Yaml.Entries map;
    private final String shape;
    private final List<String> asked = new ArrayList<>(ROOM);

    Keys(Reading reading, String shape, Trail path, Yaml.Entries map) {
        this.reading = reading;
        this.shape = shape;
        this.path = path;
        this.map = map;
    }

    Reading reading() {
        return reading;
    }

    Place place() {
        return map.place();
    }

    /** Where the value of a key stands, or else the mapping. */
    Place place(String key) {
        return map.value(key).map(Yaml::place).orElseGet(map::place);
    }

    boolean has(String key) {
        asked.add(key);
        return map.entries().containsKey(key);
    }

    /** All keys as written; they count as known. */
    Set<String> keys() {
        return map.entries().keySet();
    }

    void error(String problem, String key, String... args) {
        reading.error(problem, place(key), args);
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

    /** The value under a key as it is, for keys that may hold more than one kind. */
    Optional<Yaml> node(String key) {
        asked.add(key);
        return map.value(key);
    }

    final Optional<Yaml.Text> scalar(String key) {
        asked.add(key);
        Yaml.Entry entry = map.entries().get(key);
        return entry == null ? Optional.empty() : text(key, entry.value());
    }

    final Optional<Yaml.Text> text(String key, Yaml value) {
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
    final void wrongKind(String key, Yaml value) {
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

    final <T extends Yaml> Optional<T> value(String key, Class<T> kind, String otherwise) {
        asked.add(key);
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

    final <T> Optional<T> need(String key, Optional<T> value) {
        if (!map.entries().containsKey(key)) {
            missing(key);
        }
        return value;
    }

    final void missing(String key) {
        reading.error("missing-key", map.place(), key);
    }

    final void end() {
        reading.knows(shape, asked);
        Collection<String> known = asked.size() > MANY ? new HashSet<>(asked) : asked;
        for (Map.Entry<String, Yaml.Entry> each : map.entries().entrySet()) {
            if (!known.contains(each.getKey())) {
                reading.add(
                        unknownWord("unknown-key", each.getValue().key(), each.getKey(), new LinkedHashSet<>(asked)));
            }
        }
    }

    /** A problem about a word that is not among those known, with the nearest one as its fix. */
    static Problem unknownWord(String key, Place at, String word, Collection<String> words) {
        Problem problem = Problem.error(key, Optional.of(at), word, Nearest.orAll(word, words));
        return Nearest.to(word, words)
                .map(near -> problem.with(new Fix.Replace(at, word, near)))
                .orElse(problem);
    }
}
