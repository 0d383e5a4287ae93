package org.tillside.records;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Work that whichever core is free does meanwhile, its results taken in the order in which it was given: so that reading
 * and folding, which keep an order, need not wait for hashing and parsing, which need none.
 */
final class Ahead<T> {
    private final Deque<ForkJoinTask<T>> given = new ArrayDeque<>();
    private final int most;

    /** @param most how much may be under way at a time */
    Ahead(int most) {
        this.most = most;
    }

    void give(Callable<T> work) {
        given.addLast(ForkJoinPool.commonPool().submit(work));
    }

    boolean isFull() {
        return given.size() >= most;
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    /** The result of what was given first; whoever waits does it himself if nobody has begun. */
    T next() {
        return given.removeFirst().join();
    }
}
