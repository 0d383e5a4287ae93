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

    /** {@code then} runs when all of them are recorded. */
    void run(List<ContentChange> rest, Map<String, Change.Kind> answers, Runnable then) {
        if (rest.isEmpty()) {
            then.run();
            return;
        }
        ContentChange first = rest.get(0);
        boolean meaning = answers.get(first.ref()) == Change.Kind.MEANING;
        desk.act(
                new Command.DecideContent(first.ref(), first.words(), meaning),
                () -> run(rest.subList(1, rest.size()), answers, then));
    }
}
