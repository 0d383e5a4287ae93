package org.tillside.screens;

import java.time.Duration;
import java.util.function.Consumer;

/** Passing time for rings, drills and idle screens; ticks come where pages are shown. */
public interface Ticker {
    /** Ends a run of ticks. */
    @FunctionalInterface
    interface Stop {
        /** No tick comes after this. */
        void stop();
    }

    /** Ticks about every {@code period} until stopped, each time with the time since the start. */
    Stop every(Duration period, Consumer<Duration> tick);

    /** Runs once after {@code delay}, unless stopped before. */
    Stop after(Duration delay, Runnable then);
}
