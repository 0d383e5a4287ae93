package org.tillside.screens.studio;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tillside.records.AuthorDrafts;
import org.tillside.records.Bin;
import org.tillside.records.Bin.Binned;
import org.tillside.records.ContentFiles;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.Words;
import org.tillside.screens.shell.Notice;

/** Shows what was deleted, brings it back as it was, and throws away only what has lain long and only when asked. */
public final class BinPart extends Part<BinState> {
    private static final String DRAFT = "draft:";

    private final Desk desk;
    private final StudioPresenter studio;
    private Looked looked = new Looked(List.of(), List.of());
    private boolean looking;
    private List<ContentFile> asking = List.of();

    /**
     * What lies here.
     *
     * @param begun files that were deleted before they were published: all of them is in their drafts
     */
    private record Looked(List<Binned> binned, List<AuthorDrafts.Left> begun) {}

    BinPart(Desk desk, StudioPresenter studio) {
        super(BinState.NOTHING);
        this.desk = desk;
        this.studio = studio;
    }

    /** Asks before these files are deleted: those who learn no longer have them from then on. */
    void ask(List<ContentFile> files) {
        look(files);
    }

    /** Shows what was deleted. */
    void begin() {
        look(List.of());
    }

    private void look(List<ContentFile> about) {
        asking = about;
        looking = true;
        refresh();
        desk.background().run("studio.bin.looking", this::lying, this::found, this::failed);
    }

    /** Deletes what was asked about. */
    public void delete() {
        List<ContentFile> files = asking;
        asking = List.of();
        if (!files.isEmpty()) {
            studio.over().delete(files);
        }
    }

    private Looked lying() throws IOException {
        ContentFiles files = desk.book().contentFiles();
        List<Binned> binned = files.bin().list();
        Set<String> names = binned.stream().flatMap(it -> it.files().stream()).collect(Collectors.toSet());
        List<AuthorDrafts.Left> begun = desk.book().authorDrafts().left().stream()
                .filter(it -> it.saved() && !it.elsewhere() && !names.contains(it.file()))
                .filter(it -> files.read(it.file()) instanceof ContentFiles.Found.Missing)
                .toList();
        return new Looked(binned, begun);
    }

    private void found(Looked it) {
        looking = false;
        looked = it;
        refresh();
    }

    private void failed(Failure failure) {
        looking = false;
        studio.shelves().failed(failure);
        refresh();
    }

    /** Brings back what was deleted together, with what was not published of it. */
    public void restore(String id) {
        looked.binned().stream().filter(it -> it.id().equals(id)).forEach(this::restore);
        looked.begun().stream().filter(it -> id.equals(DRAFT + it.file())).forEach(it -> studio.shelves()
                .ensure(new ContentFile(true, it.file()), file -> back(List.of(file), only -> true)));
    }

    /** The drafts are opened before anything lies beside them: what was not published is still in them. */
    private void restore(Binned it) {
        List<ContentFile> files =
                it.files().stream().map(file -> new ContentFile(true, file)).toList();
        studio.shelves().ensure(files, editings -> restore(it, editings), () -> {});
    }

    private void restore(Binned it, List<Editing> files) {
        desk.background()
                .run(
                        "studio.bin.restoring",
                        () -> desk.book().contentFiles().restore(it),
                        outcome -> restored(it, files, outcome),
                        studio.shelves()::failed);
    }

    private void restored(Binned it, List<Editing> files, ContentFiles.Outcome outcome) {
        if (outcome instanceof ContentFiles.Outcome.Refused refused) {
            studio.shelves().say(refused.why());
        } else if (outcome instanceof ContentFiles.Outcome.Changed changed) {
            desk.say(Notice.of(Notice.Tone.BAD, desk.words().text("studio.bin.taken", changed.file())));
        } else {
            back(files, file -> newest(it, file));
        }
    }

    /** Whether this is the last time that the file was deleted: its draft knows of no other. */
    private boolean newest(Binned it, Editing file) {
        return looked.binned().stream()
                .filter(one -> one.files().contains(file.file().path()))
                .findFirst()
                .filter(it::equals)
                .isPresent();
    }

    /** A file is as it was, with what was not published of it: its deletion is undone before the disk is looked at. */
    private void back(List<Editing> files, Predicate<Editing> last) {
        Set<Editing> undone = files.stream()
                .filter(Editing::isGone)
                .filter(last)
                .filter(it -> it.undo() || it.redo())
                .collect(Collectors.toSet());
        List<Editing> others = files.stream().filter(it -> !undone.contains(it)).toList();
        Shelves shelves = studio.shelves();
        shelves.reread(
                List.copyOf(undone),
                (it, now) -> it.onDisk(now.text(), now.mark()),
                () -> shelves.reread(others, () -> there(files)));
    }

    private void there(List<Editing> files) {
        studio.shelves().sorted(files);
        desk.readContent(studio::edited);
        desk.say(Notice.of(Notice.Tone.GOOD, desk.words().text("studio.bin.restored", files.size())));
        studio.open(files.get(0).file());
    }

    /** Throws away for good what has lain long. */
    public void empty() {
        desk.background()
                .run(
                        "studio.bin.emptying",
                        () -> desk.book().contentFiles().bin().empty(),
                        count -> {
                            desk.say(Notice.of(Notice.Tone.GOOD, desk.words().text("studio.bin.emptied", count)));
                            begin();
                        },
                        studio.shelves()::failed);
    }

    /** Shows the file again. */
    public void away() {
        studio.over().close();
    }

    @Override
    void refresh() {
        Words words = desk.words();
        Instant now = desk.clock().toInstant();
        List<BinState.Row> rows = new ArrayList<>();
        looked.begun()
                .forEach(it -> rows.add(new BinState.Row(
                        DRAFT + it.file(), it.file(), words.text("studio.bin.begun", new Moments(desk).of(it.at())))));
        looked.binned().forEach(it -> rows.add(row(it)));
        int old = (int) looked.binned().stream()
                .filter(it -> !it.at().plus(Bin.STAYS).isAfter(now))
                .count();
        String line = looking
                ? words.begun(words.text("studio.bin.looking"))
                : words.text("studio.bin.line", rows.size(), Bin.STAYS.toDays());
        now(new BinState(question(), line, rows, old));
    }

    private Optional<String> question() {
        String names = asking.stream().map(ContentFile::path).collect(Collectors.joining(", "));
        return asking.isEmpty()
                ? Optional.empty()
                : Optional.of(desk.words().text("studio.delete.ask", names, asking.size()));
    }

    private BinState.Row row(Binned it) {
        return new BinState.Row(
                it.id(),
                String.join(", ", it.files()),
                desk.words()
                        .text(
                                "studio.bin.detail",
                                new Moments(desk).of(it.at()),
                                desk.words().text("studio.size", it.size())));
    }
}
