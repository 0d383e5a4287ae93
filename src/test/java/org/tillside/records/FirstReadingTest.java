package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cold opening reads the journals once, and finds and mends of one's own what reading them twice would. */
class FirstReadingTest {
    private static final String MAKER = "fold-1";

    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;
    private String writer;
    private String kept;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        try (JournalWriter open = JournalWriter.open(shop, profile, world)) {
            writer = open.writer();
            List<Draft> drafts = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                drafts.add(Shops.lesson(open, i));
            }
            Shops.saved(open.append(drafts));
            kept = Shops.saved(open.append(List.of(Shops.comment(open, "kind"))))
                    .get(0)
                    .id();
        }
    }

    /** Counts, and does something once everything has been given to it. */
    private static class Counting implements JournalStream.Taker<Line> {
        int events;

        @Override
        public void begin() {
            events = 0;
        }

        @Override
        public Line read(Recorded event) {
            return event.line();
        }

        @Override
        public void take(List<Line> batch) {
            events += batch.size();
        }
    }

    private Records open(Counting fold) throws IOException {
        return Records.open(shop, profile, world, MAKER, fold);
    }

    private void flip() {
        try {
            byte[] bytes = Files.readAllBytes(shop.journal(writer));
            bytes[bytes.length / 2] ^= 1;
            Files.write(shop.journal(writer), bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onesOwnJournalIsReadOnce() throws IOException {
        Counting fold = new Counting() {
            @Override
            public void take(List<Line> batch) {
                super.take(batch);
                if (events == 5_002) {
                    // whoever reads it once more sees this
                    flip();
                }
            }
        };
        try (Records records = open(fold)) {
            assertThat(records.start().news().events()).isEmpty();
            assertThat(fold.events).isEqualTo(5_002);
            assertThat(records.damages()).isEmpty();
            assertThat(records.writer()).as("it goes on in the same journal").isEqualTo(writer);
        }
        try (Records records = open(new Counting())) {
            records.start();
            assertThat(records.damages()).as("the control").isNotEmpty();
            assertThat(records.writer()).isNotEqualTo(writer);
        }
    }

    @Test
    void aTornEndIsKeptAndCut() throws IOException {
        Files.writeString(shop.journal(writer), "{\"w\":\"half a li", StandardOpenOption.APPEND);
        Counting fold = new Counting();
        try (Records records = open(fold)) {
            records.start();
            assertThat(records.damages()).singleElement().isInstanceOf(Damage.TornTail.class);
            assertThat(records.writer()).isNotEqualTo(writer);
        }
        assertThat(fold.events).isEqualTo(5_002);
        assertThat(Files.readString(shop.journal(writer))).endsWith("\"}\n");
    }

    @Test
    void aLineWithoutItsLineEndCounts() throws IOException {
        String whole = Files.readString(shop.journal(writer));
        Files.writeString(shop.journal(writer), whole.substring(0, whole.length() - 1));
        Counting fold = new Counting();
        try (Records records = open(fold)) {
            assertThat(records.start().news().events())
                    .extracting(it -> it.line().id())
                    .contains(kept);
            assertThat(records.damages()).isEmpty();
        }
        assertThat(fold.events).isEqualTo(5_001);
        assertThat(Files.readString(shop.journal(writer))).isEqualTo(whole);
    }

    @Test
    void anOrphanedPrivatePartIsDropped() throws IOException {
        Path parts = shop.privateOf(writer);
        byte[] good = Files.readAllBytes(parts);
        Files.write(
                parts,
                PrivateFile.line("orphan", new Draft.Secret(Bytes.of("salt"), Bytes.of("{}")))
                        .toArray(),
                StandardOpenOption.APPEND);
        Files.writeString(parts, "{\"id\":\"torn", StandardOpenOption.APPEND);
        try (Records records = open(new Counting())) {
            records.start();
        }
        assertThat(Files.readAllBytes(parts)).isEqualTo(good);
    }

    @Test
    void aJournalCutAtALineEndIsBehindItsWitness() throws IOException {
        List<String> lines = Files.readAllLines(shop.journal(writer));
        Files.writeString(shop.journal(writer), String.join("\n", lines.subList(0, 4_000)) + "\n");
        try (Records records = open(new Counting())) {
            records.start();
            assertThat(records.damages()).hasAtLeastOneElementOfType(Damage.BehindWitness.class);
            assertThat(records.writer()).isNotEqualTo(writer);
        }
    }
}
