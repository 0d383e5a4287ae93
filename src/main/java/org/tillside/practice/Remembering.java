package org.tillside.practice;

import java.util.LinkedHashMap;
import java.util.Map;

/** The mutable form of {@link Memories} while much is taken in: nothing is copied for what happens in between. */
public final class Remembering {
    private final Fsrs fsrs;
    private final Map<Subject, Remembered> all;

    /** Goes on from some memories. */
    public Remembering(Fsrs fsrs, Memories from) {
        this.fsrs = fsrs;
        this.all = new LinkedHashMap<>(from.all());
    }

    /** Takes in one more thing, which happened after all others. */
    public void take(Memories.Dated it) {
        it.evidence().accept(new MemoryFold(fsrs, it.day(), it.seen(), all));
    }

    /** The memories of all that was taken in so far. */
    public Memories done() {
        return new Memories(all);
    }
}
