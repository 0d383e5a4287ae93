package org.tillside.screens.studio;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tillside.authoring.History;
import org.tillside.authoring.Merge;
import org.tillside.content.Edited;
import org.tillside.content.Problem;
import org.tillside.content.Splice;
import org.tillside.library.YamlValue;
import org.tillside.records.AuthorDraft;
import org.tillside.records.AuthorDrafts;
import org.tillside.records.ContentFiles;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;

/**
 * One file that is being edited: its text with its whole history. Every change is on its way to the disk before the
 * next one comes; what the disk refuses stays here and is tried again with the next.
 */
final class Editing {
    /** The state of no file. */
    private static final ContentFiles.Mark UNSEEN = new ContentFiles.Mark("-");

    private final Desk desk;
    private final ContentFile file;
    private final Optional<AuthorDraft> draft;
    private final Shelves.Told told;
    private ContentFiles.Mark mark;
    private History history;
    private ReadText read = ReadText.NOTHING;
    private int keeping;
    private Optional<Problem> notKept = Optional.empty();
    /** The text that was kept last. */
    private String safe;

    /**
     * A file that is open.
     *
     * @param draft where its changes are kept; empty for a file that is only read
     * @param mark the state of the file on disk that it was read in
     * @param told of what became of keeping
     */
    Editing(
            Desk desk,
            ContentFile file,
            History history,
            Optional<AuthorDraft> draft,
            ContentFiles.Mark mark,
            Shelves.Told told) {
        this.desk = desk;
        this.file = file;
        this.history = history;
        this.draft = draft;
        this.mark = mark;
        this.told = told;
        this.safe = history.text();
    }

    ContentFile file() {
        return file;
    }

    boolean readOnly() {
        return draft.isEmpty();
    }

    String text() {
        return history.text();
    }

    /** What the text says as values; empty while it cannot be read. */
    Optional<YamlValue> value() {
        if (!read.text().equals(text())) {
            read = ReadText.of(text());
        }
        return read.value();
    }

    /** The text was read already, if it still is the same. */
    void read(ReadText before) {
        read = before;
    }

    History history() {
        return history;
    }

    /** Whether something is on its way to the disk. */
    boolean keeping() {
        return keeping > 0;
    }

    /** Why the last change is not on the disk; empty if it is. */
    Optional<Problem> notKept() {
        return notKept;
    }

    /** One more step; whether it changed anything. */
    boolean step(List<Splice> splices, Edited.Kind kind, Instant at) {
        return step(new Edited.Step(splices, kind, at));
    }

    /** The same. */
    boolean step(Edited.Step step) {
        return !readOnly() && !step.isEmpty() && did(step);
    }

    boolean undo() {
        return !readOnly() && history.undoing().filter(this::did).isPresent();
    }

    boolean redo() {
        return !readOnly() && history.redoing().filter(this::did).isPresent();
    }

    /** The state of the file on disk that was seen last. */
    ContentFiles.Mark mark() {
        return mark;
    }

    /** The file on disk is known to hold this text now. */
    void onDisk(String text, ContentFiles.Mark now) {
        mark = now;
        did(history.savedAs(text));
    }

    /** Takes over what was found to have happened to the file, which is in this state now. */
    void take(List<Edited> events, ContentFiles.Mark now) {
        mark = now;
        events.forEach(this::did);
    }

    /** What is on the disk was not looked at by the author: nothing may be written over it. */
    void unseen() {
        mark = UNSEEN;
    }

    /** Whether there is no such file, neither on the disk nor begun. */
    boolean isGone() {
        return text().isEmpty() && history.onDisk().isEmpty() && mark.equals(ContentFiles.Mark.NONE);
    }

    private boolean did(Edited event) {
        history = history.with(event);
        draft.ifPresent(it -> keep(it, event, history));
        return true;
    }

    /** Why a change is not kept, or what the draft holds in another's stead. */
    private record Keeping(Optional<Problem> why, Optional<AuthorDrafts.Kept> anew) {}

    private void keep(AuthorDraft into, Edited event, History after) {
        keeping++;
        desk.background()
                .run("studio.keeping", () -> kept(into, event, after), it -> told(into, it, after), this::failed);
    }

    private static Keeping kept(AuthorDraft into, Edited event, History after) throws IOException {
        Optional<AuthorDrafts.Kept> anew = into.writtenAnew();
        return anew.isPresent()
                ? new Keeping(Optional.empty(), anew)
                : new Keeping(
                        into.keep(List.of(event), () -> new AuthorDrafts.Kept(after.base(), after.events())), anew);
    }

    private void told(AuthorDraft into, Keeping it, History after) {
        keeping--;
        notKept = it.why();
        if (it.anew().isPresent()) {
            goOn(into, it.anew().get());
            told.anew(this);
        } else {
            safe = it.why().isPresent() ? safe : after.text();
            told.kept();
        }
    }

    /** Somebody was erased in another window: what was typed since goes on from the draft without the name. */
    private void goOn(AuthorDraft into, AuthorDrafts.Kept anew) {
        History without = History.of(anew.base(), anew.events());
        Merge merge = Merge.of(safe, history.text(), without.text());
        String text = merge instanceof Merge.Merged merged
                ? merged.text()
                : ((Merge.Conflicts) merge).text(region -> String.join("", region.theirs()));
        history = without;
        safe = without.text();
        desk.background()
                .run(
                        "studio.keeping",
                        () -> {
                            into.goOnFromThere();
                            return into;
                        },
                        ready -> {},
                        this::failed);
        step(
                List.of(Splice.between(without.text(), text)),
                Edited.Kind.OUTSIDE,
                desk.clock().toInstant());
    }

    private void failed(Failure failure) {
        keeping--;
        notKept = Optional.of(Problem.error("not-written", Optional.empty(), failure.detail()));
        told.kept();
    }

    /** Nobody edits it any more. */
    void close() {
        draft.ifPresent(it -> desk.background()
                .run(
                        "studio.keeping",
                        () -> {
                            it.close();
                            return it;
                        },
                        closed -> {},
                        // every keystroke that was called kept is on the disk
                        failure -> {}));
    }
}
