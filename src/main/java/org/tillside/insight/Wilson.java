package org.tillside.insight;

/**
 * How well a share is known from few cases: the score interval of E. B. Wilson ("Probable inference, the law of
 * succession, and statistical inference", JASA 22, 1927), which stays within 0 and 1 and holds for small numbers, at
 * 95 in 100.
 *
 * <pre>
 *            p + z²/2n ± z · √( p(1−p)/n + z²/4n² )
 *   bounds = --------------------------------------,   p = hits / n, z = 1.96
 *                         1 + z²/n
 * </pre>
 *
 * @param low 0 to 1
 * @param high 0 to 1
 */
public record Wilson(double low, double high) {
    private static final double Z = 1.96;

    /**
     * The interval for so many hits in so many cases; the whole of 0 to 1 without a case.
     *
     * @throws IllegalArgumentException if there are more hits than cases, or fewer than none
     */
    public static Wilson of(int hits, int cases) {
        if (hits < 0 || hits > cases) {
            throw new IllegalArgumentException(hits + " of " + cases);
        } else if (cases == 0) {
            return new Wilson(0, 1);
        }
        double n = cases;
        double p = hits / n;
        double square = Z * Z;
        double middle = p + square / (2 * n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + square / (4 * n * n));
        double whole = 1 + square / n;
        return new Wilson(Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole));
    }
}
