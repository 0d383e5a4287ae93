package org.tillside.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A document for paper: everything on it is text that has been worded already.
 *
 * @param language BCP 47, such as {@code lv}
 * @param title the headline
 * @param lead lines under the headline
 * @param sections its parts in order
 * @param foot the sentence at the foot of every page
 */
public record Sheet(String language, String title, List<String> lead, List<Section> sections, String foot) {
    public Sheet {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /**
     * A part with its records; {@code empty} is said where there are none.
     *
     * @param grid a table to be filled in by hand
     */
    public record Section(String heading, List<Entry> entries, String empty, Optional<Grid> grid) {
        public Section {
            entries = List.copyOf(entries);
        }

        public Section(String heading, List<Entry> entries, String empty) {
            this(heading, entries, empty, Optional.empty());
        }
    }

    /** A table to be filled in by hand: a text for each column of each row, which may be empty. */
    public record Grid(List<Column> columns, List<List<String>> rows) {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A column with its heading. */
    public record Column(Kind kind, String heading) {
        /** What a column is for. */
        public enum Kind {
            TEXT,
            /** A box to tick. */
            BOX,
            /** Room to write, above a small text. */
            LINE
        }
    }

    /**
     * One record: what happened, when and by whom, and all its fields.
     *
     * @param struck whether it no longer counts, and is shown struck through
     */
    public record Entry(String when, String what, String who, boolean struck, List<Field> fields) {
        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /** A field by name. */
    public record Field(String name, String value) {}
}
