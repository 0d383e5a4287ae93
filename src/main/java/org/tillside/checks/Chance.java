package org.tillside.checks;

import java.util.List;

/** Tells a pattern from chance. */
final class Chance {
    /** Below this a pattern is taken as one that trainees will notice. */
    private static final double UNLIKELY = 0.01;

    /** With fewer questions anything can be chance. */
    private static final int FEWEST = 5;

    private Chance() {}

    /**
     * Whether so many hits are more than chance gives.
     *
     * @param chances of each trial, 0 to 1
     * @param hits how many of them came true
     */
    static boolean tooMany(List<Double> chances, int hits) {
        return chances.size() >= FEWEST && atLeast(chances, hits) < UNLIKELY;
    }

    /** The probability of at least so many hits: the exact sum over trials that differ (Poisson binomial). */
    static double atLeast(List<Double> chances, int hits) {
        double[] exactly = new double[chances.size() + 1];
        exactly[0] = 1;
        for (int trial = 0; trial < chances.size(); trial++) {
            double p = chances.get(trial);
            for (int count = trial + 1; count >= 0; count--) {
                exactly[count] = exactly[count] * (1 - p) + (count > 0 ? exactly[count - 1] * p : 0);
            }
        }
        double sum = 0;
        for (int count = hits; count < exactly.length; count++) {
            sum += exactly[count];
        }
        return sum;
    }
}
