package org.tillside.screens.studio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tillside.authoring.History;
import org.tillside.content.Problem;
import org.tillside.library.PackSource;
import org.tillside.records.AuthorDrafts;
import org.tillside.records.ContentFiles;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;

/**
 * Opens files as they were left, each once however many ask for it meanwhile: two that write the same draft would write
 * over one another.
 */
final class Opening {
    private static final String OPENING = "studio.opening";

    private final Desk desk;
    private final Shelves shelves;
    private final Shelves.Told told;
    private final Map<ContentFile, List<Asked>> waiting = new HashMap<>();

    /** @param told of what became of keeping a change */
    Opening(Desk desk, Shelves shelves, Shelves.Told told) {
        this.desk = desk;
        this.shelves = shelves;
        this.told = told;
    }

    /** Somebody who waits for a file. */
    private record Asked(Consumer<Editing> then, Runnable otherwise) {}

    /** What was read for opening a file. */
    sealed interface Taken {
        record Bundled(History history, ReadText read) implements Taken {}

        record Own(AuthorDrafts.Opened.Draft draft, History history, ReadText read, OnDisk.State disk)
                implements Taken {}

        record Broken(Problem why) implements Taken {}

        record Failed(Failure why) implements Taken {}
    }

    /** Opens a file that is not open; {@code otherwise} runs where it cannot be, which is said. */
    void open(ContentFile file, Consumer<Editing> then, Runnable otherwise) {
        List<Asked> asked = waiting.computeIfAbsent(file, it -> new ArrayList<>());
        asked.add(new Asked(then, otherwise));
        if (asked.size() > 1) {
            return;
        }
        List<PackSource> sources = desk.packs();
        desk.background()
                .run(
                        OPENING,
                        () -> take(sources, file),
                        it -> taken(file, it),
                        failure -> taken(file, new Taken.Failed(failure)));
    }

    /** What is read for opening a file; one that cannot be read keeps nobody from the others. */
    Taken takeOrTell(List<PackSource> sources, ContentFile file) {
        try {
            return take(sources, file);
        } catch (IOException why) {
            return new Taken.Failed(new Failure(OPENING, why));
        }
    }

    private Taken take(List<PackSource> sources, ContentFile file) throws IOException {
        if (!file.own()) {
            History history = History.of(text(sources, file));
            return new Taken.Bundled(history, read(file, history));
        }
        ContentFiles.Found found = desk.book().contentFiles().read(file.path());
        if (found instanceof ContentFiles.Found.Unreadable unreadable) {
            return new Taken.Broken(unreadable.why());
        }
        // a file that was begun and never published is only in its draft
        OnDisk.State disk = OnDisk.of(found);
        AuthorDrafts.Opened opened = desk.book().authorDrafts().open(file.path(), disk.text());
        if (opened instanceof AuthorDrafts.Opened.Draft draft) {
            History history = History.of(draft.kept().base(), draft.kept().events());
            return new Taken.Own(draft, history, read(file, history), disk);
        }
        return new Taken.Broken(((AuthorDrafts.Opened.Refused) opened).why());
    }

    /** What a form needs of a file that has one: its values, and what they may be. */
    private ReadText read(ContentFile file, History history) {
        Optional<String> kind = Kinds.of(file);
        kind.ifPresent(desk.studio().shapes()::of);
        return kind.map(it -> ReadText.of(history.text())).orElse(ReadText.NOTHING);
    }

    private static String text(List<PackSource> sources, ContentFile file) throws IOException {
        try (InputStream in = sources.get(sources.size() - 1).open(file.path())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Opens a file by what was read for it, or says why it cannot be opened, and tells whoever waits for it. */
    void taken(ContentFile file, Taken it) {
        // somebody else may have asked for it while it was read
        Optional<Editing> opened = shelves.open(file);
        if (opened.isEmpty() && it instanceof Taken.Bundled bundled) {
            opened = Optional.of(
                    new Editing(desk, file, bundled.history(), Optional.empty(), ContentFiles.Mark.NONE, told));
            shelves.opened(opened.get(), bundled.read(), Optional.empty());
        } else if (opened.isEmpty() && it instanceof Taken.Own own) {
            opened = Optional.of(opened(file, own));
        } else if (it instanceof Taken.Broken broken) {
            shelves.say(broken.why());
        } else if (it instanceof Taken.Failed failed) {
            shelves.failed(failed.why());
        }
        told(file, opened);
    }

    private Editing opened(ContentFile file, Taken.Own own) {
        own.draft().found().ifPresent(shelves::say);
        Editing editing = new Editing(
                desk,
                file,
                own.history(),
                Optional.of(own.draft().draft()),
                own.disk().mark(),
                told);
        shelves.opened(editing, own.read(), Optional.of(own.disk()));
        return editing;
    }

    private void told(ContentFile file, Optional<Editing> opened) {
        List<Asked> asked = List.copyOf(waiting.getOrDefault(file, List.of()));
        waiting.remove(file);
        asked.forEach(it -> opened.ifPresentOrElse(it.then(), it.otherwise()));
    }
}
