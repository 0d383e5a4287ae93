package org.tillside.insight;

import java.util.List;
import java.util.Optional;

/**
 * How far two raters agree over the lines that both rated, and who is milder.
 *
 * @param lines how many lines both rated
 * @param same on how many of them they gave the same level
 * @param kappa how far they agree beyond chance; empty below {@link #FEWEST} lines and where chance cannot be told from
 *     agreement, as when both gave one and the same level throughout
 * @param milder by how many levels the second is above the first on average; below zero where the first is milder
 * @param margin half of the 95 % interval of {@code milder}; empty below two lines
 */
public record Agreement(int lines, int same, Optional<Kappa> kappa, double milder, Optional<Double> margin) {
    /** Below so many lines kappa says nothing. */
    public static final int FEWEST = 10;

    /** From so many lines that differ on the large-sample error is trusted. */
    static final int FEW_DIFFER = 5;

    private static final double NORMAL_95 = 1.959964;

    /** The levels that two raters gave one line, 0 the lowest. */
    public record Marks(int first, int second) {
        int difference() {
            return second - first;
        }
    }

    /**
     * Cohen's kappa with linear weights, and its 95 % interval, cut to -1 and 1.
     *
     * @param value 1 for full agreement, 0 for what chance would give
     * @param width of the interval before it was cut
     */
    public record Kappa(double value, double low, double high, double width) {
        /** A wider interval holds three of the five words and more: none of them can be said of it. */
        private static final double WIDEST = 0.6;

        /** Whether the interval is narrow enough to call it anything: up to 0.6, cut or not. */
        public boolean tells() {
            return width <= WIDEST;
        }

        /** How kappa is called after Altman (1991): up to 0.2 poor, 0.4 fair, 0.6 moderate, 0.8 good, above very good. */
        public Word word() {
            return Word.values()[(int) Math.max(0, Math.min(4, Math.ceil(value * 5 - 1e-9) - 1))];
        }
    }

    /** Kappa in a word. */
    public enum Word {
        POOR,
        FAIR,
        MODERATE,
        GOOD,
        VERY_GOOD
    }

    /**
     * Compares two raters. With the weights v = 1 - |i - j| / (levels - 1), the shares p of each pair of levels and their
     * sums by row and column, kappa is (po - pe) / (1 - pe) of po = sum of v p and pe = sum of v (row share)(column share):
     * J. Cohen, Psychological Bulletin 70 (1968). Its large-sample standard error is that of J. L. Fleiss, J. Cohen and
     * B. S. Everitt, Psychological Bulletin 72 (1969). Where next to no line differs, that error is next to nothing however
     * few lines there are; so below {@link #FEW_DIFFER} of them the interval reaches down at least to what kappa would be at
     * the upper end of the 95 % interval of the share of lines that differ (E. B. Wilson, 1927). Lines of one play hang
     * together, which none of them takes into account.
     *
     * @param levels how many there are, at least two
     */
    public static Agreement of(List<Marks> marks, int levels) {
        int same = (int) marks.stream().filter(it -> it.difference() == 0).count();
        double mean = marks.stream().mapToInt(Marks::difference).average().orElse(0);
        Optional<Kappa> kappa =
                marks.size() < FEWEST || levels < 2 ? Optional.empty() : new Table(marks, levels).kappa();
        return new Agreement(marks.size(), same, kappa, mean, margin(marks, mean));
    }

    private static Optional<Double> margin(List<Marks> marks, double mean) {
        int n = marks.size();
        if (n < 2) {
            return Optional.empty();
        }
        double squares = marks.stream()
                .mapToDouble(it -> Math.pow(it.difference() - mean, 2))
                .sum();
        return Optional.of(NORMAL_95 * Math.sqrt(squares / (n - 1) / n));
    }

    /** Whether one of them is milder beyond what chance would give. */
    public boolean onesided() {
        return margin.filter(it -> lines >= FEWEST && Math.abs(milder) > it).isPresent();
    }

    /** The shares of each pair of levels. */
    private static final class Table {
        private final int levels;
        private final int n;
        private final double[][] share;
        private final double[] rows;
        private final double[] columns;

        Table(List<Marks> marks, int levels) {
            this.levels = levels;
            n = marks.size();
            share = new double[levels][levels];
            rows = new double[levels];
            columns = new double[levels];
            marks.forEach(it -> {
                share[it.first()][it.second()] += 1.0 / n;
                rows[it.first()] += 1.0 / n;
                columns[it.second()] += 1.0 / n;
            });
        }

        private double weight(int i, int j) {
            return 1 - Math.abs(i - j) / (levels - 1.0);
        }

        /** The sum over all pairs of levels. */
        private double sum(Cell cell) {
            double sum = 0;
            for (int i = 0; i < levels; i++) {
                for (int j = 0; j < levels; j++) {
                    sum += cell.of(i, j);
                }
            }
            return sum;
        }

        Optional<Kappa> kappa() {
            double seen = sum((i, j) -> weight(i, j) * share[i][j]);
            double chance = sum((i, j) -> weight(i, j) * rows[i] * columns[j]);
            if (1 - chance < 1e-9) {
                return Optional.empty();
            }
            double kappa = (seen - chance) / (1 - chance);
            double error = NORMAL_95 * Math.sqrt(Math.max(0, variance(kappa, chance)));
            double low = Math.min(kappa - error, lowest(seen, chance));
            double high = kappa + error;
            return Optional.of(new Kappa(kappa, Math.max(-1, low), Math.min(1, high), high - low));
        }

        /** Kappa if as many lines differed as the few that do leave open, each as far as they do: by a step at least. */
        private double lowest(double seen, double chance) {
            double differ = 1 - sum((i, j) -> i == j ? share[i][j] : 0);
            int lines = (int) Math.round(differ * n);
            if (lines >= FEW_DIFFER) {
                return Double.POSITIVE_INFINITY;
            }
            double step = lines == 0 ? 1.0 / (levels - 1) : (1 - seen) / differ;
            return 1 - Wilson.of(lines, n).high() * step / (1 - chance);
        }

        private double variance(double kappa, double chance) {
            double[] byRow = new double[levels];
            double[] byColumn = new double[levels];
            for (int i = 0; i < levels; i++) {
                for (int j = 0; j < levels; j++) {
                    byRow[i] += weight(i, j) * columns[j];
                    byColumn[i] += weight(i, j) * rows[j];
                }
            }
            double squares =
                    sum((i, j) -> share[i][j] * Math.pow(weight(i, j) - (byRow[i] + byColumn[j]) * (1 - kappa), 2));
            double all = squares - Math.pow(kappa - chance * (1 - kappa), 2);
            return all / (n * Math.pow(1 - chance, 2));
        }
    }

    /** What a pair of levels adds to a sum. */
    @FunctionalInterface
    private interface Cell {
        double of(int i, int j);
    }
}
