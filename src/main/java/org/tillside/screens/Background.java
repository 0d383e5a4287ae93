package org.tillside.screens;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The one way for a presenter to have work done that may wait: work is done in the order in which it was handed in,
 * its result comes back where pages are shown, and a failure cannot be forgotten.
 */
public interface Background {
    /**
     * Work that can tell how far it is and be asked to stop.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    interface Work<T> {
        /** Does the work; looks at {@link Progress#cancelled} now and then if it is long. */
        T run(Progress progress) throws Exception;
    }

    /** How work tells where it is. */
    interface Progress {
        /** The share done, 0 to 1. */
        void at(double share);

        /** True once somebody asked the work to stop; it then gives up by its own means. */
        boolean cancelled();
    }

    /** Work that was handed in. */
    @FunctionalInterface
    interface Task {
        /** Asks to stop: neither result nor failure is reported after this. Writing under way is never broken off. */
        void cancel();
    }

    /** Work going on now; {@code share} is negative while nobody knows how far it is. */
    record Busy(String what, double share) {}

    /**
     * Hands work in.
     *
     * @param what key of the words that name the work, as in "saving your answer"
     * @param onScreen gets the result where pages are shown
     * @param onFailure gets what went wrong, where pages are shown
     */
    <T> Task run(String what, Work<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure);

    /** Hands in work that is short. */
    default <T> Task run(String what, Callable<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
        return run(what, (Progress progress) -> work.call(), onScreen, onFailure);
    }

    /**
     * Hands in work that changes nothing on the disk, such as checking and laying out: it goes on beside what is
     * written, in an order of its own, so that a keystroke need not wait for it to be kept.
     */
    default <T> Task beside(String what, Callable<T> work, Consumer<T> onScreen, Consumer<Failure> onFailure) {
        return run(what, work, onScreen, onFailure);
    }

    /** Tells, where pages are shown, when work begins, moves on and (empty {@code what}) when nothing is left. */
    void watch(Consumer<Busy> watcher);
}
