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
final class Shops {
    /** Folders named after a test lie in /tmp, which may be any file system. */
    static final FolderCheck ANYWHERE = new FolderCheck(Map.of(), folder -> "ext4");

    private Shops() {}

    /** A clock that stands until it is moved. */
    static final class Hands extends Clock {
        Instant now = Instant.parse("2026-11-22T07:14:03Z");
        long nanos;

        void pass(Duration time) {
            now = now.plus(time);
            nanos += time.toNanos();
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Riga");
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

    static Surroundings world(Hands hands, long seed) {
        return new Surroundings(hands, () -> hands.nanos, Randomness.seeded(seed), Disk.real(), new Locks(), "0.1.0");
    }

    static ShopFolder create(Path folder, Surroundings world) throws IOException {
        if (ShopFolder.create(folder, ANYWHERE, world) instanceof ShopFolder.Opened.Shop shop) {
            return shop.folder();
        }
        throw new AssertionError("the shop was refused");
    }

    static Draft lesson(JournalWriter writer, int i) {
        return writer.draft("lesson-read", StrictJson.empty().put("lesson", "listening/page-" + i));
    }

    static Draft comment(JournalWriter writer, String text) {
        return writer.draft(
                "comment",
                StrictJson.empty().put("about", "anna"),
                StrictJson.empty().put("text", text));
    }

    static List<Line> saved(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Saved saved) {
            return saved.lines();
        }
        throw new AssertionError("not saved: " + outcome);
    }

    static List<Recorded> readAll(ShopFolder shop) throws IOException {
        JournalReader reader = new JournalReader(shop);
        reader.poll();
        return reader.all();
    }
}
