package org.tillside.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program and the baseline take in turn, by the clock and in time of all processors: with other work on the
 * machine the clock tells of that work too.
 */
final class Rounds {
    private static final int FEWEST = 3;

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> base = new ArrayList<>();
    private final List<Double> oursProcessor = new ArrayList<>();
    private final List<Double> baseProcessor = new ArrayList<>();

    /** Warms both up once, then measures so many times, or fewer when the time is over, but never fewer than three. */
    void run(int most, Duration time, Pairs.Timed own, Pairs.Timed baseline) throws Exception {
        baseline.seconds();
        own.seconds();
        long end = System.nanoTime() + time.toNanos();
        while (ours.size() < FEWEST || ours.size() < most && System.nanoTime() < end) {
            measure(baseline, base, baseProcessor);
            measure(own, ours, oursProcessor);
        }
    }

    private static void measure(Pairs.Timed what, List<Double> seconds, List<Double> processor) throws Exception {
        double before = processor();
        seconds.add(what.seconds());
        processor.add(processor() - before);
    }

    private static double processor() {
        Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return used.toNanos() / 1e9;
    }

    int count() {
        return ours.size();
    }

    double ours() {
        return Pairs.median(ours);
    }

    double base() {
        return Pairs.median(base);
    }

    double oursProcessor() {
        return Pairs.median(oursProcessor);
    }

    double baseProcessor() {
        return Pairs.median(baseProcessor);
    }
}
