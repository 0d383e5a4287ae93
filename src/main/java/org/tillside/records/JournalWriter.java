package org.tillside.records;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes one journal, as the only one that does: one thread, never interrupted. "Saved" is said after the disk has
 * said so.
 */
public final class JournalWriter implements Closeable {
    private final Surroundings world;
    private final ShopFolder shop;
    private final Profile.Installed installed;
    private final List<Damage> found = new ArrayList<>();
    private Locks.@Nullable Held slot;
    private @Nullable JournalFile file;
    private final Map<String, Long> sound = new HashMap<>();
    private OwnFiles.Known known;
    private long lam;
    private final Drafting drafting;
    private final Swept swept = new Swept();

    private JournalWriter(Surroundings world, ShopFolder shop, Profile.Installed installed, OwnFiles.Known known) {
        this.known = known;
        this.world = world;
        this.shop = shop;
        this.installed = installed;
        this.drafting = new Drafting(world);
    }

    /** Takes a slot, repairs the ends of its own earlier journals and goes on in the last or a new one. */
    public static JournalWriter open(ShopFolder shop, Profile profile, Surroundings world) throws IOException {
        return open(shop, profile, world, OwnFiles.Known.NOTHING);
    }

    static JournalWriter open(ShopFolder shop, Profile profile, Surroundings world, OwnFiles.Known known)
            throws IOException {
        shop.makeFolders(world.disk());
        JournalWriter writer = new JournalWriter(world, shop, profile.installed(shop, world.random()), known);
        try {
            writer.begin();
        } catch (IOException e) {
            writer.letGo();
            throw e;
        }
        return writer;
    }

    /** What was found wrong with this writer's own files at opening, and since. */
    public List<Damage> found() {
        return List.copyOf(found);
    }

    /** The name of the journal being written; a new one after an epoch. */
    public String writer() {
        return current().writer();
    }

    /** Says that an event of that Lamport time has been seen: all that is written from now on comes after it. */
    public void seen(long lamport) {
        lam = Math.max(lam, lamport);
    }

    /** An event now, with an id of its own. */
    public Draft draft(String type, ObjectNode fields) {
        return drafting.draft(type, fields);
    }

    /** An event now with a private part, which must not be empty. */
    public Draft draft(String type, ObjectNode fields, ObjectNode secret) {
        return drafting.draft(type, fields, secret);
    }

    /** Writes events, all or none, in one force. */
    public SaveOutcome append(List<Draft> drafts) {
        // an interrupt that is already pending would close the channel and with it the lock
        boolean interrupted = Thread.interrupted();
        try {
            return appendForced(drafts);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private SaveOutcome appendForced(List<Draft> drafts) {
        try {
            if (!ready()) {
                begin();
            }
        } catch (IOException e) {
            return notSaved(e);
        }
        try {
            return write(drafts);
        } catch (Unforced e) {
            return again(drafts, e);
        } catch (IOException e) {
            return notSaved(e);
        }
    }

    /** After a failed force the file is opened and looked at afresh; if it fails again, another file is begun. */
    private SaveOutcome again(List<Draft> drafts, IOException first) {
        try {
            if (current().reopen()) {
                return write(drafts);
            }
        } catch (IOException e) {
            first.addSuppressed(e);
        }
        try {
            newEpoch();
            return write(drafts);
        } catch (IOException e) {
            e.addSuppressed(first);
            closeFile();
            return notSaved(e);
        }
    }

    private SaveOutcome write(List<Draft> drafts) throws IOException {
        JournalFile target = current();
        PrivateFile.append(world, shop, target.writer(), drafts, swept);
        List<Line> lines = target.append(drafts, lam);
        lam += drafts.size();
        for (Line line : lines) {
            drafting.saw(At.seconds(line.at()));
            sound.computeIfPresent(target.writer(), (writer, before) -> Math.max(before, At.seconds(line.at())));
        }
        return new SaveOutcome.Saved(lines);
    }

    private boolean ready() {
        return file != null && file.inPlace() && slot != null && slot.isValid();
    }

    private void begin() throws IOException {
        boolean lockLost = slot != null && !slot.isValid();
        letGo();
        Locks.Held taken = world.locks().takeSlot(shop.root()).orElseThrow(NoSlot::new);
        slot = taken;
        String prefix = installed.base() + "-" + taken.slot + "-";
        OwnFiles.State state = new OwnFiles(world, shop, installed.witnesses(), known).examine(prefix);
        // what was known at the opening says nothing about a later beginning
        known = OwnFiles.Known.NOTHING;
        sound.clear();
        sound.putAll(state.sound());
        found.addAll(state.damages());
        seen(state.lam());
        drafting.saw(state.latest());
        if (state.goOn().isPresent() && !lockLost) {
            file = state.goOn().get();
        } else {
            state.goOn().ifPresent(JournalFile::close);
            start(prefix + (state.lastEpoch() + 1));
        }
    }

    private void newEpoch() throws IOException {
        String before = current().writer();
        closeFile();
        int dash = before.lastIndexOf('-');
        long epoch = Long.parseLong(before.substring(dash + 1));
        do {
            epoch++;
        } while (Files.exists(shop.journal(before.substring(0, dash + 1) + epoch)));
        start(before.substring(0, dash + 1) + epoch);
    }

    private void start(String writer) throws IOException {
        JournalFile fresh = JournalFile.create(world.disk(), shop.journal(writer), writer);
        file = fresh;
        sound.put(writer, 0L);
        ObjectNode opened = StrictJson.empty().put("format", ShopFolder.FORMAT).put("program", world.program());
        try {
            write(List.of(draft(Line.OPENED, opened)));
        } catch (IOException e) {
            closeFile();
            throw e;
        }
        // a journal that is gone as a whole is missed only by a witness, and its name is not to be used again
        witnessed();
    }

    /** The private files in which nothing erased lies, kept up with what is added here. */
    Swept swept() {
        return swept;
    }

    /** False if the profile would not take it: the events are safe, and the next start begins a new file. */
    boolean witnessed() {
        try {
            witness();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Tells the profile how far this journal has come: at each sign-off and at closing. */
    public void witness() throws IOException {
        installed.witnesses().saw(writer(), current().head());
    }

    /** The last line written. */
    public Head head() {
        return current().head();
    }

    /** What can be said of this window's own journals now, for a checkpoint. */
    Map<String, Checkpoint.Own> own() {
        Map<String, Checkpoint.Own> own = new HashMap<>();
        sound.forEach((writer, seconds) -> own.put(
                writer,
                new Checkpoint.Own(seconds, shop.privateOf(writer).toFile().length())));
        return own;
    }

    private static SaveOutcome notSaved(IOException e) {
        return new SaveOutcome.NotSaved(SaveOutcome.Reason.of(e), String.valueOf(e.getMessage()));
    }

    private JournalFile current() {
        JournalFile open = file;
        if (open == null) {
            throw new IllegalStateException("the journal is closed");
        }
        return open;
    }

    private void closeFile() {
        JournalFile open = file;
        if (open != null) {
            open.close();
        }
        file = null;
    }

    private void letGo() throws IOException {
        closeFile();
        Locks.Held held = slot;
        slot = null;
        if (held != null) {
            held.release();
        }
    }

    /** Leaves the head with the profile, then the slot to others. */
    @Override
    public void close() throws IOException {
        try {
            if (ready()) {
                witness();
            }
        } finally {
            letGo();
        }
    }

    /** Says that the disk would not confirm what was written. */
    static final class Unforced extends IOException {
        private static final long serialVersionUID = 1L;

        Unforced(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Says that there are more windows than slots. */
    static final class NoSlot extends IOException {
        private static final long serialVersionUID = 1L;

        NoSlot() {
            super("every slot is taken");
        }
    }
}
