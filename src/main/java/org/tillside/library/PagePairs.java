package org.tillside.library;

import java.util.Optional;

/** Which part of a page is which one of its translation, by their order and by how much they are like each other. */
final class PagePairs {
    private final int ours;
    private final int theirs;
    private final Worth worth;
    private final int[][] best;

    /** How likely two parts belong together: the more the likelier. */
    interface Worth {
        int of(int ours, int theirs);
    }

    PagePairs(int ours, int theirs, Worth worth) {
        this.ours = ours;
        this.theirs = theirs;
        this.worth = worth;
        this.best = new int[ours + 1][theirs + 1];
        for (int i = ours - 1; i >= 0; i--) {
            for (int j = theirs - 1; j >= 0; j--) {
                best[i][j] = Math.max(together(i, j), Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    private int together(int i, int j) {
        return worth.of(i, j) + best[i + 1][j + 1];
    }

    /** The number of the translation's part for one of the original; empty where it has none. */
    Optional<Integer> of(int wanted) {
        int i = 0;
        int j = 0;
        while (i < ours && j < theirs) {
            if (best[i][j] == together(i, j)) {
                if (i == wanted) {
                    return Optional.of(j);
                }
                i++;
                j++;
            } else if (best[i][j] == best[i + 1][j]) {
                if (i == wanted) {
                    return Optional.empty();
                }
                i++;
            } else {
                j++;
            }
        }
        return Optional.empty();
    }

    /** The number of the translation's part for the next one of the original that has one. */
    Optional<Integer> behind(int at) {
        for (int next = at + 1; next < ours; next++) {
            Optional<Integer> there = of(next);
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }
}
