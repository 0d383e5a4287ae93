package org.tillside.screens.studio;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tillside.authoring.History;
import org.tillside.library.PackSource;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.shell.Notice;

/** Takes files from the shelf and opens them for editing; whatever waits for the disk is done in the background. */
final class Shelves {
    private final Desk desk;
    private Shelf shelf = Shelf.EMPTY;

    Shelves(Desk desk) {
        this.desk = desk;
    }

    Shelf shelf() {
        return shelf;
    }

    /** Looks which files there are. */
    void look(Runnable then) {
        List<PackSource> sources = desk.packs();
        desk.background()
                .run(
                        "studio.looking",
                        () -> Shelf.of(sources, sources.size() > 1),
                        found -> {
                            shelf = found;
                            then.run();
                        },
                        this::failed);
    }

    /** Reads a file and opens it as it was left. */
    void read(ContentFile file, Consumer<Editing> then) {
        List<PackSource> sources = desk.packs();
        desk.background()
                .run(
                        "studio.opening",
                        () -> text(sources, file),
                        text -> then.accept(new Editing(file, History.of(text), !file.own())),
                        this::failed);
    }

    /** Has a file open before something is done to it. */
    void ensure(ContentFile file, Map<ContentFile, Editing> open, Runnable then) {
        if (open.containsKey(file)) {
            then.run();
        } else {
            read(file, editing -> {
                open.put(file, editing);
                then.run();
            });
        }
    }

    private static String text(List<PackSource> sources, ContentFile file) throws IOException {
        List<PackSource> where =
                sources.size() > 1 ? (file.own() ? sources.subList(0, 1) : sources.subList(1, 2)) : sources;
        for (PackSource source : where) {
            try (InputStream in = source.open(file.path())) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new FileNotFoundException(file.path());
    }

    private void failed(Failure failure) {
        desk.say(Notice.of(Notice.Tone.BAD, failure.said(desk.words()) + " " + failure.detail()));
    }
}
