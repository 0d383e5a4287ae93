package org.tillside.library;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word that somebody most likely meant. */
final class Nearest {
    /** More words than that nobody reads. */
    private static final int MOST = 30;

    /** Longer than that no word of a format is. */
    private static final int LONGEST = 60;

    private final String typed;
    /** The three last rows of the table of distances, by turns: a damaged file asks for many thousands of them. */
    private final int[][] rows;

    private Nearest(String typed, int longest) {
        this.typed = typed;
        this.rows = new int[3][longest + 1];
    }

    /** The known word nearest to what was typed, if it is near at all; the first in the alphabet of those as near. */
    static Optional<String> to(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = Math.max(1, Math.min(3, typed.length() / 2));
        Nearest nearest = new Nearest(typed, typed.length() + limit);
        Optional<String> best = Optional.empty();
        int least = limit;
        for (String word : known) {
            if (Math.abs(word.length() - typed.length()) <= limit) {
                int distance = nearest.distance(word);
                boolean first = best.filter(it -> it.compareTo(word) <= 0).isEmpty();
                if (distance < least || distance == least && first) {
                    best = Optional.of(word);
                    least = distance;
                }
            }
        }
        return best;
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
    private int distance(String word) {
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= word.length(); j++) {
                row(i)[j] = i == 0 || j == 0 ? i + j : cheapest(word, i, j);
            }
        }
        return row(typed.length())[word.length()];
    }

    private int cheapest(String word, int i, int j) {
        int change = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(row(i - 1)[j] + 1, row(i)[j - 1] + 1), row(i - 1)[j - 1] + change);
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(best, row(i - 2)[j - 2] + 1) : best;
    }

    private int[] row(int i) {
        return rows[i % 3];
    }
}
