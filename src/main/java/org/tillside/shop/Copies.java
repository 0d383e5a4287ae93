package org.tillside.shop;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep their order, and copies with one thing more; what is one already is not copied again. */
final class Copies {
    private Copies() {}

    /** A map that nobody changes any more. */
    private static final class Kept<K, V> extends AbstractMap<K, V> {
        private final LinkedHashMap<K, V> map;

        Kept(LinkedHashMap<K, V> owned) {
            this.map = owned;
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            return map.get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return map.containsKey(key);
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public Set<Entry<K, V>> entrySet() {
            return Collections.unmodifiableMap(map).entrySet();
        }
    }

    static <K, V> Map<K, V> of(Map<K, V> map) {
        if (map instanceof Kept) {
            return map;
        }
        return map.isEmpty() ? Map.of() : new Kept<>(new LinkedHashMap<>(map));
    }

    static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        LinkedHashMap<K, V> more = open(map);
        more.put(key, value);
        return new Kept<>(more);
    }

    /** A copy to be changed. */
    private static <K, V> LinkedHashMap<K, V> open(Map<K, V> map) {
        return new LinkedHashMap<>(map instanceof Kept<K, V> kept ? kept.map : map);
    }

    static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return Collections.unmodifiableList(more);
    }

    /** The newest of a list with one more at its end, or with none. */
    static <T> List<T> last(int most, List<T> list, Optional<T> one) {
        List<T> all = one.map(it -> with(list, it)).orElse(list);
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
