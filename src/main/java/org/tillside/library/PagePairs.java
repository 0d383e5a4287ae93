package org.tillside.library;

import java.util.List;
import java.util.Optional;
import org.tillside.library.PageParts.Section;

/**
 * Which section of a page is which one of its translation. Their headings are other words, so it goes by their order,
 * by how deep they are, and by what the translation notes.
 */
final class PagePairs {
    private static final int NOTED = 1_000;
    private static final int SAME = 400;
    private static final int AS_DEEP = 100;
    private static final int ANY = 1;

    private final List<Section> ours;
    private final List<Section> theirs;
    private final List<String> noted;
    private final int[][] best;

    /** @param noted the names of the original's sections that the translation notes, in their order */
    PagePairs(List<Section> ours, List<Section> theirs, List<String> noted) {
        this.ours = ours;
        this.theirs = theirs;
        this.noted = noted.stream().filter(it -> !it.equals(PageText.TOP)).toList();
        this.best = new int[ours.size() + 1][theirs.size() + 1];
        for (int i = ours.size() - 1; i >= 0; i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(together(i, j), Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    private int together(int i, int j) {
        return worth(i, j) + best[i + 1][j + 1];
    }

    private int worth(int i, int j) {
        if (i == 0 || j == 0) {
            // what comes before the first heading is only ever that
            return i == j ? NOTED : -NOTED;
        }
        boolean known = noted.size() == theirs.size() - 1
                && noted.get(j - 1).equals(ours.get(i).name());
        boolean same = ours.get(i).name().equals(theirs.get(j).name());
        boolean deep = ours.get(i).level() == theirs.get(j).level();
        return ANY + (known ? NOTED : 0) + (same ? SAME : 0) + (deep ? AS_DEEP : 0);
    }

    /** The number of the translation's section for one of the original; empty where it has none. */
    Optional<Integer> of(int wanted) {
        int i = 0;
        int j = 0;
        while (i < ours.size() && j < theirs.size()) {
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
}
