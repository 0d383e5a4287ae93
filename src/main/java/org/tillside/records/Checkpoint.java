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
 * @param lam the highest Lamport time covered
 * @param last the last line covered, in the order of events: what sorts before it needs a new fold
 * @param recentIds the last ids covered, in case an event is written again
 * @param erased the events whose private parts were erased
 */
public record Checkpoint(
        String maker,
        Bytes state,
        Map<String, JournalScan.Mark> marks,
        long lam,
        Optional<Line> last,
        Set<String> recentIds,
        Set<String> erased) {
    public Checkpoint {
        marks = Map.copyOf(marks);
        recentIds = Set.copyOf(recentIds);
        erased = Set.copyOf(erased);
    }
}
