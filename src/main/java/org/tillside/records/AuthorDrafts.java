package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tillside.content.Edited;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/**
 * What authors have done to the shop's own content files and not yet saved, and all that they can still undo: a journal
 * for each file and window. A window writes in a place of its own, and takes over what a window that ended has left.
 */
public final class AuthorDrafts implements Closeable {
    private static final String LOCK = "author-";
    private static final String ENDING = ".jsonl";

    private final ShopFolder shop;
    private final Surroundings world;
    /** The places of windows that this one has. */
    private final Map<Integer, Locks.Held> places = new TreeMap<>();

    private OptionalInt own = OptionalInt.empty();

    private final Map<String, Path> open = new HashMap<>();

    public AuthorDrafts(ShopFolder shop, Surroundings world) {
        this.shop = shop;
        this.world = world;
    }

    /** A text and what was done to it, in order: an editing history as it is kept. */
    public record Kept(String base, List<Edited> events) {
        public Kept {
            events = List.copyOf(events);
        }
    }

    /** What opening the draft of a file gives. */
    public sealed interface Opened {
        /**
         * A journal to go on with.
         *
         * @param kept what it holds; where nothing was kept, the text on disk and nothing done
         * @param found what is to be told: that a crash took the last keystroke, or that the journal was damaged
         */
        record Draft(AuthorDraft draft, Kept kept, Optional<Problem> found) implements Opened {}

        /** It cannot be read; nothing was changed. */
        record Refused(Problem why) implements Opened {}
    }

    /**
     * A file that something is kept of.
     *
     * @param saved whether all of it was saved, and only undo is left
     * @param elsewhere whether another window has it open
     * @param at when something was done to it last
     */
    public record Left(String file, boolean saved, boolean elsewhere, Instant at) {}

    /**
     * Opens the draft of a file: what this window or one that ended has kept of it, unsaved work first.
     *
     * @param file relative to the shop's content, with forward slashes
     * @param onDisk the text that the file has, taken where nothing was kept
     */
    public synchronized Opened open(String file, String onDisk) {
        try {
            Path path = place(file);
            DraftJournal found = read(path);
            Optional<Problem> told = tell(file, path, found);
            AuthorDraft draft = new AuthorDraft(shop, world.disk(), file, path, found);
            if (found.file().isPresent() && found.state() != DraftJournal.State.DAMAGED) {
                draft.goOn(found.state() != DraftJournal.State.UNENDED);
            }
            Kept kept = found.file().isPresent() ? found.kept() : new Kept(onDisk, List.of());
            return new Opened.Draft(draft, kept, told);
        } catch (Unread e) {
            return new Opened.Refused(Problem.error(
                    "draft-unreadable", Optional.of(new Place(file, 1, 1)), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return new Opened.Refused(WriteProblems.of(file, e));
        }
    }

    private static DraftJournal read(Path journal) throws IOException {
        try {
            return DraftJournal.read(journal);
        } catch (IOException e) {
            throw new Unread(e);
        }
    }

    /** A journal cannot be read, which is another thing than that it cannot be written. */
    private static final class Unread extends IOException {
        private static final long serialVersionUID = 1L;

        Unread(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** A damaged journal is put aside whole before anything is written in its stead. */
    private Optional<Problem> tell(String file, Path path, DraftJournal found) throws IOException {
        Optional<Place> place = Optional.of(new Place(file, 1, 1));
        if (found.state() == DraftJournal.State.TORN && found.file().isPresent()) {
            return Optional.of(Problem.note("draft-torn", place));
        }
        if (found.state() != DraftJournal.State.DAMAGED && found.state() != DraftJournal.State.TORN) {
            return Optional.empty();
        }
        Path aside = path.resolveSibling(
                path.getFileName() + ".torn-" + world.clock().instant().toEpochMilli());
        SafeFile.replace(world.disk(), aside, Bytes.wrap(Files.readAllBytes(path)));
        return Optional.of(Problem.warning(
                "draft-damaged", place, shop.root().relativize(aside).toString().replace('\\', '/')));
    }

    /** Everything that is kept, of every window, by file; a journal that cannot be read counts as not saved. */
    public synchronized List<Left> left() throws IOException {
        takeOwn();
        List<Left> all = new ArrayList<>();
        for (int slot : slots()) {
            boolean elsewhere = !take(slot);
            for (Path path : journals(folder(slot))) {
                left(folder(slot), path, elsewhere).ifPresent(all::add);
            }
        }
        giveBack();
        all.sort(Comparator.comparing(Left::file).thenComparing(Left::at));
        return all;
    }

    private static Optional<Left> left(Path folder, Path path, boolean elsewhere) throws IOException {
        Instant at = Files.getLastModifiedTime(path).toInstant();
        try {
            DraftJournal found = DraftJournal.read(path);
            return found.file().map(it -> new Left(it, found.isSaved(), elsewhere, at));
        } catch (IOException unreadable) {
            // opening it says why; whoever looks for all the others finds them
            String name = folder.relativize(path).toString().replace('\\', '/');
            return Optional.of(new Left(name.substring(0, name.length() - ENDING.length()), false, elsewhere, at));
        }
    }

    private Path place(String file) throws IOException {
        int mine = takeOwn();
        Path path = open.get(file);
        if (path != null) {
            return path;
        }
        Path best = journal(mine, file);
        for (int slot : slots()) {
            Path other = journal(slot, file);
            if (Files.exists(other) && take(slot) && worth(other) > worth(best)) {
                best = other;
            }
        }
        open.put(file, best);
        giveBack();
        return best;
    }

    /** Of a journal that cannot be read nothing can be gone on with. */
    private static int worth(Path journal) {
        try {
            return !Files.exists(journal) ? 0 : DraftJournal.read(journal).isSaved() ? 1 : 2;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private int takeOwn() throws IOException {
        if (own.isEmpty()) {
            Locks.Held held = world.locks().takeSlot(shop.root(), LOCK).orElseThrow(JournalWriter.NoSlot::new);
            places.put(held.slot, held);
            own = OptionalInt.of(held.slot);
        }
        return own.getAsInt();
    }

    /** The places that were taken only to look into them are free again for any window. */
    private void giveBack() throws IOException {
        for (int slot : List.copyOf(places.keySet())) {
            boolean used = open.values().stream().anyMatch(it -> it.startsWith(folder(slot)));
            if (!used && slot != own.orElse(-1)) {
                places.remove(slot).release();
            }
        }
    }

    private boolean take(int slot) throws IOException {
        if (!places.containsKey(slot)) {
            world.locks().take(shop.root(), LOCK, slot).ifPresent(it -> places.put(slot, it));
        }
        return places.containsKey(slot);
    }

    private List<Integer> slots() throws IOException {
        if (!Files.isDirectory(folder(shop))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder(shop))) {
            return all.map(it -> String.valueOf(it.getFileName()))
                    .filter(it -> it.matches("\\d{1,2}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> journals(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(it -> it.toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** Where all of them lie. */
    static Path folder(ShopFolder shop) {
        return shop.drafts().resolve("author");
    }

    private Path folder(int slot) {
        return folder(shop).resolve(String.valueOf(slot));
    }

    private Path journal(int slot, String file) throws IOException {
        return ContentPath.in(folder(slot), file).resolveSibling(ContentPath.name(file) + ENDING);
    }

    @Override
    public synchronized void close() throws IOException {
        for (Locks.Held held : places.values()) {
            held.release();
        }
        places.clear();
        open.clear();
        own = OptionalInt.empty();
    }
}
