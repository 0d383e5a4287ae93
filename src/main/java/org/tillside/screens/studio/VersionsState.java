package org.tillside.screens.studio;

import java.util.List;

/**
 * The texts that a file had.
 *
 * @param difference from the chosen one to the text now
 * @param restorable whether the chosen one is another text than the one now
 */
public record VersionsState(String file, String line, List<Row> rows, DifferenceState difference, boolean restorable) {
    static final VersionsState NOTHING = new VersionsState("", "", List.of(), DifferenceState.NOTHING, false);

    public VersionsState {
        rows = List.copyOf(rows);
    }

    /** One of them. */
    public record Row(String name, String when, String size, boolean chosen) {}
}
