package org.tillside.library;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What came of files of one kind when they were read last, each until something that it was read from changes. */
final class Kept<V> {
    private final Map<String, Part<V>> parts = new ConcurrentHashMap<>();

    /**
     * What came of one file.
     *
     * @param asked every file that was asked for on the way, with the pack's folder, be it there or not
     */
    record Part<V>(String file, FileReader reader, Set<String> asked, Optional<V> value) {}

    /** What came of a file before, or comes of it now. */
    Part<V> part(String file, Supplier<Part<V>> read) {
        return parts.computeIfAbsent(file, it -> read.get());
    }

    /** Forgets whatever was read from one of these files, which may have come or gone. */
    void forget(Set<String> changed) {
        parts.values().removeIf(it -> !Collections.disjoint(changed, it.asked()));
    }

    void clear() {
        parts.clear();
    }
}
