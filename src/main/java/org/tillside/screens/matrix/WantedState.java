package org.tillside.screens.matrix;

import java.util.List;

/**
 * What each position wants of each skill.
 *
 * @param levels the content's, lowest first
 */
public record WantedState(String line, List<Level> levels, List<Row> rows) {
    public WantedState {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
    }

    /** A level with what it asks for. */
    public record Level(String id, String text) {}

    /** A skill. */
    public record Row(String id, String title, String about, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The level that a position wants; {@code own} where an owner set it. */
    public record Cell(String position, String title, String level, boolean own) {}
}
