package org.tillside.screens.studio;

import java.util.List;
import java.util.Map;
import org.tillside.content.Change;
import org.tillside.screens.Desk;
import org.tillside.shop.Command;
import org.tillside.shop.ContentChange;

/** Writes the author's words about changed texts into the records, one after the other. */
final class Deciding {
    private final Desk desk;

    Deciding(Desk desk) {
        this.desk = desk;
    }

    /** Where one cannot be recorded the desk says so, and those that are left are asked again elsewhere. */
    void run(List<ContentChange> all, Map<String, Change.Kind> answers) {
        if (!all.isEmpty()) {
            ContentChange first = all.get(0);
            boolean meaning = answers.get(first.ref()) == Change.Kind.MEANING;
            desk.act(
                    new Command.DecideContent(first.ref(), first.words(), meaning),
                    () -> run(all.subList(1, all.size()), answers));
        }
    }
}
