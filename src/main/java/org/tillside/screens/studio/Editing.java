package org.tillside.screens.studio;

import java.time.Instant;
import java.util.List;
import org.tillside.authoring.History;
import org.tillside.content.Edited;
import org.tillside.content.Splice;
import org.tillside.screens.ContentFile;

/** One file that is being edited: its text with its whole history. Each change is told to whoever keeps it. */
final class Editing {
    private final ContentFile file;
    private final boolean readOnly;
    private History history;

    Editing(ContentFile file, History history, boolean readOnly) {
        this.file = file;
        this.history = history;
        this.readOnly = readOnly;
    }

    ContentFile file() {
        return file;
    }

    boolean readOnly() {
        return readOnly;
    }

    String text() {
        return history.text();
    }

    History history() {
        return history;
    }

    /** One more step; nothing where it changes nothing. */
    boolean step(List<Splice> splices, Edited.Kind kind, Instant at) {
        boolean any = !readOnly && splices.stream().anyMatch(it -> !it.old().equals(it.now()));
        if (any) {
            history = history.with(new Edited.Step(splices, kind, at, false));
        }
        return any;
    }

    boolean undo() {
        boolean can = history.canUndo();
        history = can ? history.undo() : history;
        return can;
    }

    boolean redo() {
        boolean can = history.canRedo();
        history = can ? history.redo() : history;
        return can;
    }

    void saved() {
        history = history.saved();
    }
}
