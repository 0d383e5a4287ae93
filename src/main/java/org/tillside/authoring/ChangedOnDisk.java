package org.tillside.authoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tillside.content.Edited;
import org.tillside.content.Splice;

/** What becomes of a text being edited when the file is found to hold another than it was known to: nothing in silence. */
public sealed interface ChangedOnDisk {
    /** The file is as it was known to be. */
    record Same() implements ChangedOnDisk {}

    /**
     * What the file holds now is part of the text, as a step that can be undone.
     *
     * @param now the history with it
     * @param events what happened, for the journal
     * @param merged whether there were changes of one's own beside it
     */
    record Taken(History now, List<Edited> events, boolean merged) implements ChangedOnDisk {
        public Taken {
            events = List.copyOf(events);
        }
    }

    /** Both have changed the same lines: somebody has to choose. Nothing has happened yet. */
    record Conflicting(Merge.Conflicts conflicts) implements ChangedOnDisk {}

    /** Takes over what another program has written, or merges it with what was not saved yet. */
    static ChangedOnDisk of(History history, String onDisk, Instant at) {
        if (onDisk.equals(history.onDisk())) {
            return new Same();
        }
        boolean own = !history.isSaved() && !history.text().equals(onDisk);
        Merge merge = own ? Merge.of(history.onDisk(), history.text(), onDisk) : new Merge.Merged(onDisk);
        return merge instanceof Merge.Merged it
                ? taken(history, it.text(), onDisk, at, own)
                : new Conflicting((Merge.Conflicts) merge);
    }

    /** Takes over a text that somebody chose where it could not be merged. */
    static Taken chosen(History history, String text, String onDisk, Instant at) {
        return taken(history, text, onDisk, at, true);
    }

    private static Taken taken(History history, String text, String onDisk, Instant at, boolean merged) {
        List<Edited> events = new ArrayList<>();
        History now = history;
        if (!text.equals(history.text())) {
            Edited.Step step = new Edited.Step(Splice.between(history.text(), text), Edited.Kind.OUTSIDE, at);
            events.add(step);
            now = now.with(step);
        }
        events.add(now.savedAs(onDisk));
        return new Taken(now.saved(onDisk), events, merged);
    }
}
