package org.tillside.screens.signoff;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Form;
import org.tillside.content.ItemId;

/** One line of what is watched, be it a form's, a rubric's or a point that a session covers. */
record Line(
        ItemId id,
        String text,
        String detail,
        Optional<Form.Field> field,
        boolean critical,
        boolean optional,
        Optional<Integer> clock) {
    /** Lines under a title. */
    record Group(Optional<String> title, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    static Line of(Form.Item it) {
        return new Line(
                it.id(),
                it.text(),
                it.detail().orElse(""),
                Optional.of(it.field()),
                it.critical(),
                it.optional(),
                it.clock());
    }
}
