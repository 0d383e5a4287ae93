package org.tillside.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;

/** One line of the rubric by which own words were marked, for whoever wrote them. @param shown whether it was there in full */
public record MarkLine(String text, boolean shown) {
    /** The lines of a rubric as they were filled in; none where it is no longer in the content. */
    public static List<MarkLine> of(Desk desk, FormId rubric, Map<ItemId, Filling> filled, PersonId whose) {
        return desk.catalogue().form(rubric).stream()
                .flatMap(form -> form.items().stream())
                .flatMap(item ->
                        Optional.ofNullable(filled.get(item.id())).flatMap(it -> of(desk, item, it, whose)).stream())
                .toList();
    }

    private static Optional<MarkLine> of(Desk desk, Form.Item item, Filling it, PersonId whose) {
        String text = desk.said(item.text(), whose);
        if (it instanceof Filling.Ticked tick) {
            return Optional.of(new MarkLine(text, tick.done()));
        } else if (it instanceof Filling.AtLevel at) {
            List<Level> levels = desk.catalogue().levels();
            return levels.stream()
                    .filter(level -> level.id().equals(at.level()))
                    .findFirst()
                    .map(level -> new MarkLine(
                            desk.words().text("kit.marked-level", text, level.text()),
                            levels.indexOf(level) == levels.size() - 1));
        }
        return Optional.empty();
    }
}
