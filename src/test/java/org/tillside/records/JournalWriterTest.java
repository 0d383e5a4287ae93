package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalWriterTest {
    @TempDir
    Path temp;

    private final Shops.Hands hands = new Shops.Hands();
    private final Surroundings world = Shops.world(hands, 1);
    private ShopFolder shop;
    private Profile profile;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
    }

    private JournalWriter open() throws IOException {
        return JournalWriter.open(shop, profile, world);
    }

    @Test
    void theFirstEventSaysWhatOpened() throws IOException {
        try (JournalWriter writer = open()) {
            Shops.saved(writer.append(List.of(Shops.lesson(writer, 1))));
            List<Recorded> all = Shops.readAll(shop);
            assertThat(all).extracting(r -> r.line().type()).containsExactly("opened", "lesson-read");
            assertThat(all.get(0).line().p().text()).isEqualTo("{\"format\":1,\"program\":\"0.1.0\"}");
            assertThat(all.get(1).line().at()).isEqualTo("2026-11-22T09:14:03+02:00");
            assertThat(writer.writer()).endsWith("-0-1");
        }
    }

    @Test
    void anOrderlyEndGoesOnInTheSameFile() throws IOException {
        String first;
        try (JournalWriter writer = open()) {
            first = writer.writer();
        }
        try (JournalWriter writer = open()) {
            assertThat(writer.writer()).isEqualTo(first);
            assertThat(writer.found()).isEmpty();
        }
    }

    @Test
    void anEndWithoutAWitnessBeginsANewEpoch() throws IOException {
        try (JournalWriter writer = open()) {
            Shops.saved(writer.append(List.of(Shops.lesson(writer, 1))));
        }
        Path heads = Files.walk(temp.resolve("profile"))
                .filter(p -> p.endsWith("heads"))
                .findFirst()
                .orElseThrow();
        try (var files = Files.list(heads)) {
            Files.delete(files.findFirst().orElseThrow());
        }
        try (JournalWriter writer = open()) {
            assertThat(writer.writer()).endsWith("-0-2");
            assertThat(writer.found()).isEmpty();
            assertThat(Shops.readAll(shop)).hasSize(3);
        }
    }

    @Test
    void aFileCutAtALineEndIsBehindItsWitness() throws IOException {
        String name;
        try (JournalWriter writer = open()) {
            name = writer.writer();
            Shops.saved(writer.append(List.of(Shops.lesson(writer, 1), Shops.lesson(writer, 2))));
        }
        Path file = shop.journal(name);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
        try (JournalWriter writer = open()) {
            assertThat(writer.found()).containsExactly(new Damage.BehindWitness(name, 2, 3));
            assertThat(writer.writer()).endsWith("-0-2");
        }
        // it is not forgiven the next time, and not without the profile either way round
        assertThat(new Verify(shop, Optional.of(profile))
                        .run(e -> new Verify.Expected.None())
                        .damages())
                .containsExactly(new Damage.BehindWitness(name, 2, 3));
        assertThat(new Verify(shop, Optional.empty())
                        .run(e -> new Verify.Expected.None())
                        .intact())
                .isTrue();
    }

    @Test
    void aSecondWindowWritesAsItsOwnWriterAndEachReadsTheOther() throws IOException {
        try (Records one = Records.open(shop, profile, world);
                Records two = Records.open(shop, profile, world)) {
            one.start("test");
            two.start("test");
            assertThat(one.writer()).endsWith("-0-1");
            assertThat(two.writer()).endsWith("-1-1");
            one.poll();
            Shops.saved(one.save(List.of(one.draft("lesson-read", StrictJson.empty()))));
            assertThat(two.poll().events()).extracting(r -> r.line().type()).contains("lesson-read");
            Line answer = Shops.saved(two.save(List.of(two.draft("lesson-read", StrictJson.empty()))))
                    .get(0);
            JournalReader.News news = one.poll();
            assertThat(news.events()).extracting(Recorded::line).contains(answer);
            assertThat(news.refold()).isFalse();
        }
    }

    @Test
    void aCopiedFolderIsAnotherWriters() throws IOException {
        String here;
        try (JournalWriter writer = open()) {
            here = writer.writer();
        }
        ShopFolder copy = new ShopFolder(temp.resolve("copy"), shop.id());
        copy.makeFolders(world.disk());
        Files.copy(shop.journal(here), copy.journal(here));
        try (JournalWriter writer = JournalWriter.open(copy, profile, world)) {
            assertThat(writer.writer().substring(0, 12)).isNotEqualTo(here.substring(0, 12));
        }
    }

    @Test
    void aLostLockBeginsANewEpoch() throws IOException {
        try (JournalWriter writer = open()) {
            Files.delete(shop.root().resolve("lock-0"));
            Shops.saved(writer.append(List.of(Shops.lesson(writer, 1))));
            assertThat(writer.writer()).endsWith("-0-2");
        }
    }

    @Test
    void eventsComeAfterAllThatWasSeen() throws IOException {
        try (JournalWriter writer = open()) {
            writer.seen(50);
            assertThat(Shops.saved(writer.append(List.of(Shops.lesson(writer, 1), Shops.lesson(writer, 2)))))
                    .extracting(Line::lam)
                    .containsExactly(51L, 52L);
        }
    }

    @Test
    void aClockThatJumpsIsFlagged() throws IOException {
        try (JournalWriter writer = open()) {
            hands.pass(Duration.ofHours(3));
            assertThat(Shops.lesson(writer, 1).clock()).isEmpty();
            hands.now = hands.now.plusSeconds(119);
            assertThat(Shops.lesson(writer, 2).clock()).isEmpty();
            hands.now = hands.now.plusSeconds(121);
            Draft jumped = Shops.lesson(writer, 3);
            assertThat(jumped.clock()).contains(ClockFlag.JUMP);
            Line line = Shops.saved(writer.append(List.of(jumped))).get(0);
            assertThat(line.bytes().text()).contains("\"clock\":\"jump\"");
            assertThat(Frame.parse(line.bytes())).isEqualTo(new Frame.Parsed.Good(line));
        }
        hands.now = hands.now.minusSeconds(3600);
        try (JournalWriter writer = open()) {
            assertThat(Shops.lesson(writer, 4).clock()).contains(ClockFlag.BACK);
            hands.pass(Duration.ofHours(1));
            assertThat(Shops.lesson(writer, 5).clock()).isEmpty();
        }
    }

    @Test
    void aPendingInterruptDoesNotCostTheLock() throws IOException {
        try (JournalWriter writer = open()) {
            Thread.currentThread().interrupt();
            Shops.saved(writer.append(List.of(Shops.lesson(writer, 1))));
            assertThat(Thread.interrupted()).isTrue();
            Shops.saved(writer.append(List.of(Shops.lesson(writer, 2))));
            assertThat(writer.writer()).endsWith("-0-1");
        }
    }

    @Test
    void theSameSeedWritesTheSameBytes() throws IOException {
        byte[][] bytes = new byte[2][];
        for (int i = 0; i < 2; i++) {
            Surroundings again = Shops.world(new Shops.Hands(), 7);
            ShopFolder folder = Shops.create(temp.resolve("same-" + i), again);
            Profile fresh = new Profile(temp.resolve("profile-" + i), again.disk());
            try (JournalWriter writer = JournalWriter.open(folder, fresh, again)) {
                Keys keys = new Keys(folder, again, 10);
                Signer signer = keys.create("anna", "804613".toCharArray());
                Shops.saved(
                        writer.append(List.of(Shops.comment(writer, "well done").signed(signer))));
                bytes[i] = Files.readAllBytes(folder.journal(writer.writer()));
            }
        }
        assertThat(bytes[1]).isEqualTo(bytes[0]);
    }
}
