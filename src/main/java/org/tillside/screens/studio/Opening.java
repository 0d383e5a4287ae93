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

/**
 * Opens files as they were left, each once however many ask for it meanwhile: two that write the same draft would write
 * over one another.
 */
final class Opening {
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
    private sealed interface Taken {
        record Bundled(String text) implements Taken {}

        record Own(AuthorDrafts.Opened opened, OnDisk.State disk) implements Taken {}

        record Broken(Problem why) implements Taken {}
    }

    /** Opens a file that is not open; {@code otherwise} runs where it cannot be, which is said. */
    void open(ContentFile file, Consumer<Editing> then, Runnable otherwise) {
        List<Asked> asked = waiting.computeIfAbsent(file, it -> new ArrayList<>());
        asked.add(new Asked(then, otherwise));
        if (asked.size() > 1) {
            return;
        }
        List<PackSource> sources = desk.packs();
        desk.background().run("studio.opening", () -> take(sources, file), it -> taken(file, it), failure -> {
            shelves.failed(failure);
            told(file, Optional.empty());
        });
    }

    private Taken take(List<PackSource> sources, ContentFile file) throws IOException {
        if (!file.own()) {
            return new Taken.Bundled(text(sources, file));
        }
        ContentFiles.Found found = desk.book().contentFiles().read(file.path());
        if (found instanceof ContentFiles.Found.Unreadable unreadable) {
            return new Taken.Broken(unreadable.why());
        }
        // a file that was begun and never published is only in its draft
        OnDisk.State disk = OnDisk.of(found);
        return new Taken.Own(desk.book().authorDrafts().open(file.path(), disk.text()), disk);
    }

    private static String text(List<PackSource> sources, ContentFile file) throws IOException {
        try (InputStream in = sources.get(sources.size() - 1).open(file.path())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void taken(ContentFile file, Taken it) {
        Optional<Editing> opened = Optional.empty();
        if (it instanceof Taken.Bundled bundled) {
            opened = Optional.of(new Editing(
                    desk, file, History.of(bundled.text()), Optional.empty(), ContentFiles.Mark.NONE, told));
            shelves.opened(opened.get(), Optional.empty());
        } else if (it instanceof Taken.Own own) {
            opened = opened(file, own);
        } else if (it instanceof Taken.Broken broken) {
            shelves.say(broken.why());
        }
        told(file, opened);
    }

    private Optional<Editing> opened(ContentFile file, Taken.Own own) {
        if (own.opened() instanceof AuthorDrafts.Opened.Refused refused) {
            shelves.say(refused.why());
            return Optional.empty();
        }
        AuthorDrafts.Opened.Draft draft = (AuthorDrafts.Opened.Draft) own.opened();
        draft.found().ifPresent(shelves::say);
        History history = History.of(draft.kept().base(), draft.kept().events());
        Editing editing = new Editing(
                desk, file, history, Optional.of(draft.draft()), own.disk().mark(), told);
        shelves.opened(editing, Optional.of(own.disk()));
        return Optional.of(editing);
    }

    private void told(ContentFile file, Optional<Editing> opened) {
        List<Asked> asked = List.copyOf(waiting.getOrDefault(file, List.of()));
        waiting.remove(file);
        asked.forEach(it -> opened.ifPresentOrElse(it.then(), it.otherwise()));
    }
}
