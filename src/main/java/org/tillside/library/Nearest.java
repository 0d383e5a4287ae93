package org.tillside.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word that somebody most likely meant. */
final class Nearest {
    /** More words than that nobody reads. */
    private static final int MOST = 30;

    private Nearest() {}

    /** The known word nearest to what was typed, if it is near at all. */
    static Optional<String> to(String typed, Collection<String> known) {
        int limit = Math.max(1, Math.min(3, typed.length() / 2));
        return known.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= limit)
                .filter(word -> distance(typed, word) <= limit)
                .min(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(word -> word));
    }

    /** The nearest word, or else all that may stand there. */
    static String orAll(String typed, Collection<String> known) {
        return to(typed, known).orElseGet(() -> some(known));
    }

    private static String some(Collection<String> known) {
        String some = known.stream().limit(MOST).collect(Collectors.joining(", "));
        return known.size() > MOST ? some + ", …" : some;
    }

    /** How many letters have to be changed, put in, taken out or swapped with their neighbour. */
    private static int distance(String from, String to) {
        if (from.length() > 60) {
            return from.length();
        }
        int[][] d = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(from, to, d, i, j);
            }
        }
        return d[from.length()][to.length()];
    }

    private static int cheapest(String from, String to, int[][] d, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
