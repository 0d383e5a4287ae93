package org.tillside.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unmodifiable copies of maps that keep the author's order, which {@link Map#copyOf} does not. */
final class Ordered {
    private Ordered() {}

    static <K, V> Map<K, V> copy(Map<K, V> map) {
        // a large pack has a hundred thousand small ones, most of them empty
        if (map.size() > 1) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
        return Map.copyOf(map);
    }
}
