package org.tillside.screens.matrix;

import java.util.List;
import java.util.Optional;
import org.tillside.shop.Standing;

/**
 * Everything that the skills matrix shows.
 *
 * @param line how many people, skills and gaps
 * @param groups people across
 * @param rows skills down
 * @param gaps of each person, in the order of the people, as far as the viewer sees them
 * @param most how many gaps the person with the most has
 * @param all gaps of all
 * @param unseen whether some of it is not for the viewer's eyes
 * @param filter the group that is shown; empty for all
 * @param chosen the cell that is explained
 * @param owner whether what is wanted may be set, and what is difficult be seen
 */
public record MatrixState(
        String line,
        List<Group> groups,
        List<Row> rows,
        List<Integer> gaps,
        int most,
        String all,
        boolean unseen,
        String filter,
        boolean onlyGaps,
        Optional<Spot> chosen,
        Optional<ExplainState> explain,
        boolean owner,
        boolean busy) {
    public MatrixState {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
    }

    /** People of one kind. */
    public record Group(String title, List<Head> heads) {
        public Group {
            heads = List.copyOf(heads);
        }
    }

    /** A person; {@code first} is what colleagues call them, {@code gaps} their gaps in a word or number. */
    public record Head(String id, String name, String first, String gaps) {}

    /** A skill with a cell for each person; {@code lacking} of them are below what is wanted. */
    public record Row(String id, String title, List<Cell> cells, int lacking, String sum) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How somebody stands in a skill, where the viewer sees it; {@code spoken} is all of it in words. */
    public record Cell(Standing.Level level, boolean below, boolean unseen, String spoken) {}

    /** A place in the table, from 0. */
    public record Spot(int row, int column) {}
}
