package org.tillside.mutants;

import com.sun.management.ThreadMXBean;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;

/**
 * Gives a reader one damaged file after another, on threads with a small stack, and notes what it must never do: throw
 * anything at all, take more than two seconds of a core, or ask for more than 256 MB. Memory is counted as everything
 * that was asked for, given back or not, which is more than was ever held.
 */
public final class Trial {
    public static final long MOST_NANOS = 2_000_000_000L;
    public static final long MOST_BYTES = 256L << 20;

    private static final int STACK = 512 << 10;
    private static final int WORKERS = 2;
    /** A mutant that nobody will see the end of. */
    private static final long HUNG = 60_000_000_000L;

    private final String what;
    private final long seed;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<String> failures = new ArrayList<>();
    private long slowest;
    private long largest;
    private int done;

    private Trial(String what, long seed) {
        this.what = what;
        this.seed = seed;
    }

    /** Makes one mutant, unguarded; the same dice give the same one. */
    @FunctionalInterface
    public interface Maker<M> {
        M make(Random dice) throws Exception;
    }

    /** Reads one mutant, under the guard. */
    @FunctionalInterface
    public interface Reader<M> {
        void read(M mutant) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param slowest the CPU time of the slowest mutant, in nanoseconds
     * @param largest what the hungriest asked for, in bytes
     * @param failures each with the number of its mutant and a stack trace
     */
    public record Report(int mutants, long slowest, long largest, List<String> failures) {
        /** Notes the figure, beside what the control did under the same mutants. */
        public Report note(String kind, String control) {
            Ledger.note(new Figure(
                    "Input",
                    "Damaged " + kind + " is read without a failure",
                    "no Throwable, none over 2 s or 256 MB",
                    String.format(
                            java.util.Locale.ROOT,
                            "%,d mutants, %d failures, slowest %d ms, most memory asked for %d MB",
                            mutants,
                            failures.size(),
                            slowest / 1_000_000,
                            largest >> 20),
                    control,
                    failures.isEmpty(),
                    failures.isEmpty() ? "" : "the mutants by number: " + failures.get(0)));
            return this;
        }
    }

    /** Reads this many mutants, or fewer once ten have failed. */
    public static <M> Report run(String what, long seed, int mutants, Maker<M> maker, Reader<M> reader) {
        return run(what, seed, IntStream.range(0, mutants).toArray(), maker, reader);
    }

    /** Reads these mutants, such as those that once failed. */
    public static <M> Report run(String what, long seed, int[] mutants, Maker<M> maker, Reader<M> reader) {
        Trial trial = new Trial(what, seed);
        AtomicInteger next = new AtomicInteger();
        List<Worker<M>> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            workers.add(new Worker<>(trial, next, mutants, maker, reader));
        }
        workers.forEach(Thread::start);
        workers.forEach(Worker::await);
        return new Report(trial.done, trial.slowest, trial.largest, List.copyOf(trial.failures));
    }

    /** The dice of one mutant, to make it once more by its number. */
    public static Random dice(long seed, int mutant) {
        return new Random(seed * 1_000_003 + mutant * 7919L);
    }

    private synchronized void note(int mutant, long nanos, long bytes) {
        done++;
        slowest = Math.max(slowest, nanos);
        largest = Math.max(largest, bytes);
        if (nanos > MOST_NANOS) {
            failed(mutant, "took " + nanos / 1_000_000 + " ms");
        }
        if (bytes > MOST_BYTES) {
            failed(mutant, "asked for " + (bytes >> 20) + " MB");
        }
    }

    private synchronized void failed(int mutant, String how) {
        failures.add(what + " " + mutant + ": " + how);
    }

    private synchronized boolean enough() {
        return failures.size() >= 10;
    }

    /** One thread that reads. */
    private static final class Worker<M> extends Thread {
        private final Trial trial;
        private final AtomicInteger next;
        private final int[] mutants;
        private final Maker<M> maker;
        private final Reader<M> reader;
        private volatile int mutant = -1;
        private volatile long began = System.nanoTime();

        Worker(Trial trial, AtomicInteger next, int[] mutants, Maker<M> maker, Reader<M> reader) {
            super(null, null, "mutants", STACK);
            this.trial = trial;
            this.next = next;
            this.mutants = mutants;
            this.maker = maker;
            this.reader = reader;
            setDaemon(true);
        }

        @Override
        public void run() {
            for (int i = next.getAndIncrement(); i < mutants.length && !trial.enough(); i = next.getAndIncrement()) {
                began = System.nanoTime();
                mutant = mutants[i];
                one(mutants[i]);
            }
            mutant = -1;
        }

        private void one(int i) {
            M made = made(i);
            ThreadMXBean threads = trial.threads;
            long bytes = threads.getThreadAllocatedBytes(threadId());
            long nanos = threads.getCurrentThreadCpuTime();
            try {
                reader.read(made);
            } catch (Throwable thrown) {
                trial.failed(i, trace(thrown));
            }
            trial.note(
                    i, threads.getCurrentThreadCpuTime() - nanos, threads.getThreadAllocatedBytes(threadId()) - bytes);
        }

        private M made(int i) {
            try {
                return maker.make(dice(trial.seed, i));
            } catch (Exception e) {
                throw new IllegalStateException("mutant " + i + " cannot be made", e);
            }
        }

        @SuppressWarnings("deprecation")
        private long threadId() {
            return getId();
        }

        void await() {
            try {
                for (join(1_000); isAlive(); join(1_000)) {
                    if (mutant >= 0 && System.nanoTime() - began > HUNG) {
                        trial.failed(mutant, "does not end:\n\tat " + at());
                        return;
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private String at() {
            List<String> frames = new ArrayList<>();
            for (StackTraceElement frame : getStackTrace()) {
                frames.add(frame.toString());
            }
            return String.join("\n\tat ", frames);
        }
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        List<String> lines = text.toString().lines().limit(30).toList();
        return String.join("\n", lines);
    }
}
