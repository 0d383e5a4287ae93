package org.tillside.library;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Place;

/** A YAML file as it was typed: every scalar is text, and everything knows its place. */
sealed interface Yaml {
    /** Where it begins. */
    Place place();

    /**
     * A scalar, letter by letter as typed.
     *
     * @param plain whether it stands without quotes and on no block sign
     * @param cut whether a space and {@code #} right behind it swallow the rest of the line
     */
    record Text(String value, Place place, boolean plain, boolean cut) implements Yaml {}

    /** A list, given away by whoever made it; {@code flow} where it is written in brackets. */
    record Items(List<Yaml> items, Place place, boolean flow) implements Yaml {
        public Items {
            items = Collections.unmodifiableList(items);
        }
    }

    /** A mapping in the author's order, given away by whoever made it; {@code flow} where it is written in braces. */
    record Entries(Map<String, Entry> entries, Place place, boolean flow) implements Yaml {
        public Entries {
            entries = Collections.unmodifiableMap(entries);
        }

        /** What stands under a key. */
        Optional<Yaml> value(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }
    }

    /** A value and the place of its key. */
    record Entry(Place key, Yaml value) {}

    /** What to call the step from a list to this item in a path: its id if it has one, else its number. */
    static String step(Yaml item, int number) {
        return id(item).orElse(Integer.toString(number));
    }

    /** The id that a mapping gives itself. */
    static Optional<String> id(Yaml node) {
        return node instanceof Entries map
                ? map.value("id")
                        .flatMap(value -> value instanceof Text id ? Optional.of(id.value()) : Optional.empty())
                        .filter(id -> !id.isBlank())
                : Optional.empty();
    }

    /** The path of a child. */
    static String join(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }
}
