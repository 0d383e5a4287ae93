package org.tillside.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file without its place, so that it can be compared, changed and written anywhere. */
public sealed interface YamlValue {
    /** A scalar, letter by letter as it is meant; numbers and ids are texts too. */
    record Text(String text) implements YamlValue {}

    /** A list. */
    record Items(List<YamlValue> items) implements YamlValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A mapping; two are equal only if their keys stand in the same order. */
    record Entries(Map<String, YamlValue> entries) implements YamlValue {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entries it
                    && new ArrayList<>(entries.entrySet()).equals(new ArrayList<>(it.entries.entrySet()));
        }

        @Override
        public int hashCode() {
            return new ArrayList<>(entries.entrySet()).hashCode();
        }
    }
}
