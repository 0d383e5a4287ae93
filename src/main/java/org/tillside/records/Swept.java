package org.tillside.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The private files in which nothing lies that was erased, each as it stood when that was seen: a file that has not
 * changed since need not be read again at every opening. One thread at a time.
 */
final class Swept {
    /** A smaller file is looked through sooner than it is worth to say how it stood on this computer, in bytes. */
    static final long WORTH = 512 << 10;

    private final Map<String, Stamp> files = new HashMap<>();
    private Set<String> erased = Set.of();

    /** What a checkpoint knew. */
    void begin(Checkpoint covered) {
        begin(covered.swept(), covered.erased());
    }

    /** @param known how each writer's file stood when nothing of {@code gone} lay in it */
    void begin(Map<String, Stamp> known, Set<String> gone) {
        files.clear();
        files.putAll(known);
        erased = Set.copyOf(gone);
    }

    /** From now on these are erased; if they were not all known to be, every file has to be looked at. */
    void against(Set<String> events) {
        if (!erased.containsAll(events)) {
            files.clear();
        }
        erased = Set.copyOf(events);
    }

    /** Whether nothing erased lies in a writer's file as it stands. */
    boolean isClean(String writer, Stamp now) {
        return now.equals(files.get(writer));
    }

    /** Nothing erased lies in it as it stands. */
    void saw(String writer, Stamp now) {
        files.put(writer, now);
    }

    /** This window has added parts of new events, and nothing else has changed. */
    void grew(String writer, Stamp before, Stamp after) {
        files.computeIfPresent(writer, (same, known) -> known.equals(before) ? after : known);
        if (before.size() == 0) {
            files.put(writer, after);
        }
    }

    /** As a checkpoint keeps it: the files that take long to look through. */
    Map<String, Stamp> files() {
        return files.entrySet().stream()
                .filter(it -> it.getValue().size() >= WORTH)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
