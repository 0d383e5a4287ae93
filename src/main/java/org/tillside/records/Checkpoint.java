package org.tillside.records;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A folded state and how much of the journals it covers.
 *
 * @param maker which version of which fold made the state; another one does not read it
 * @param state opaque here
 * @param marks for each writer how far its journal is covered
 * @param own what the window that made it knew of its own journals, so that they need not be read again
 * @param lam the highest Lamport time covered
 * @param last the last line covered, in the order of events: what sorts before it needs a new fold
 * @param recentIds the last ids covered, in case an event is written again
 * @param erased the events whose private parts were erased
 * @param swept how each private file stood when nothing of those lay in it
 */
public record Checkpoint(
        String maker,
        Bytes state,
        Map<String, JournalScan.Mark> marks,
        Map<String, Own> own,
        long lam,
        Optional<Line> last,
        Set<String> recentIds,
        Set<String> erased,
        Map<String, Stamp> swept) {
    /**
     * One journal of this installation, which was sound.
     *
     * @param latest the latest wall clock in it, in seconds
     * @param privateSize of its private parts, in bytes, none of them an orphan
     */
    record Own(long latest, long privateSize) {}

    public Checkpoint {
        own = Map.copyOf(own);
        marks = Map.copyOf(marks);
        recentIds = Set.copyOf(recentIds);
        erased = Gone.of(erased);
        swept = Map.copyOf(swept);
    }
}
