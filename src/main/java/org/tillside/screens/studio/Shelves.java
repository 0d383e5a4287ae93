package org.tillside.screens.studio;

import java.io.IOException;
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
import org.tillside.content.Edited;
import org.tillside.content.Problem;
import org.tillside.content.Splice;
import org.tillside.library.PackSource;
import org.tillside.records.ContentFiles;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.shell.Notice;

/** Takes files from the shelf and opens them as they were left; whatever waits for the disk is done in the background. */
final class Shelves {
    private static final String OPENING = "studio.opening";

    private final Desk desk;
    private final Consumer<Conflict> conflict;
    private final Map<ContentFile, Editing> open = new LinkedHashMap<>();
    private final Opening opening;
    private Shelf shelf = Shelf.EMPTY;

    /**
     * Nothing is taken yet.
     *
     * @param told of what became of keeping a change
     * @param conflict told of a file that two have changed in the same lines
     */
    Shelves(Desk desk, Told told, Consumer<Conflict> conflict) {
        this.desk = desk;
        this.opening = new Opening(desk, this, told);
        this.conflict = conflict;
    }

    /** Who is told of drafts. */
    interface Told {
        /** What became of keeping a change is known. */
        void kept();

        /** A draft was written anew in another window, and its file says something else now. */
        void anew(Editing file);
    }

    /** What there is, and what was taken of it. */
    private record Looked(Shelf shelf, Map<ContentFile, Opening.Taken> taken) {}

    Shelf shelf() {
        return shelf;
    }

    Optional<Editing> open(ContentFile file) {
        return Optional.ofNullable(open.get(file));
    }

    /** Whether a file is there; or all of it was taken back and can be done again. */
    boolean opensAgain(ContentFile file) {
        return shelf.has(file)
                || open(file).filter(it -> it.history().canRedo()).isPresent();
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
                            found.taken().forEach(opening::taken);
                            then.run();
                        },
                        this::failed);
    }

    private Looked looked(List<PackSource> sources, Set<ContentFile> there, Function<Shelf, Optional<ContentFile>> seen)
            throws IOException {
        Shelf found = Shelf.of(sources, sources.size() > 1);
        Map<ContentFile, Opening.Taken> taken = new LinkedHashMap<>();
        Stream<ContentFile> unpublished = desk.book().authorDrafts().left().stream()
                .filter(it -> !it.saved() && !it.elsewhere())
                .map(it -> new ContentFile(true, it.file()));
        Stream.concat(unpublished, seen.apply(found).stream())
                .distinct()
                .filter(file -> !there.contains(file))
                .forEach(file -> taken.put(file, opening.takeOrTell(sources, file)));
        return new Looked(found, taken);
    }

    /** Has a file open before something is done to it. */
    void ensure(ContentFile file, Consumer<Editing> then) {
        ensure(file, then, () -> {});
    }

    /** The same; {@code otherwise} runs where it cannot be opened, which was said. */
    void ensure(ContentFile file, Consumer<Editing> then, Runnable otherwise) {
        open(file).ifPresentOrElse(then, () -> opening.open(file, then, otherwise));
    }

    /** The same for several files: all of them, or {@code otherwise}. */
    void ensure(List<ContentFile> files, Consumer<List<Editing>> then, Runnable otherwise) {
        ensure(files, List.of(), then, otherwise);
    }

    private void ensure(List<ContentFile> rest, List<Editing> there, Consumer<List<Editing>> then, Runnable otherwise) {
        if (rest.isEmpty()) {
            then.accept(there);
            return;
        }
        ensure(
                rest.get(0),
                it -> ensure(
                        rest.subList(1, rest.size()),
                        Stream.concat(there.stream(), Stream.of(it)).toList(),
                        then,
                        otherwise),
                otherwise);
    }

    /** Has those of these files open that can be opened: one that cannot keeps nobody from the others. */
    void ensureEach(List<ContentFile> files, Runnable then) {
        if (files.isEmpty()) {
            then.run();
            return;
        }
        Runnable next = () -> ensureEach(files.subList(1, files.size()), then);
        ensure(files.get(0), it -> next.run(), next);
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

    /** A file was opened; what another program wrote to it since is taken over, or told. */
    void opened(Editing editing, ReadText read, Optional<OnDisk.State> now) {
        editing.read(read);
        open.put(editing.file(), editing);
        sorted(List.of(editing));
        now.ifPresent(it -> onDisk().takeOver(editing, it));
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

    void say(Problem problem) {
        Notice.Tone tone = problem.severity() == Problem.Severity.ERROR ? Notice.Tone.BAD : Notice.Tone.INFO;
        desk.say(Notice.of(tone, new ProblemViews(desk.words()).sentence(problem)));
    }

    void note(String key) {
        desk.say(Notice.of(Notice.Tone.INFO, desk.words().text(key)));
    }

    void failed(Failure failure) {
        desk.say(Notice.of(Notice.Tone.BAD, failure.said(desk.words()) + " " + failure.detail()));
    }

    void leave() {
        open.values().forEach(Editing::close);
    }
}
