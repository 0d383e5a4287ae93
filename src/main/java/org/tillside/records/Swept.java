package org.tillside.records;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The private files in which nothing lies that was erased, each as it stood when that was seen: a file that has not
 * changed since need not be read again at every opening. One thread at a time.
 */
final class Swept {
    /**
     * So much is looked through at every opening, all in all, sooner than it is worth to say how each file stood on this
     * computer: in bytes, the smallest files first.
     */
    static final long WORTH = 512 << 10;

    private final Map<String, Stamp> files = new HashMap<>();
    private Gone erased = Gone.NONE;

    /** What a checkpoint knew. */
    void begin(Checkpoint covered) {
        begin(covered.swept(), covered.erased());
    }

    /** @param known how each writer's file stood when nothing of {@code gone} lay in it */
    void begin(Map<String, Stamp> known, Set<String> gone) {
        files.clear();
        files.putAll(known);
        erased = Gone.of(gone);
    }

    /** From now on these are erased; if they were not all known to be, every file has to be looked at. */
    void against(Set<String> events) {
        if (!erased.containsAll(events)) {
            files.clear();
        }
        erased = Gone.of(events);
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

    /** As a checkpoint keeps it: all but the smallest files, which together take no time to look through. */
    Map<String, Stamp> files() {
        Map<String, Stamp> kept = new HashMap<>();
        long read = 0;
        for (Map.Entry<String, Stamp> each : files.entrySet().stream()
                .sorted(Comparator.comparing(it -> it.getValue().size()))
                .toList()) {
            read += each.getValue().size();
            if (read > WORTH) {
                kept.put(each.getKey(), each.getValue());
            }
        }
        return Map.copyOf(kept);
    }
}
