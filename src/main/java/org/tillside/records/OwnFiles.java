package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the journals that this writer wrote before, and mends their ends: nobody else may. */
final class OwnFiles {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Surroundings world;
    private final ShopFolder shop;
    private final Witnesses witnesses;
    private final Known known;
    private final List<Damage> damages = new ArrayList<>();
    private final Map<String, Long> sound = new HashMap<>();
    private long lam;
    private long latest;

    /**
     * What spares reading one's own journals here.
     *
     * @param believed a checkpoint whose last lines were found where it says, if there is one
     * @param first who reads all journals anyway
     */
    record Known(Optional<Checkpoint> believed, Optional<FirstReading> first) {
        static final Known NOTHING = new Known(Optional.empty(), Optional.empty());
    }

    OwnFiles(Surroundings world, ShopFolder shop, Witnesses witnesses, Known known) {
        this.known = known;
        this.world = world;
        this.shop = shop;
        this.witnesses = witnesses;
    }

    /**
     * How the earlier journals of a slot were found.
     *
     * @param goOn the last one, if it may be written on
     * @param lastEpoch the highest epoch there was, 0 for none
     * @param lam the highest Lamport time in them
     * @param latest the latest wall clock in them, in seconds
     * @param sound the same for each of them that is in order
     */
    record State(
            Optional<JournalFile> goOn,
            long lastEpoch,
            long lam,
            long latest,
            Map<String, Long> sound,
            List<Damage> damages) {}

    State examine(String prefix) throws IOException {
        Set<String> writers = new HashSet<>(shop.writers());
        writers.addAll(witnesses.all().keySet());
        List<Long> epochs = writers.stream()
                .filter(writer -> writer.startsWith(prefix)
                        && writer.substring(prefix.length()).matches("[1-9][0-9]{0,8}"))
                .map(writer -> Long.valueOf(writer.substring(prefix.length())))
                .sorted()
                .toList();
        if (known.first().isPresent() && !epochs.isEmpty()) {
            Map<String, Optional<Head>> own = new HashMap<>();
            for (Long epoch : epochs) {
                own.put(prefix + epoch, witnesses.of(prefix + epoch));
            }
            known.first().get().read(own);
        }
        Optional<JournalFile> goOn = Optional.empty();
        for (Long epoch : epochs) {
            boolean last = epoch.equals(epochs.get(epochs.size() - 1));
            String writer = prefix + epoch;
            Optional<JournalScan.Mark> clean = examineOne(writer);
            if (last && clean.isPresent()) {
                goOn = Optional.of(JournalFile.goOn(world.disk(), shop.journal(writer), writer, clean.get()));
            }
        }
        return new State(goOn, epochs.isEmpty() ? 0 : epochs.get(epochs.size() - 1), lam, latest, sound, damages);
    }

    /** The end of a journal that was left in order; empty if a new epoch is needed. */
    private Optional<JournalScan.Mark> examineOne(String writer) throws IOException {
        Optional<JournalScan.Mark> asCovered = asCovered(writer);
        return asCovered.isPresent() ? asCovered : examineWhole(writer);
    }

    /** The end of a journal to which nothing has happened since the checkpoint; what that covers is verified later. */
    private Optional<JournalScan.Mark> asCovered(String writer) throws IOException {
        if (known.believed().isEmpty()) {
            return Optional.empty();
        }
        Checkpoint believed = known.believed().get();
        JournalScan.Mark mark = believed.marks().get(writer);
        Checkpoint.Own own = believed.own().get(writer);
        if (mark == null
                || own == null
                || shop.journal(writer).toFile().length() != mark.end()
                || shop.privateOf(writer).toFile().length() != own.privateSize()
                || witnesses.of(writer).filter(mark.head()::equals).isEmpty()) {
            return Optional.empty();
        }
        lam = Math.max(lam, believed.lam());
        latest = Math.max(latest, own.latest());
        sound.put(writer, own.latest());
        return Optional.of(mark);
    }

    private Optional<JournalScan.Mark> examineWhole(String writer) throws IOException {
        Path path = shop.journal(writer);
        Optional<Head> witness = witnesses.of(writer);
        Looked asLeft = seen(writer);
        if (asLeft == null) {
            asLeft = look(path, writer, witness);
        }
        damages.addAll(asLeft.found().damages());
        boolean torn = asLeft.found().tail().size() > 0;
        Looked looked = torn ? mendTail(path, writer, asLeft, witness) : asLeft;
        JournalScan.Found found = looked.found();
        lam = Math.max(lam, looked.look().lam());
        latest = Math.max(latest, looked.look().newest());
        boolean readable = dropOrphans(writer, looked);
        Head head = found.end().head();
        witness.flatMap(seen -> against(seen, writer, found, looked.look().witnessed()))
                .ifPresent(damages::add);
        boolean clean = readable
                && !torn
                && found.sound()
                && witness.filter(head::equals).isPresent();
        if (clean) {
            sound.put(writer, looked.look().newest());
        }
        if (!clean && found.sound()) {
            witnesses.saw(writer, head);
        }
        return clean ? Optional.of(found.end()) : Optional.empty();
    }

    /**
     * A journal looked through from its beginning, its lines not kept.
     *
     * @param ids of its events; empty where it is known that each private part belongs to one of them
     */
    private record Looked(JournalScan.Found found, OwnLook look, Optional<IdSet> ids) {}

    /** As it was seen while all journals were read; null if that does not tell enough. */
    private @Nullable Looked seen(String writer) {
        if (known.first().isEmpty()) {
            return null;
        }
        return known.first()
                .get()
                .seen(writer)
                .filter(FirstReading.Seen::partsTaken)
                .map(it -> new Looked(it.found(), it.look(), Optional.empty()))
                .orElse(null);
    }

    private static Looked look(Path path, String writer, Optional<Head> witness) {
        IdSet ids = new IdSet();
        OwnLook look = new OwnLook(witness);
        try (JournalScan scan = JournalScan.open(path, writer, JournalScan.Mark.BEGIN)) {
            for (List<Line> some = scan.more(); !some.isEmpty(); some = scan.more()) {
                for (Line line : some) {
                    ids.add(line.id());
                    look.saw(line);
                }
            }
            return new Looked(scan.found(), look, Optional.of(ids));
        }
    }

    /** What a witness has to say against a journal; nothing where the disk failed before the line that it saw. */
    static Optional<Damage> against(Head seen, String writer, JournalScan.Found found, boolean witnessed) {
        Head head = found.end().head();
        if (found.unreadable() && head.n() < seen.n()) {
            return Optional.empty();
        }
        if (head.n() < seen.n()) {
            return Optional.of(new Damage.BehindWitness(writer, head.n(), seen.n()));
        }
        return witnessed ? Optional.empty() : Optional.of(new Damage.NotAsWitnessed(writer, seen.n()));
    }

    private Looked mendTail(Path path, String writer, Looked looked, Optional<Head> witness) throws IOException {
        JournalScan.Found found = looked.found();
        if (JournalScan.completes(found, writer)) {
            try (Disk.Handle handle = world.disk().open(path)) {
                SafeFile.writeAll(
                        handle, Bytes.of("\n"), found.end().end() + found.tail().size());
                handle.force();
            }
            return look(path, writer, witness);
        }
        Path kept = keepTail(path, found.end().end());
        damages.add(new Damage.TornTail(writer, found.end().head().n() + 1, String.valueOf(kept.getFileName())));
        JournalScan.Found cut = new JournalScan.Found(List.of(), found.damages(), found.end(), Bytes.EMPTY);
        return new Looked(cut, looked.look(), looked.ids());
    }

    /** Copies the torn end, then cuts it off. */
    private Path keepTail(Path path, long from) throws IOException {
        String name = path.getFileName() + ".torn-" + STAMP.format(world.clock().instant());
        Path kept = path.resolveSibling(name);
        for (int i = 2; Files.exists(kept); i++) {
            kept = path.resolveSibling(name + "-" + i);
        }
        copyTail(path, from, kept);
        try (Disk.Handle handle = world.disk().open(path)) {
            handle.truncate(from);
            handle.force();
        }
        return kept;
    }

    private void copyTail(Path path, long from, Path kept) throws IOException {
        try (var in = Files.newInputStream(path);
                Disk.Handle out = world.disk().open(kept)) {
            in.skipNBytes(from);
            long at = 0;
            for (byte[] some = in.readNBytes(1 << 16); some.length > 0; some = in.readNBytes(1 << 16)) {
                SafeFile.writeAll(out, Bytes.wrap(some), at);
                at += some.length;
            }
            out.force();
        }
        world.disk().forceFolder(SafeFile.folderOf(kept));
    }

    /** False if the disk does not give the parts: then nothing is an orphan for certain, and nothing more is written there. */
    private boolean dropOrphans(String writer, Looked looked) throws IOException {
        Path path = shop.privateOf(writer);
        if (!looked.found().damages().isEmpty() || looked.ids().isEmpty() || !Files.exists(path)) {
            // the line may be there and unreadable: then nothing is an orphan for certain
            return true;
        }
        Orphans orphans = new Orphans(path);
        try (JournalScan journal = JournalScan.open(shop.journal(writer), writer, JournalScan.Mark.BEGIN)) {
            orphans.look(looked.ids().get());
            orphans.spare(journal);
        } catch (IOException e) {
            damages.add(new Damage.PrivateUnreadable(writer, orphans.lines() + 1));
            return false;
        }
        if (orphans.torn() || !orphans.none()) {
            world.locks().exclusively(shop.root(), "private", () -> {
                if (orphans.torn()) {
                    keepTail(path, orphans.end());
                }
                return PrivateFile.keepOnly(world.disk(), path, id -> !orphans.has(id), true);
            });
        }
        return true;
    }
}
