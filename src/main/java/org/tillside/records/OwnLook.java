package org.tillside.records;

import java.util.Optional;

/** What the mending of one's own journal needs to know of its lines, gathered while somebody reads them in their order. */
final class OwnLook {
    private final Optional<Head> witness;
    private boolean witnessed;
    private long lam;
    private long newest;

    /** @param witness the line that was seen last, by the profile */
    OwnLook(Optional<Head> witness) {
        this.witness = witness;
    }

    void saw(Line line) {
        witnessed |= witness.isPresent()
                && witness.get().n() == line.n()
                && witness.get().equals(Head.of(line));
        lam = Math.max(lam, line.lam());
        newest = Math.max(newest, At.seconds(line.at()));
    }

    /** Whether the line that the witness saw is there. */
    boolean witnessed() {
        return witnessed;
    }

    /** The highest Lamport time. */
    long lam() {
        return lam;
    }

    /** The latest wall clock, in seconds. */
    long newest() {
        return newest;
    }
}
