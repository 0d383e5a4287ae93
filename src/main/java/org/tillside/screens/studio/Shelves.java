package org.tillside.screens.studio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tillside.authoring.History;
import org.tillside.content.Edited;
import org.tillside.content.Problem;
import org.tillside.content.Splice;
import org.tillside.library.PackSource;
import org.tillside.records.AuthorDrafts;
import org.tillside.records.ContentFiles;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.shell.Notice;

/** Takes files from the shelf and opens them as they were left; whatever waits for the disk is done in the background. */
final class Shelves {
    private static final String OPENING = "studio.opening";

    private final Desk desk;
    private final Runnable kept;
    private final Consumer<Conflict> conflict;
    private final Map<ContentFile, Editing> open = new LinkedHashMap<>();
    private Shelf shelf = Shelf.EMPTY;

    /**
     * Nothing is taken yet.
     *
     * @param kept runs when what became of keeping a change is known
     * @param conflict told of a file that two have changed in the same lines
     */
    Shelves(Desk desk, Runnable kept, Consumer<Conflict> conflict) {
        this.desk = desk;
        this.kept = kept;
        this.conflict = conflict;
    }

    /** What was read for opening a file. */
    private sealed interface Taken {
        record Bundled(History history, ReadText read) implements Taken {}

        record Own(AuthorDrafts.Opened.Draft draft, History history, ReadText read, OnDisk.State disk)
                implements Taken {}

        record Broken(Problem why) implements Taken {}

        record Failed(Failure why) implements Taken {}
    }

    /** What there is, and what was taken of it. */
    private record Looked(Shelf shelf, Map<ContentFile, Taken> taken) {}

    Shelf shelf() {
        return shelf;
    }

    Optional<Editing> open(ContentFile file) {
        return Optional.ofNullable(open.get(file));
    }

    /** Everything that is open, whether shown or not. */
    List<Editing> all() {
        return List.copyOf(open.values());
    }

    /** Looks which files there are, and opens those that were left unpublished, and one that is to be seen. */
    void look(Function<Shelf, Optional<ContentFile>> seen, Runnable then) {
        List<PackSource> sources = desk.packs();
        Set<ContentFile> there = Set.copyOf(open.keySet());
        desk.background()
                .run(
                        "studio.looking",
                        () -> looked(sources, there, seen),
                        found -> {
                            shelf = found.shelf();
                            found.taken().forEach((file, it) -> taken(file, it, opened -> {}));
                            then.run();
                        },
                        this::failed);
    }

    private Looked looked(List<PackSource> sources, Set<ContentFile> there, Function<Shelf, Optional<ContentFile>> seen)
            throws IOException {
        Shelf found = Shelf.of(sources, sources.size() > 1);
        Map<ContentFile, Taken> taken = new LinkedHashMap<>();
        Stream<ContentFile> unpublished = desk.book().authorDrafts().left().stream()
                .filter(it -> !it.saved() && !it.elsewhere())
                .map(it -> new ContentFile(true, it.file()));
        Stream.concat(unpublished, seen.apply(found).stream())
                .distinct()
                .filter(file -> !there.contains(file))
                .forEach(file -> taken.put(file, takeOrTell(sources, file)));
        return new Looked(found, taken);
    }

    /** One file that cannot be read keeps nobody from the others. */
    private Taken takeOrTell(List<PackSource> sources, ContentFile file) {
        try {
            return take(sources, file);
        } catch (IOException why) {
            return new Taken.Failed(new Failure(OPENING, why));
        }
    }

    /** Has a file open before something is done to it. */
    void ensure(ContentFile file, Consumer<Editing> then) {
        Optional<Editing> there = open(file);
        if (there.isPresent()) {
            then.accept(there.get());
            return;
        }
        List<PackSource> sources = desk.packs();
        desk.background().run(OPENING, () -> take(sources, file), it -> taken(file, it, then), this::failed);
    }

    /** The same for several files. */
    void ensure(List<ContentFile> files, Consumer<List<Editing>> then) {
        ensure(files, List.of(), then);
    }

    private void ensure(List<ContentFile> rest, List<Editing> there, Consumer<List<Editing>> then) {
        if (rest.isEmpty()) {
            then.accept(there);
            return;
        }
        ensure(
                rest.get(0),
                it -> ensure(
                        rest.subList(1, rest.size()),
                        Stream.concat(there.stream(), Stream.of(it)).toList(),
                        then));
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

    private void taken(ContentFile file, Taken it, Consumer<Editing> then) {
        if (it instanceof Taken.Bundled is) {
            then.accept(opened(
                    new Editing(desk, file, is.history(), Optional.empty(), ContentFiles.Mark.NONE, kept), is.read()));
        } else if (it instanceof Taken.Own own) {
            own.draft().found().ifPresent(this::say);
            ContentFiles.Mark mark = own.disk().mark();
            Editing editing = opened(
                    new Editing(
                            desk, file, own.history(), Optional.of(own.draft().draft()), mark, kept),
                    own.read());
            onDisk().takeOver(editing, own.disk());
            then.accept(editing);
        } else if (it instanceof Taken.Broken broken) {
            say(broken.why());
        } else if (it instanceof Taken.Failed failed) {
            failed(failed.why());
        }
    }

    private OnDisk onDisk() {
        return new OnDisk(desk, conflict);
    }

    /** Looks what these files hold by now: what another program wrote is taken over, or told. */
    void reread(List<Editing> files, Runnable then) {
        reread(files, onDisk()::takeOver, then);
    }

    /** Looks what these files hold by now; {@code each} does something about it. */
    void reread(List<Editing> files, BiConsumer<Editing, OnDisk.State> each, Runnable then) {
        ContentFiles content = desk.book().contentFiles();
        desk.background()
                .run(
                        OPENING,
                        () -> files.stream()
                                .map(it -> content.read(it.file().path()))
                                .toList(),
                        found -> {
                            for (int i = 0; i < files.size(); i++) {
                                if (found.get(i) instanceof ContentFiles.Found.Unreadable unreadable) {
                                    say(unreadable.why());
                                } else {
                                    each.accept(files.get(i), OnDisk.of(found.get(i)));
                                }
                            }
                            then.run();
                        },
                        this::failed);
    }

    /** Files that are there again, or no more. */
    void sorted(List<Editing> files) {
        files.forEach(it -> shelf = it.isGone() ? shelf.without(it.file()) : shelf.with(it.file()));
    }

    /** A file that is not edited has come to the shop's own. */
    void lies(ContentFile file) {
        shelf = shelf.with(file);
    }

    private Editing opened(Editing editing, ReadText read) {
        editing.read(read);
        open.put(editing.file(), editing);
        sorted(List.of(editing));
        return editing;
    }

    /** Begins files of the shop's own with these texts, one after the other; those that are there stay as they are. */
    void begin(Map<String, String> texts, Instant at, Runnable then) {
        Optional<String> path = texts.keySet().stream().findFirst();
        if (path.isEmpty()) {
            then.run();
            return;
        }
        Map<String, String> rest = new LinkedHashMap<>(texts);
        String text = String.valueOf(rest.remove(path.get()));
        ensure(new ContentFile(true, path.get()), it -> {
            if (it.text().isEmpty()) {
                it.step(List.of(new Splice(0, "", text)), Edited.Kind.OUTSIDE, at);
                sorted(List.of(it));
            }
            begin(rest, at, then);
        });
    }

    /** The texts of the shop's own files that are open, by path. */
    Map<String, String> drafts() {
        Map<String, String> texts = new LinkedHashMap<>();
        open.values().stream()
                .filter(it -> it.file().own() && !it.isGone())
                .forEach(it -> texts.put(it.file().path(), it.text()));
        return texts;
    }

    private static String text(List<PackSource> sources, ContentFile file) throws IOException {
        try (InputStream in = sources.get(sources.size() - 1).open(file.path())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void say(Problem problem) {
        Notice.Tone tone = problem.severity() == Problem.Severity.ERROR ? Notice.Tone.BAD : Notice.Tone.INFO;
        desk.say(Notice.of(tone, new ProblemViews(desk.words()).sentence(problem)));
    }

    void failed(Failure failure) {
        desk.say(Notice.of(Notice.Tone.BAD, failure.said(desk.words()) + " " + failure.detail()));
    }

    void leave() {
        open.values().forEach(Editing::close);
    }
}
