package org.tillside.screens.signoff;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Form;
import org.tillside.content.ItemId;
import org.tillside.content.Scenario;

/** One line of what is watched, be it a form's, a rubric's or a point that a session covers. */
public record Line(
        ItemId id,
        String text,
        String detail,
        Optional<Form.Field> field,
        boolean critical,
        boolean optional,
        Optional<Integer> clock) {
    /** Lines under a title. */
    public record Group(Optional<String> title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** A line of a rubric for two. */
    public static Line of(Scenario.Mark it) {
        return new Line(
                it.id(), it.text(), "", Optional.of(new Form.Field.AtLevel()), it.critical(), false, it.clock());
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
