package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A stream of all journals gives what reading them at once gives, in the same order, and keeps none of it. */
class JournalStreamTest {
    private static final int EACH = 3_000;

    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        try (JournalWriter one = JournalWriter.open(shop, profile, world);
                JournalWriter other = JournalWriter.open(shop, profile, world)) {
            for (int i = 0; i < 6; i++) {
                JournalWriter now = i % 2 == 0 ? one : other;
                List<Draft> drafts = new ArrayList<>();
                for (int k = 0; k < EACH / 3; k++) {
                    drafts.add(k % 5 == 0 ? Shops.comment(now, "word " + k) : Shops.lesson(now, k));
                }
                Shops.saved(now.append(drafts));
            }
        }
    }

    /** Keeps what it is given. */
    private static final class Collecting implements JournalStream.Taker<Recorded> {
        private final List<Recorded> events = new ArrayList<>();
        private int begun;
        private int batches;

        @Override
        public void begin() {
            events.clear();
            begun++;
        }

        @Override
        public Recorded read(Recorded event) {
            return event;
        }

        @Override
        public void take(List<Recorded> batch) {
            events.addAll(batch);
            batches++;
        }
    }

    private Collecting read() throws IOException {
        Collecting all = new Collecting();
        new FirstReading(shop, all).reader();
        return all;
    }

    private List<Damage> damages() throws IOException {
        return new FirstReading(shop, new Collecting()).reader().damages();
    }

    @Test
    void itGivesWhatTheReaderGives() throws IOException {
        Collecting all = read();
        assertThat(shop.writers()).hasSize(2);
        assertThat(all.events).hasSize(2 * EACH + 2).isEqualTo(Shops.readAll(shop));
        assertThat(all.batches).isGreaterThan(2);
        assertThat(all.begun).isOne();
        assertThat(damages()).isEmpty();
    }

    @Test
    void anEventWrittenTwiceCountsOnce() throws IOException {
        try (JournalWriter writer = JournalWriter.open(shop, profile, world)) {
            Draft draft = Shops.lesson(writer, 1);
            Shops.saved(writer.append(List.of(draft)));
            Shops.saved(writer.append(List.of(draft)));
        }
        assertThat(read().events).hasSize(2 * EACH + 3);
    }

    @Test
    void whatIsErasedFurtherOnIsReadAgainWithoutIt() throws IOException {
        String id = read().events.stream()
                .filter(it -> it.secret() instanceof PrivatePart.Present)
                .findFirst()
                .orElseThrow()
                .line()
                .id();
        try (JournalWriter writer = JournalWriter.open(shop, profile, world)) {
            ObjectNode fields = StrictJson.empty();
            fields.putArray("ids").add(id);
            Shops.saved(writer.append(List.of(writer.draft(Line.ERASE, fields))));
        }
        Collecting all = read();
        assertThat(all.begun).as("the part still lies there").isEqualTo(2);
        assertThat(all.events)
                .filteredOn(it -> it.line().id().equals(id))
                .extracting(Recorded::secret)
                .containsExactly(new PrivatePart.Erased());
        PrivateFile.keepOnly(
                world.disk(), shop.privateOf(all.events.get(1).line().writer()), it -> !it.equals(id), false);
        assertThat(damages()).as("what is gone and was erased is not missed").isEmpty();
    }

    @Test
    void aMissingAndAnAlteredPartAreTold() throws IOException {
        String writer = shop.writers().get(0);
        List<String> parts = Files.readAllLines(shop.privateOf(writer));
        String missing = PrivateFile.idOf(Bytes.of(parts.get(3)));
        String altered = PrivateFile.idOf(Bytes.of(parts.get(2)));
        parts.set(2, parts.get(2).replace("word", "lord"));
        parts.remove(3);
        Files.write(shop.privateOf(writer), parts);
        assertThat(damages())
                .hasSize(2)
                .anyMatch(it ->
                        it instanceof Damage.PrivateMissing that && that.id().equals(missing))
                .anyMatch(it ->
                        it instanceof Damage.PrivateAltered that && that.id().equals(altered));
    }

    @Test
    void aFlippedBitAnywhereIsTold() throws IOException {
        String writer = shop.writers().get(1);
        byte[] bytes = Files.readAllBytes(shop.journal(writer));
        for (int share = 1; share < 8; share++) {
            byte[] changed = bytes.clone();
            changed[bytes.length * share / 8] ^= 4;
            Files.write(shop.journal(writer), changed);
            assertThat(damages()).isNotEmpty().allMatch(it -> it.writer().equals(writer));
        }
        Files.write(shop.journal(writer), bytes);
        assertThat(damages()).isEmpty();
    }

    @Test
    void aJournalOutOfItsOwnOrderIsReadAtOnce() throws IOException {
        Draft opened = new Draft(
                "o1",
                "2026-11-22T09:14:03+02:00",
                Optional.empty(),
                Line.OPENED,
                Bytes.of("{}"),
                Optional.empty(),
                Optional.empty());
        Draft second = new Draft(
                "o2",
                "2026-11-22T09:14:03+02:00",
                Optional.empty(),
                "later",
                Bytes.of("{}"),
                Optional.empty(),
                Optional.empty());
        Line first = Frame.seal("odd-0-1", 1, 90, opened, Line.NO_HASH);
        Line next = Frame.seal("odd-0-1", 2, 80, second, first.hash());
        Files.writeString(
                shop.journal("odd-0-1"),
                first.bytes().text() + "\n" + next.bytes().text() + "\n");
        try (JournalStream<Recorded> stream = new JournalStream<>(shop, Set.of(), new Collecting(), Map.of())) {
            assertThatThrownBy(stream::run).isInstanceOf(JournalStream.Disordered.class);
        }
        assertThat(read().events).isEqualTo(Shops.readAll(shop)).hasSize(2 * EACH + 4);
    }

    /** A journal of so many lines whose Lamport times interleave with those of all others. */
    private int journal(String writer, int lines) throws IOException {
        StringBuilder all = new StringBuilder();
        String prev = Line.NO_HASH;
        for (int n = 1; n <= lines; n++) {
            Draft draft = new Draft(
                    writer + "-" + n,
                    "2026-11-22T09:14:03+02:00",
                    Optional.empty(),
                    n == 1 ? Line.OPENED : "later",
                    Bytes.of("{\"words\":\"" + "x".repeat(400) + "\"}"),
                    Optional.empty(),
                    Optional.empty());
            Line line = Frame.seal(writer, n, n, draft, prev);
            prev = line.hash();
            all.append(line.bytes().text()).append('\n');
        }
        Files.writeString(shop.journal(writer), all);
        return lines;
    }

    @Test
    void howMuchIsReadAheadDoesNotGrowWithTheWriters() throws IOException {
        int lines = 0;
        for (int i = 1; i <= 20; i++) {
            lines += journal("many-" + i + "-1", 900);
        }
        Collecting all = new Collecting();
        int most = 0;
        try (JournalStream<Recorded> stream = new JournalStream<>(shop, Set.of(), all, Map.of())) {
            stream.begin();
            boolean more = true;
            while (more) {
                most = Math.max(most, stream.ahead());
                more = stream.more();
            }
            assertThat(stream.ahead()).isZero();
            assertThat(stream.damages()).isEmpty();
        }
        assertThat(most).isEqualTo(JournalStream.ROOM);
        assertThat(all.events).hasSize(2 * EACH + 2 + lines).isEqualTo(Shops.readAll(shop));
    }

    /** Weak references to the lines that it sees. */
    private static final class Watching implements JournalStream.Taker<Reference<Line>> {
        private final List<Reference<Line>> seen = new ArrayList<>();

        @Override
        public void begin() {
            seen.clear();
        }

        @Override
        public Reference<Line> read(Recorded event) {
            return new WeakReference<>(event.line());
        }

        @Override
        public void take(List<Reference<Line>> batch) {
            seen.addAll(batch);
        }

        long alive() {
            return seen.stream().filter(it -> it.get() != null).count();
        }
    }

    @Test
    void whatHasLostItsPrivatePartIsNotKeptEither() throws IOException {
        for (String writer : shop.writers()) {
            Files.delete(shop.privateOf(writer));
        }
        Watching watching = new Watching();
        try (JournalStream<Reference<Line>> stream = new JournalStream<>(shop, Set.of(), watching, Map.of())) {
            assertThat(stream.run()).isTrue();
            assertThat(stream.damages()).hasSize(2 * EACH / 5);
            for (int i = 0; i < 100 && watching.alive() > 1; i++) {
                System.gc();
            }
            // the last line, behind which whatever comes next has its place
            assertThat(watching.alive()).isLessThanOrEqualTo(1);
            assertThat(watching.seen).hasSize(2 * EACH + 2);
            Reference.reachabilityFence(stream);
        }
    }
}
