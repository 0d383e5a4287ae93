package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Problem;
import org.tillside.records.ContentFiles.Mark;
import org.tillside.records.TakeOverNote.Item;
import org.tillside.records.TakeOverNote.State;

/**
 * Writes many content files as one step: whatever happens, a crash or a full disk, they are all as they were or, after
 * the next start at the latest, all as they were to be. What they held before stays among their versions.
 */
public final class TakeOver {
    private final ShopFolder shop;
    private final Surroundings world;
    private final ContentFiles files;

    TakeOver(ShopFolder shop, Surroundings world, ContentFiles files) {
        this.shop = shop;
        this.world = world;
        this.files = files;
    }

    /**
     * What is to become of a file.
     *
     * @param now what it is to hold; empty where it goes to the bin
     * @param seen the state that it was seen in
     */
    public record Change(String file, Optional<Bytes> now, Mark seen) {}

    /** What became of it. */
    public sealed interface Outcome {
        /** All of it is on disk for good. */
        record Done() implements Outcome {}

        /** Nothing was written: a file is not as it was seen. */
        record Changed(String file) implements Outcome {}

        /** Nothing was written. */
        record Refused(Problem why) implements Outcome {}

        /** The disk would neither go on nor back: these files are written, and the next start tries again. */
        record Stopped(List<String> written, Problem why) implements Outcome {
            public Stopped {
                written = List.copyOf(written);
            }
        }
    }

    /** Writes all, or nothing. */
    public Outcome run(List<Change> changes) {
        String first = changes.isEmpty() ? "" : changes.get(0).file();
        try {
            return world.locks().exclusively(shop.root(), "content", () -> whole(changes));
        } catch (IOException e) {
            return new Outcome.Refused(WriteProblems.of(first, e));
        }
    }

    private Outcome whole(List<Change> changes) throws IOException {
        goOn();
        TakeOverSteps steps = new TakeOverSteps(shop, world.disk(), files);
        TakeOverNote note = new TakeOverNote(State.PREPARING, files.bin().freeId(), items(changes));
        try {
            steps.demandSeen(note.items());
        } catch (TakeOverSteps.Meanwhile other) {
            return new Outcome.Changed(steps.at());
        } catch (IOException e) {
            return new Outcome.Refused(WriteProblems.of(steps.at(), e));
        }
        Outcome outcome = whole(steps, note, texts(changes));
        if (outcome instanceof Outcome.Done) {
            for (Item item : note.items()) {
                files.versions().thin(item.file());
            }
        }
        return outcome;
    }

    private Outcome whole(TakeOverSteps steps, TakeOverNote first, Map<String, Bytes> texts) {
        TakeOverNote note = first;
        try {
            note = steps.prepare(note, texts);
            steps.demandSeen(note.items());
            // from here on it goes to its end, whoever has to take it there
            note = note.in(State.FORTH);
            note.write(shop, world.disk());
            steps.forth(note, true);
            return new Outcome.Done();
        } catch (IOException e) {
            return back(steps, note, steps.at(), e);
        }
    }

    private Outcome back(TakeOverSteps steps, TakeOverNote note, String at, IOException cause) {
        try {
            TakeOverNote back = note.state() == State.FORTH ? note.in(State.BACK) : note;
            if (back.state() == State.BACK) {
                back.write(shop, world.disk());
            }
            steps.back(back);
        } catch (IOException stuck) {
            cause.addSuppressed(stuck);
            List<String> written = written(note);
            if (!written.isEmpty()) {
                return new Outcome.Stopped(written, WriteProblems.of(at, cause));
            }
        }
        return cause instanceof TakeOverSteps.Meanwhile
                ? new Outcome.Changed(at)
                : new Outcome.Refused(WriteProblems.of(at, cause));
    }

    private List<String> written(TakeOverNote note) {
        List<String> written = new ArrayList<>();
        for (Item item : note.items()) {
            try {
                Optional<Bytes> now = ContentFiles.bytes(files.path(item.file()), ContentFiles.LARGEST_OF_ALL);
                if (!item.now().equals(item.seen()) && ContentFiles.mark(now).equals(item.now())) {
                    written.add(item.file());
                }
            } catch (IOException e) {
                // it cannot even be read: nothing is said of it
                continue;
            }
        }
        return written;
    }

    /** What went to nowhere before need not go to the bin. */
    private static List<Item> items(List<Change> changes) {
        return changes.stream()
                .filter(it -> it.now().isPresent() || !it.seen().equals(Mark.NONE))
                .map(it -> new Item(it.file(), it.seen(), ContentFiles.mark(it.now()), ""))
                .toList();
    }

    private static Map<String, Bytes> texts(List<Change> changes) {
        Map<String, Bytes> texts = new HashMap<>();
        changes.forEach(it -> it.now().ifPresent(text -> texts.put(it.file(), text)));
        return texts;
    }

    /** Takes to its end, or back, what a crash has left of a take-over; for whoever holds the lock of the content. */
    void goOn() throws IOException {
        Optional<TakeOverNote> left = TakeOverNote.read(shop);
        if (left.isPresent()) {
            new TakeOverSteps(shop, world.disk(), files).goOn(left.get());
        }
    }

    /** Whether something was left by a crash. */
    boolean isLeft() {
        return Files.exists(TakeOverNote.place(shop));
    }
}
