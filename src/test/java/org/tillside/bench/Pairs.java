package org.tillside.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the program takes and what the baseline takes, one after the other in the same run, by their medians. */
final class Pairs {
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> base = new ArrayList<>();

    /** Something that says how long it took, in seconds. */
    @FunctionalInterface
    interface Timed {
        double seconds() throws Exception;
    }

    /** Warms both up, then measures them in turn so many times. */
    static Pairs of(int warm, int times, Timed ours, Timed base) throws Exception {
        Pairs pairs = new Pairs();
        for (int i = 0; i < warm + times; i++) {
            double baseline = base.seconds();
            double own = ours.seconds();
            if (i >= warm) {
                pairs.base.add(baseline);
                pairs.ours.add(own);
            }
        }
        return pairs;
    }

    double ours() {
        return median(ours);
    }

    double base() {
        return median(base);
    }

    double ratio() {
        return ours() / base();
    }

    String measured() {
        return String.format(Locale.ROOT, "%.2f × (%s)", ratio(), shown(ours()));
    }

    String against(String what) {
        return what + ": " + shown(base()) + ", median of " + base.size();
    }

    static String shown(double seconds) {
        return seconds < 1
                ? String.format(Locale.ROOT, "%.1f ms", seconds * 1000)
                : String.format(Locale.ROOT, "%.2f s", seconds);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The value below which that share of all lies. */
    static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
