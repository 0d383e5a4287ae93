package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The records of one shop, open for writing in this window: all journals in, one journal out. One thread at a time. */
public final class Records implements Closeable {
    private final ShopFolder shop;
    private final Surroundings world;
    private final JournalWriter writer;
    private final Checkpoints checkpoints;
    private Optional<Checkpoint> believed;
    private Optional<FirstReading> first;
    private JournalReader reader;
    private boolean whole = true;
    private Set<String> erasing = Set.of();
    /** Whether news that say to fold again leave that to {@link #readAll}. */
    private boolean streamed;

    private Records(
            ShopFolder shop,
            Surroundings world,
            JournalWriter writer,
            Optional<Checkpoint> believed,
            Optional<FirstReading> first) {
        this.shop = shop;
        this.world = world;
        this.writer = writer;
        this.believed = believed;
        this.first = first;
        this.checkpoints = new Checkpoints(shop, world.disk());
        this.reader = new JournalReader(shop);
    }

    /**
     * What opening gives.
     *
     * @param state a state folded before, if it can be believed; what is new is then to be folded on to it
     * @param news everything, or what the state does not cover
     * @param found what was wrong with this window's own journals
     */
    public record Opening(Optional<Bytes> state, JournalReader.News news, List<Damage> found) {}

    /** Opens for writing; throws if the folder cannot be written to or every slot is taken. */
    public static Records open(ShopFolder shop, Profile profile, Surroundings world) throws IOException {
        return new Records(shop, world, JournalWriter.open(shop, profile, world), Optional.empty(), Optional.empty());
    }

    /**
     * The same, taking this window's own journals to be as a believed checkpoint of this maker left them, if they are;
     * without one they are examined while {@code fold} gets everything there is.
     */
    static Records open(ShopFolder shop, Profile profile, Surroundings world, String maker, JournalStream.Taker<?> fold)
            throws IOException {
        Optional<Checkpoint> believed = new Checkpoints(shop, world.disk()).load(maker);
        FirstReading first = new FirstReading(shop, fold);
        OwnFiles.Known known =
                new OwnFiles.Known(believed, believed.isPresent() ? Optional.empty() : Optional.of(first));
        JournalWriter writer = JournalWriter.open(shop, profile, world, known);
        return new Records(shop, world, writer, believed, Optional.of(first));
    }

    /**
     * Reads everything, or what a believed checkpoint does not cover; called once, first.
     *
     * @param maker which version of which fold makes the states
     */
    public Opening start(String maker) throws IOException {
        new Erasure(shop, world).sweep();
        return opening(goOn(checkpoints.load(maker)));
    }

    /**
     * The same without ever holding all events at a time: where everything must be read, the fold given at opening got
     * it, in order, and the news are what came after that.
     */
    Opening start() throws IOException {
        new Erasure(shop, world).sweep();
        streamed = true;
        Optional<Checkpoint> still = believed.filter(checkpoints::stands);
        believed = Optional.empty();
        if (first.isPresent() && still.isEmpty()) {
            goOn(first.get().reader());
            first.get().swept().ifPresent(it -> writer.swept().begin(it, reader.erased()));
        }
        first = Optional.empty();
        return opening(goOn(still));
    }

    private Optional<Checkpoint> goOn(Optional<Checkpoint> from) {
        from.ifPresent(it -> {
            reader = new JournalReader(shop, it);
            writer.swept().begin(it);
            whole = false;
        });
        return from;
    }

    private void goOn(JournalReader from) {
        reader = from;
        writer.seen(reader.lamport());
    }

    /** Reads everything from its beginning, as after news that say so. */
    void readAll(JournalStream.Taker<?> fold) throws IOException {
        goOn(new FirstReading(shop, fold).reader());
    }

    private Opening opening(Optional<Checkpoint> from) throws IOException {
        JournalReader.News news = poll();
        if (news.refold()) {
            // another window may have kept what it still held after this one had erased it
            checkpoints.deleteAll();
        }
        eraseAgain();
        Optional<Bytes> state = news.refold() ? Optional.empty() : from.map(Checkpoint::state);
        return new Opening(state, news, writer.found());
    }

    /** A part that came back, from a backup or a late device, goes again; so does what was not finished. */
    private void eraseAgain() throws IOException {
        try {
            new Erasure(shop, world).again(reader.erased(), writer.swept());
        } catch (IOException e) {
            // the file that the disk does not give has been told; the shop opens all the same
            if (!has(Damage.PrivateUnreadable.class)) {
                throw e;
            }
        }
        // an event that stands where the disk fails is not one that was never saved
        if (!has(Damage.Unreadable.class)) {
            new Unfinished(shop, world).finish(reader.erased());
        }
    }

    private boolean has(Class<? extends Damage> kind) {
        return damages().stream().anyMatch(kind::isInstance);
    }

    /**
     * What all windows wrote since the last call. If it says to fold again, its events are all there are.
     */
    public JournalReader.News poll() throws IOException {
        JournalReader.News news = reader.poll();
        erasing = reader.erasing();
        if (news.refold() && !streamed) {
            if (!whole) {
                reader = new JournalReader(shop);
                whole = true;
                reader.poll();
            }
            news = new JournalReader.News(reader.all(), news.damages(), true);
        }
        writer.seen(reader.lamport());
        return news;
    }

    /** An event now, with an id of its own. */
    public Draft draft(String type, ObjectNode fields) {
        return writer.draft(type, fields);
    }

    /** An event now with a private part. */
    public Draft draft(String type, ObjectNode fields, ObjectNode secret) {
        return writer.draft(type, fields, secret);
    }

    /** Writes events, all or none; they come back with the next {@link #poll}. */
    public SaveOutcome save(List<Draft> drafts) {
        SaveOutcome outcome = writer.append(drafts);
        if (outcome instanceof SaveOutcome.Saved
                && drafts.stream().anyMatch(d -> d.sig().isPresent())) {
            writer.witnessed();
        }
        return outcome;
    }

    /** What came of an erasure. */
    public sealed interface Erased {
        record Done() implements Erased {}

        /** The event is written, but a file would not be changed: the next start does it. */
        record Later(String detail) implements Erased {}

        record NotSaved(SaveOutcome.NotSaved why) implements Erased {}
    }

    /**
     * Erases the private parts of the events that an {@link Line#ERASE} event names in {@code p.ids}.
     *
     * @param names other ids, as the person's: drafts that hold one are deleted
     */
    public Erased erase(Draft erase, Set<String> names) {
        if (!erase.type().equals(Line.ERASE)) {
            throw new IllegalArgumentException("no erasure: " + erase.type());
        }
        Set<String> events = erasedBy(erase);
        Unfinished unfinished = new Unfinished(shop, world);
        try {
            unfinished.note(erase.id(), events, names);
        } catch (IOException e) {
            return new Erased.NotSaved(
                    new SaveOutcome.NotSaved(SaveOutcome.Reason.of(e), String.valueOf(e.getMessage())));
        }
        // the note of an event that was not saved goes at the next start: only the journal can tell for certain
        if (save(List.of(erase)) instanceof SaveOutcome.NotSaved why) {
            return new Erased.NotSaved(why);
        }
        try {
            new Erasure(shop, world).apply(events, names);
            unfinished.done(erase.id());
            return new Erased.Done();
        } catch (IOException e) {
            return new Erased.Later(String.valueOf(e.getMessage()));
        }
    }

    private static Set<String> erasedBy(Draft erase) {
        Set<String> ids = new LinkedHashSet<>();
        try {
            StrictJson.object(erase.p()).path("ids").forEach(id -> ids.add(id.asString("")));
        } catch (StrictJson.NotJson e) {
            throw new IllegalArgumentException("a draft holds JSON", e);
        }
        return ids;
    }

    /** The erasures that were new at the last poll. */
    Set<String> erasing() {
        return erasing;
    }

    /** Keeps a state that was folded from everything read so far. */
    public void checkpoint(String maker, Bytes state) throws IOException {
        // what another window has erased since the opening may not be gone from every file yet
        writer.swept().against(reader.erased());
        checkpoints.save(reader, writer.own(), writer.swept().files(), maker, state);
    }

    /** A look through what was taken on trust when the records were opened; empty if everything was read then. */
    Optional<Examination> examination() {
        return whole ? Optional.empty() : Optional.of(new Examination(shop, reader.erased()));
    }

    public List<Damage> damages() {
        List<Damage> all = new ArrayList<>(writer.found());
        reader.damages().stream().filter(d -> !all.contains(d)).forEach(all::add);
        return all;
    }

    public ShopFolder shop() {
        return shop;
    }

    /** The name of the journal that this window writes. */
    public String writer() {
        return writer.writer();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
