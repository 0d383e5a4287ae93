package org.tillside.checks;

import java.util.List;
import java.util.Map;
import org.tillside.content.Catalogue;
import org.tillside.content.CurriculumRow;
import org.tillside.content.Pack;

/** Which parts of the packs carry which row of a curriculum. */
public record Coverage(List<Row> rows) {
    public Coverage {
        rows = List.copyOf(rows);
    }

    /**
     * A row of a curriculum.
     *
     * @param by the parts that carry it, by kind, as their ids
     */
    public record Row(CurriculumRow row, Map<CurriculumRow.Carrier, List<String>> by) {
        /** The kinds of part that should carry it and do not. */
        public List<CurriculumRow.Carrier> missing() {
            return row.carriedBy().stream()
                    .filter(carrier -> by.getOrDefault(carrier, List.of()).isEmpty())
                    .toList();
        }
    }

    /** The coverage of a pack's curriculum by everything that was read. */
    public static Coverage of(Pack pack, Catalogue catalogue) {
        Carriers carriers = new Carriers(catalogue);
        return new Coverage(pack.curriculum().stream()
                .map(row -> new Row(row, carriers.of(row.id())))
                .toList());
    }
}
