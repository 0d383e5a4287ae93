package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;

/**
 * Two texts of a file beside each other, where somebody has to choose.
 *
 * @param line how many places there are and how many are chosen
 * @param ready whether each is
 */
public record ConflictState(String file, String line, List<Region> regions, boolean ready) {
    static final ConflictState NOTHING = new ConflictState("", "", List.of(), false);

    public ConflictState {
        regions = List.copyOf(regions);
    }

    /** Which of two texts. */
    public enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    /**
     * Lines that both have changed.
     *
     * @param where in words
     * @param above lines right above, which both have
     * @param below lines right below
     */
    public record Region(
            int number,
            String where,
            List<String> above,
            List<DifferenceState.Row> mine,
            List<DifferenceState.Row> theirs,
            List<String> below,
            Optional<Choice> choice) {
        public Region {
            above = List.copyOf(above);
            mine = List.copyOf(mine);
            theirs = List.copyOf(theirs);
            below = List.copyOf(below);
        }
    }
}
