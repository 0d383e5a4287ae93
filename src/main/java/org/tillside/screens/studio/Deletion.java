package org.tillside.screens.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tillside.content.Edited;
import org.tillside.content.Splice;
import org.tillside.records.ContentFiles;
import org.tillside.records.ContentFiles.Mark;
import org.tillside.records.ContentFiles.Outcome;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.shell.Notice;

/**
 * Puts a file with its other languages into the bin. What was not published of them stays in their drafts, where it is
 * found again when they are brought back.
 */
final class Deletion {
    private final Desk desk;
    private final StudioPresenter studio;
    private final Overs overs;

    Deletion(Desk desk, StudioPresenter studio, Overs overs) {
        this.desk = desk;
        this.studio = studio;
        this.overs = overs;
    }

    /** Without its head a pack could not be read at all. */
    static boolean allows(ContentFile file) {
        return !file.name().equals("pack.yaml");
    }

    void run(List<ContentFile> files) {
        studio.shelves().ensure(files, editings -> studio.shelves().reread(editings, () -> delete(editings)), () -> {});
    }

    /** The file and, if it is an original, its texts in other languages. */
    List<ContentFile> together(ContentFile file) {
        int dot = file.path().lastIndexOf('.');
        Pattern with = Pattern.compile(Pattern.quote(file.path().substring(0, dot))
                + "(\\.[a-z]{2,3}(-[A-Za-z]{2,8})?)?"
                + Pattern.quote(file.path().substring(dot)));
        return studio.shelves().shelf().own().stream()
                .filter(it -> with.matcher(it).matches())
                .map(it -> new ContentFile(true, it))
                .toList();
    }

    private void delete(List<Editing> files) {
        Map<String, Mark> seen = new LinkedHashMap<>();
        files.stream()
                .filter(it -> !it.mark().equals(Mark.NONE))
                .forEach(it -> seen.put(it.file().path(), it.mark()));
        desk.background()
                .run(
                        "studio.deleting",
                        () -> seen.isEmpty()
                                ? new Outcome.Done(Mark.NONE)
                                : desk.book().contentFiles().delete(seen),
                        it -> deleted(files, it),
                        studio.shelves()::failed);
    }

    private void deleted(List<Editing> files, ContentFiles.Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            studio.shelves().say(refused.why());
        } else if (outcome instanceof Outcome.Changed changed) {
            desk.say(Notice.of(Notice.Tone.BAD, desk.words().text("studio.delete.changed", changed.file())));
        } else {
            files.forEach(it -> {
                it.step(
                        List.of(new Splice(0, it.text(), "")),
                        Edited.Kind.OUTSIDE,
                        desk.clock().toInstant());
                it.onDisk("", Mark.NONE);
            });
            studio.file().gone(files);
            desk.readContent(studio::edited);
            desk.say(Notice.of(Notice.Tone.GOOD, desk.words().text("studio.delete.done", files.size())));
            overs.openBin();
        }
    }
}
