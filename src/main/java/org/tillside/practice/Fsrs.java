package org.tillside.practice;

import java.util.List;

/**
 * FSRS-6, the algorithm that says how long something is remembered and when it should be asked again.
 *
 * <p>Source: the Free Spaced Repetition Scheduler, version 6, by Jarrett Ye and others, as py-fsrs, ts-fsrs and fsrs-rs
 * compute it (github.com/open-spaced-repetition, "The Algorithm" in the wiki of {@code awesome-fsrs}). <i>S</i> is the
 * stability: the days after which the retrievability has fallen to 0.9. <i>D</i> is the difficulty, 1 to 10. <i>R</i> is
 * the retrievability: how likely it is remembered now. <i>g</i> is the rating, 1 to 4. Days are whole days.
 *
 * @param weights w0 to w20
 * @param desiredRetention the retrievability at which something is due, above 0 and at most 1
 * @param longestInterval in days, from 1
 */
public record Fsrs(List<Double> weights, double desiredRetention, int longestInterval) {
    private static final int WEIGHTS = 21;
    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_DIFFICULTY = 1;
    private static final double MOST_DIFFICULTY = 10;

    /**
     * The published weights, fitted to reviews of thousands of people; a shop has too few of its own to fit others. Nine
     * in ten are remembered when due, and nothing stays away for longer than a year, for signatures lapse in that time too.
     */
    public static final Fsrs STANDARD = new Fsrs(
            List.of(
                    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
                    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542),
            0.9,
            365);

    /** @throws IllegalArgumentException if there are not 21 finite weights, or another value is out of its bounds */
    public Fsrs {
        weights = List.copyOf(weights);
        if (weights.size() != WEIGHTS || !weights.stream().allMatch(Double::isFinite) || weights.get(20) <= 0) {
            throw new IllegalArgumentException("not the weights of FSRS-6: " + weights);
        }
        if (!(desiredRetention > 0 && desiredRetention <= 1) || longestInterval < 1) {
            throw new IllegalArgumentException(desiredRetention + " and " + longestInterval + " days");
        }
    }

    /** {@code R(t,S) = (1 + f·t/S)^(−w20)} with {@code f = 0.9^(−1/w20) − 1}, so that {@code R(S,S) = 0.9}. */
    public double retrievability(double days, double stability) {
        return Math.pow(1 + factor() * Math.max(0, days) / stability, -w(20));
    }

    /** Days until the desired retention {@code r}: {@code S/f·(r^(−1/w20) − 1)}, rounded, from 1 to the longest. */
    public int interval(double stability) {
        long days = Math.round(stability / factor() * (Math.pow(desiredRetention, -1 / w(20)) - 1));
        return (int) Math.max(1, Math.min(days, longestInterval));
    }

    private double factor() {
        return Math.pow(0.9, -1 / w(20)) - 1;
    }

    /** After the first review: {@code S = w[g−1]}. */
    double firstStability(Rating rating) {
        return stability(w(rating.number() - 1));
    }

    /** After the first review: {@code D = w4 − e^(w5·(g−1)) + 1}, kept in 1..10. */
    double firstDifficulty(Rating rating) {
        return difficulty(freeFirstDifficulty(rating));
    }

    private double freeFirstDifficulty(Rating rating) {
        return w(4) - Math.exp(w(5) * (rating.number() - 1)) + 1;
    }

    /**
     * After a later review: {@code D' = D − w6·(g−3)·(10−D)/9}, drawn back towards that of an easy first review, which
     * is not kept in bounds here: {@code w7·D0(4) + (1−w7)·D'}.
     */
    double nextDifficulty(double difficulty, Rating rating) {
        double moved = difficulty - w(6) * (rating.number() - 3) * (MOST_DIFFICULTY - difficulty) / 9;
        return difficulty(w(7) * freeFirstDifficulty(Rating.EASY) + (1 - w(7)) * moved);
    }

    /** After a review so many whole days after the last one. */
    double nextStability(double stability, double difficulty, long days, Rating rating) {
        if (days < 1) {
            return sameDay(stability, rating);
        }
        double now = retrievability(days, stability);
        return rating == Rating.AGAIN
                ? forgotten(stability, difficulty, now)
                : recalled(stability, difficulty, now, rating);
    }

    /** {@code S·(1 + e^w8·(11−D)·S^(−w9)·(e^(w10·(1−R)) − 1)·[w15 if hard]·[w16 if easy])}. */
    double recalled(double stability, double difficulty, double retrievability, Rating rating) {
        double byRating = rating == Rating.HARD ? w(15) : rating == Rating.EASY ? w(16) : 1;
        double more = Math.exp(w(8))
                * (11 - difficulty)
                * Math.pow(stability, -w(9))
                * (Math.exp(w(10) * (1 - retrievability)) - 1);
        return stability(stability * (1 + more * byRating));
    }

    /** {@code min(w11·D^(−w12)·((S+1)^w13 − 1)·e^(w14·(1−R)), S/e^(w17·w18))}. */
    double forgotten(double stability, double difficulty, double retrievability) {
        double left = w(11)
                * Math.pow(difficulty, -w(12))
                * (Math.pow(stability + 1, w(13)) - 1)
                * Math.exp(w(14) * (1 - retrievability));
        return stability(Math.min(left, stability / Math.exp(w(17) * w(18))));
    }

    /** On the same day: {@code S·e^(w17·(g−3+w18))·S^(−w19)}, and no less than {@code S} unless it was forgotten. */
    double sameDay(double stability, Rating rating) {
        double times = Math.exp(w(17) * (rating.number() - 3 + w(18))) * Math.pow(stability, -w(19));
        return stability(stability * (rating == Rating.AGAIN ? times : Math.max(1, times)));
    }

    private static double stability(double free) {
        return Math.max(LEAST_STABILITY, free);
    }

    private static double difficulty(double free) {
        return Math.min(MOST_DIFFICULTY, Math.max(LEAST_DIFFICULTY, free));
    }

    private double w(int index) {
        return weights.get(index);
    }
}
