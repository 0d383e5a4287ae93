package org.tillside.screens.shell;

import java.util.List;

/** The shortcuts sheet: groups of keys with what they do. */
public record ShortcutsState(List<Group> groups) {
    /** A heading and its rows. */
    public record Group(String heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** One row: keys as shown on caps, such as {@code Ctrl+K}, and what they do. */
    public record Row(List<String> keys, String does) {
        public Row {
            keys = List.copyOf(keys);
        }
    }

    public ShortcutsState {
        groups = List.copyOf(groups);
    }
}
