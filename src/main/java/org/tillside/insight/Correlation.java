package org.tillside.insight;

import java.util.List;
import java.util.Optional;

/** Pearson's r: {@code Σ(x−x̄)(y−ȳ) / √(Σ(x−x̄)² · Σ(y−ȳ)²)}. */
final class Correlation {
    private static final double NOTHING = 1e-12;

    private Correlation() {}

    /** Of pairs, -1 to 1; empty where one side is the same for all. */
    static Optional<Double> of(List<double[]> pairs) {
        double x = pairs.stream().mapToDouble(it -> it[0]).average().orElse(0);
        double y = pairs.stream().mapToDouble(it -> it[1]).average().orElse(0);
        double both = 0;
        double first = 0;
        double second = 0;
        for (double[] each : pairs) {
            both += (each[0] - x) * (each[1] - y);
            first += (each[0] - x) * (each[0] - x);
            second += (each[1] - y) * (each[1] - y);
        }
        if (first < NOTHING || second < NOTHING) {
            return Optional.empty();
        }
        return Optional.of(Math.max(-1, Math.min(1, both / Math.sqrt(first * second))));
    }
}
