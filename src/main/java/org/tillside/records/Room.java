package org.tillside.records;

/** How many pieces of files may be read ahead at a time, in however many files: memory does not grow with the writers. */
final class Room {
    private final int most;
    private int used;

    Room(int most) {
        this.most = most;
    }

    /** Whether one more may be read before somebody needs it. */
    boolean has() {
        return used < most;
    }

    void take() {
        used++;
    }

    void give() {
        used--;
    }

    /** How many are read and not yet taken. */
    int used() {
        return used;
    }
}
