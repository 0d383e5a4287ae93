package org.tillside.mutants;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long a fuzzed reader may take over one input, counted in time of the processor: a machine with other work to do
 * makes no input slow. Readers are slower here than in the program, since every branch of theirs is counted.
 */
public final class Patience {
    /** In seconds of the processor. */
    static final int LONGEST = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Patience() {}

    /** What is done with one input. */
    @FunctionalInterface
    public interface Reading {
        void read() throws IOException;
    }

    /**
     * Reads one input on this thread.
     *
     * @throws AssertionError if that took longer
     */
    public static void with(Reading reading) throws IOException {
        long before = THREADS.getCurrentThreadCpuTime();
        reading.read();
        long taken = THREADS.getCurrentThreadCpuTime() - before;
        if (taken > LONGEST * 1_000_000_000L) {
            throw new AssertionError("took " + taken / 1_000_000 + " ms of the processor");
        }
    }
}
