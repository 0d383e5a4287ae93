package org.tillside.screens.studio;

import java.util.List;
import java.util.function.Consumer;
import org.tillside.authoring.Merge;
import org.tillside.content.Edited;
import org.tillside.content.Splice;
import org.tillside.records.ContentFiles.Found;
import org.tillside.records.ContentFiles.Outcome;
import org.tillside.screens.Desk;

/**
 * Puts what was written where trainees see it, file by file; a file that another program has changed meanwhile is
 * merged where the changes lie apart, and else left for the author to look at.
 */
final class Publishing {
    private final Desk desk;
    private final Shelves shelves;
    private final Consumer<Conflict> conflict;
    private final Runnable stopped;

    /**
     * Puts nothing anywhere yet.
     *
     * @param conflict told of a file that two have changed at the same place
     * @param stopped runs where anything else is in the way, which was said
     */
    Publishing(Desk desk, Shelves shelves, Consumer<Conflict> conflict, Runnable stopped) {
        this.desk = desk;
        this.shelves = shelves;
        this.conflict = conflict;
        this.stopped = stopped;
    }

    /** Publishes these files, one after the other; {@code then} runs when all of them are. */
    void run(List<Editing> files, Runnable then) {
        if (files.isEmpty()) {
            then.run();
            return;
        }
        Editing first = files.get(0);
        String text = first.text();
        desk.background()
                .run(
                        "studio.publishing",
                        () -> desk.book().contentFiles().save(first.file().path(), text, first.mark()),
                        it -> told(first, text, it, () -> run(files.subList(1, files.size()), then)),
                        failure -> {
                            shelves.failed(failure);
                            stopped.run();
                        });
    }

    private void told(Editing editing, String text, Outcome outcome, Runnable next) {
        if (outcome instanceof Outcome.Done done) {
            editing.onDisk(text, done.mark());
            next.run();
        } else if (outcome instanceof Outcome.Refused refused) {
            shelves.say(refused.why());
            stopped.run();
        } else if (outcome instanceof Outcome.Changed changed) {
            merge(editing, changed.now(), () -> run(List.of(editing), next));
        }
    }

    private void merge(Editing editing, Found now, Runnable again) {
        if (now instanceof Found.Unreadable unreadable) {
            shelves.say(unreadable.why());
            stopped.run();
            return;
        }
        OnDisk.State disk = OnDisk.of(now);
        Merge merge = Merge.of(editing.history().onDisk(), editing.text(), disk.text());
        if (merge instanceof Merge.Merged merged) {
            editing.onDisk(disk.text(), disk.mark());
            editing.step(
                    List.of(Splice.between(editing.text(), merged.text())),
                    Edited.Kind.OUTSIDE,
                    desk.clock().toInstant());
            again.run();
        } else if (merge instanceof Merge.Conflicts conflicts) {
            conflict.accept(new Conflict(editing, conflicts, disk.text(), disk.mark()));
        }
    }
}
