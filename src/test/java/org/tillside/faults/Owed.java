package org.tillside.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tillside.records.Line;

/** What somebody was told is safe: it has to be there whatever happens next. */
final class Owed {
    private final Map<String, Line> events = new HashMap<>();
    private final Map<String, Long> ends = new HashMap<>();
    private final Set<String> erased = new HashSet<>();
    private final Map<String, Set<String>> values = new HashMap<>();
    private int tries = 10;
    private final Set<String> acknowledged = new HashSet<>();

    void saved(List<Line> lines) {
        lines.forEach(line -> {
            events.put(line.id(), line);
            ends.merge(line.writer(), line.n(), Math::max);
        });
    }

    void erased(String event) {
        erased.add(event);
    }

    /** From now on a value may be found, since it is being written. */
    void may(String key, String value) {
        values.computeIfAbsent(key, it -> new HashSet<>()).add(value);
    }

    /** From now on it is the only one. */
    void must(String key, String value) {
        values.put(key, new HashSet<>(Set.of(value)));
        acknowledged.add(key);
    }

    Map<String, Line> events() {
        return events;
    }

    Set<String> erased() {
        return erased;
    }

    /** No more PINs may be tried than that. */
    void triesLeft(int left) {
        tries = left;
    }

    int triesLeft() {
        return tries;
    }

    /** The last line of a journal that anybody was told of. */
    long end(String writer) {
        return ends.getOrDefault(writer, 0L);
    }

    boolean allows(String key, String value) {
        Set<String> allowed = values.getOrDefault(key, Set.of());
        return allowed.isEmpty() || allowed.contains(value);
    }

    /** Whether anybody was told of a value at all; before that there may be none. */
    boolean acknowledged(String key) {
        return acknowledged.contains(key);
    }

    boolean demands(String key) {
        return values.containsKey(key);
    }
}
