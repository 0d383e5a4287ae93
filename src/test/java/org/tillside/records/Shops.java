package org.tillside.records;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Shops in a temporary folder, with a clock and a disk that a test can turn. */
public final class Shops {
    /** Folders named after a test lie in /tmp, which may be any file system. */
    public static final FolderCheck ANYWHERE = new FolderCheck(Map.of(), folder -> "ext4");

    private Shops() {}

    /** A clock that stands until it is moved. */
    public static final class Hands extends Clock {
        public Instant now = Instant.parse("2026-11-22T07:14:03Z");
        public long nanos;

        public void pass(Duration time) {
            now = now.plus(time);
            nanos += time.toNanos();
        }

        public ZoneId zone = ZoneId.of("Europe/Riga");

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new AssertionError("the records use the zone they are given");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    public static Surroundings world(Hands hands, long seed) {
        return new Surroundings(hands, () -> hands.nanos, Randomness.seeded(seed), Disk.real(), new Locks(), "0.1.0");
    }

    public static ShopFolder create(Path folder, Surroundings world) throws IOException {
        if (ShopFolder.create(folder, ANYWHERE, world) instanceof ShopFolder.Opened.Shop shop) {
            return shop.folder();
        }
        throw new AssertionError("the shop was refused");
    }

    public static Draft lesson(JournalWriter writer, int i) {
        return writer.draft("lesson-read", StrictJson.empty().put("lesson", "listening/page-" + i));
    }

    public static Draft comment(JournalWriter writer, String text) {
        return writer.draft(
                "comment",
                StrictJson.empty().put("about", "anna"),
                StrictJson.empty().put("text", text));
    }

    public static List<Line> saved(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Saved saved) {
            return saved.lines();
        }
        throw new AssertionError("not saved: " + outcome);
    }

    public static List<Recorded> readAll(ShopFolder shop) throws IOException {
        JournalReader reader = new JournalReader(shop);
        reader.poll();
        return reader.all();
    }
}
