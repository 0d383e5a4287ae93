package org.tillside.swing.kit;

import java.util.List;
import java.util.Optional;

/**
 * What a {@link SkillGrid} shows: people in groups across, skills down, a level where they meet.
 *
 * @param footTitle what the line below the skills is called
 * @param chosen the cell that is chosen
 */
public record GridTable(
        List<Group> groups, List<Row> rows, List<Sum> foot, String footTitle, Sum total, Optional<Spot> chosen) {
    public GridTable {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        foot = List.copyOf(foot);
    }

    /** People under a heading. */
    public record Group(String title, List<Head> heads) {
        public Group {
            heads = List.copyOf(heads);
        }
    }

    /** A person: id for the colour, full name for the initials, what colleagues call them. */
    public record Head(String id, String name, String first) {}

    /** A skill with a cell for each person, in the order of the heads, and how many of them are short. */
    public record Row(String title, List<Cell> cells, Sum sum) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A level; {@code spoken} says all of it in words. */
    public record Cell(SkillState state, boolean below, String spoken) {}

    /** A count in words or a number. */
    public record Sum(String text, Look look) {}

    /** How a count is meant: nothing short, some, or the most of all. */
    public enum Look {
        QUIET,
        PLAIN,
        SHORT
    }

    /** A place in the table, from 0. */
    public record Spot(int row, int column) {}

    int columns() {
        return groups.stream().mapToInt(it -> it.heads().size()).sum();
    }

    Optional<Cell> at(Spot spot) {
        boolean there = spot.row() >= 0
                && spot.row() < rows.size()
                && spot.column() >= 0
                && spot.column() < rows.get(spot.row()).cells().size();
        return there ? Optional.of(rows.get(spot.row()).cells().get(spot.column())) : Optional.empty();
    }
}
