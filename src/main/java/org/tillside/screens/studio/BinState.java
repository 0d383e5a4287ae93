package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;

/**
 * What was deleted.
 *
 * @param asking what is about to be deleted, as a question; empty where nothing is
 * @param line how much it is, and how long it stays
 * @param emptiable how much has lain so long that it can be thrown away
 */
public record BinState(Optional<String> asking, String line, List<Row> rows, int emptiable) {
    static final BinState NOTHING = new BinState(Optional.empty(), "", List.of(), 0);

    public BinState {
        rows = List.copyOf(rows);
    }

    /** What was deleted together. */
    public record Row(String id, String files, String detail) {}
}
