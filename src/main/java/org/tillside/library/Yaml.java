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
            Entry entry = entries.get(key);
            return entry == null ? Optional.empty() : Optional.of(entry.value());
        }
    }

    /** A value and the place of its key. */
    record Entry(Place key, Yaml value) {}

    /** What to call the step from a list to this item in a path: its id if it has one, else its number. */
    static String step(Yaml item, int number) {
        String id = idOf(item);
        return id.isBlank() ? Integer.toString(number) : id;
    }

    /** The id that a mapping gives itself. */
    static Optional<String> id(Yaml node) {
        String id = idOf(node);
        return id.isBlank() ? Optional.empty() : Optional.of(id);
    }

    /** The same; empty where there is none. */
    private static String idOf(Yaml node) {
        Entry entry = node instanceof Entries map ? map.entries().get("id") : null;
        return entry != null && entry.value() instanceof Text id ? id.value() : "";
    }

    /** The path of a child. */
    static String join(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }
}
