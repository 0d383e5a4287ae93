package org.tillside.screens.studio;

import java.util.List;
import java.util.function.Consumer;
import org.tillside.authoring.ChangedOnDisk;
import org.tillside.records.ContentFiles;
import org.tillside.screens.Desk;
import org.tillside.screens.shell.Notice;

/** Does what is to be done when a file holds another text than it was known to: nothing of that in silence. */
final class OnDisk {
    private final Desk desk;
    private final Consumer<Conflict> conflict;

    /** @param conflict told of a file that two have changed in the same lines */
    OnDisk(Desk desk, Consumer<Conflict> conflict) {
        this.desk = desk;
        this.conflict = conflict;
    }

    /** What a file holds; a file that is not there has no text. */
    record State(String text, ContentFiles.Mark mark) {}

    static State of(ContentFiles.Found found) {
        return found instanceof ContentFiles.Found.Text there
                ? new State(there.text(), there.mark())
                : new State("", ContentFiles.Mark.NONE);
    }

    /** Takes over what another program wrote, merged with what was not published yet, or has somebody asked. */
    void takeOver(Editing editing, State now) {
        ChangedOnDisk found =
                ChangedOnDisk.of(editing.history(), now.text(), desk.clock().toInstant());
        if (found instanceof ChangedOnDisk.Same) {
            editing.take(List.of(), now.mark());
        } else if (found instanceof ChangedOnDisk.Taken taken) {
            editing.take(taken.events(), now.mark());
            say(Notice.Tone.INFO, taken.merged() ? "studio.outside.merged" : "studio.outside.taken", editing);
        } else if (found instanceof ChangedOnDisk.Conflicting both) {
            conflict.accept(new Conflict(editing, both.conflicts(), now.text(), now.mark()));
        }
    }

    private void say(Notice.Tone tone, String key, Editing editing) {
        desk.say(Notice.of(tone, desk.words().text(key, editing.file().name())));
    }
}
