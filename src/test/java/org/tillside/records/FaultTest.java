package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages journals in every way that the design names; each check has a control that must fail. */
class FaultTest {
    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
    }

    private String journalOf(int events) throws IOException {
        try (JournalWriter writer = JournalWriter.open(shop, profile, world)) {
            for (int i = 1; i < events; i++) {
                Shops.saved(writer.append(List.of(Shops.lesson(writer, i))));
            }
            return writer.writer();
        }
    }

    private JournalScan.Found scan(String writer) throws IOException {
        return JournalScan.read(shop.journal(writer), writer, JournalScan.Mark.BEGIN);
    }

    @Test
    void zerosAtTheEndAreATornTailAndZerosInTheMiddleAreDamage() throws IOException {
        String writer = journalOf(6);
        byte[] good = Files.readAllBytes(shop.journal(writer));
        ShopFolder tail = copyOf("tail", writer, Arrays.copyOf(good, good.length + 4096));
        try (JournalWriter next = JournalWriter.open(tail, sameInstallation("tail", tail, writer), world)) {
            assertThat(next.found()).hasAtLeastOneElementOfType(Damage.TornTail.class);
            assertThat(Files.readAllBytes(tail.journal(writer))).isEqualTo(good);
            assertThat(Files.size(tornCopies(tail).get(0))).isEqualTo(4096);
        }
        byte[] holed = good.clone();
        Arrays.fill(holed, good.length / 2, good.length / 2 + 40, (byte) 0);
        ShopFolder middle = copyOf("middle", writer, holed);
        try (JournalWriter next = JournalWriter.open(middle, sameInstallation("middle", middle, writer), world)) {
            assertThat(next.found()).hasAtLeastOneElementOfType(Damage.BadLine.class);
            assertThat(next.writer()).endsWith("-0-2");
            assertThat(Files.readAllBytes(middle.journal(writer))).isEqualTo(holed);
            assertThat(Shops.readAll(middle)).hasSize(6);
        }
    }

    @Test
    void aLastLineWithItsLineEndAndAWrongHashIsDamageAndKept() throws IOException {
        String writer = journalOf(6);
        byte[] bad = Files.readAllBytes(shop.journal(writer));
        bad[bad.length - 10] ^= 1;
        ShopFolder copy = copyOf("bad", writer, bad);
        try (JournalWriter next = JournalWriter.open(copy, sameInstallation("bad", copy, writer), world)) {
            assertThat(next.found()).contains(new Damage.BadLine(writer, 6, "its hash does not fit"));
            assertThat(Files.readAllBytes(copy.journal(writer))).isEqualTo(bad);
        }
    }

    @Test
    void aLineTakenOutPutInOrExchangedBreaksTheChain() throws IOException {
        String writer = journalOf(6);
        List<String> lines = Files.readAllLines(shop.journal(writer));
        List<String> without = new ArrayList<>(lines);
        without.remove(3);
        List<String> twice = new ArrayList<>(lines);
        twice.add(3, lines.get(3));
        List<String> exchanged = new ArrayList<>(lines);
        exchanged.set(3, lines.get(4));
        exchanged.set(4, lines.get(3));
        for (List<String> changed : List.of(without, twice, exchanged)) {
            Files.write(shop.journal(writer), changed);
            assertThat(scan(writer).damages()).hasAtLeastOneElementOfType(Damage.BrokenChain.class);
        }
        Files.write(shop.journal(writer), lines);
        assertThat(scan(writer).damages()).isEmpty();
    }

    @Test
    void nobodyMendsAnotherWritersFile() throws IOException {
        String writer = journalOf(6);
        byte[] cut = Arrays.copyOf(Files.readAllBytes(shop.journal(writer)), 1500);
        Files.write(shop.journal(writer), cut);
        Profile stranger = new Profile(temp.resolve("stranger"), world.disk());
        try (Records records = Records.open(shop, stranger, world)) {
            records.start("test");
            records.poll();
            assertThat(records.damages()).hasAtLeastOneElementOfType(Damage.UnfinishedTail.class);
        }
        assertThat(Files.readAllBytes(shop.journal(writer))).isEqualTo(cut);
        assertThat(tornCopies(shop)).isEmpty();
    }

    @Test
    void aDiskFullAtAnyByteLeavesTheJournalAsItWas() throws IOException {
        BrokenDisk disk = new BrokenDisk("records");
        Surroundings broken = world.with(disk);
        try (JournalWriter writer = JournalWriter.open(shop, profile, broken)) {
            Draft draft = Shops.lesson(writer, 1);
            byte[] before = Files.readAllBytes(shop.journal(writer.writer()));
            long size = Frame.seal(writer.writer(), 2, 2, draft, Line.NO_HASH)
                            .bytes()
                            .size()
                    + 1L;
            for (long room = 0; room < size; room++) {
                disk.room = room;
                assertThat(writer.append(List.of(draft)))
                        .isInstanceOfSatisfying(SaveOutcome.NotSaved.class, not -> assertThat(not.reason())
                                .isEqualTo(SaveOutcome.Reason.DISK_FULL));
                assertThat(Files.readAllBytes(shop.journal(writer.writer()))).isEqualTo(before);
            }
            disk.room = size;
            Shops.saved(writer.append(List.of(draft)));
            assertThat(scan(writer.writer()).sound()).isTrue();
        }
    }

    @Test
    void halfALineThatCouldNotBeCutIsGoneBeforeTheNextOne() throws IOException {
        BrokenDisk disk = new BrokenDisk("records");
        try (JournalWriter writer = JournalWriter.open(shop, profile, world.with(disk))) {
            disk.room = 200;
            disk.failCuts = true;
            assertThat(writer.append(
                            List.of(writer.draft("long", StrictJson.empty().put("x", "y".repeat(900))))))
                    .isInstanceOf(SaveOutcome.NotSaved.class);
            assertThat(scan(writer.writer()).tail().size()).isEqualTo(200);
            disk.room = Long.MAX_VALUE;
            disk.failCuts = false;
            Shops.saved(writer.append(List.of(writer.draft("s", StrictJson.empty()))));
            assertThat(scan(writer.writer()).sound()).isTrue();
        }
    }

    @Test
    void shortWritesAreGoneOnWith() throws IOException {
        BrokenDisk disk = new BrokenDisk("records");
        disk.shortest = 7;
        try (JournalWriter writer = JournalWriter.open(shop, profile, world.with(disk))) {
            Shops.saved(writer.append(List.of(Shops.lesson(writer, 1))));
            assertThat(scan(writer.writer()).sound()).isTrue();
        }
    }

    @Test
    void afterAFailedForceTheEventIsWrittenAgainAndCountsOnce() throws IOException {
        BrokenDisk disk = new BrokenDisk("records");
        try (JournalWriter writer = JournalWriter.open(shop, profile, world.with(disk))) {
            disk.failForces = 1;
            Draft draft = Shops.comment(writer, "kind");
            Line saved = Shops.saved(writer.append(List.of(draft))).get(0);
            assertThat(saved.n()).isEqualTo(3);
            assertThat(scan(writer.writer()).lines())
                    .extracting(Line::id)
                    .filteredOn(draft.id()::equals)
                    .hasSize(2);
            assertThat(Shops.readAll(shop)).hasSize(2).allMatch(r -> !(r.secret() instanceof PrivatePart.Lost));
            Shops.saved(writer.append(List.of(Shops.lesson(writer, 2))));
            assertThat(scan(writer.writer()).sound()).isTrue();
        }
    }

    @Test
    void aFileThatCannotBeForcedIsLeftForANewOne() throws IOException {
        BrokenDisk disk = new BrokenDisk("records.*-0-1[.]jsonl");
        try (JournalWriter writer = JournalWriter.open(shop, profile, world.with(disk))) {
            disk.failForces = Integer.MAX_VALUE;
            Draft draft = Shops.comment(writer, "kind");
            Shops.saved(writer.append(List.of(draft)));
            assertThat(writer.writer()).endsWith("-0-2");
            assertThat(Shops.readAll(shop))
                    .filteredOn(r -> r.line().id().equals(draft.id()))
                    .hasSize(1);
        }
    }

    @Test
    void whatCouldNeverBeForcedIsNotCalledSavedAndKeepsItsId() throws IOException {
        BrokenDisk disk = new BrokenDisk("records");
        try (JournalWriter writer = JournalWriter.open(shop, profile, world.with(disk))) {
            disk.failForces = Integer.MAX_VALUE;
            Draft draft = Shops.lesson(writer, 1);
            assertThat(writer.append(List.of(draft)))
                    .isInstanceOfSatisfying(SaveOutcome.NotSaved.class, not -> assertThat(not.reason())
                            .isEqualTo(SaveOutcome.Reason.NOT_FORCED));
            disk.failForces = 0;
            Shops.saved(writer.append(List.of(draft)));
            assertThat(Shops.readAll(shop))
                    .filteredOn(r -> r.line().id().equals(draft.id()))
                    .hasSize(1);
        }
    }

    @Test
    void aPrivatePartThatCannotBeWrittenKeepsItsLineAway() throws IOException {
        BrokenDisk disk = new BrokenDisk("private");
        try (JournalWriter writer = JournalWriter.open(shop, profile, world.with(disk))) {
            disk.room = 30;
            assertThat(writer.append(List.of(Shops.comment(writer, "kind")))).isInstanceOf(SaveOutcome.NotSaved.class);
            assertThat(Shops.readAll(shop)).hasSize(1);
            assertThat(Files.size(shop.privateOf(writer.writer()))).isZero();
        }
    }

    @Test
    void anOrphanedPrivatePartIsDroppedAtOpening() throws IOException {
        String name;
        String kept;
        try (JournalWriter writer = JournalWriter.open(shop, profile, world)) {
            name = writer.writer();
            kept = Shops.saved(writer.append(List.of(Shops.comment(writer, "kept"))))
                    .get(0)
                    .id();
        }
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.writeBytes(Files.readAllBytes(shop.privateOf(name)));
        more.writeBytes(PrivateFile.line("orphan", new Draft.Secret(Bytes.of("salt"), Bytes.of("{}")))
                .toArray());
        more.writeBytes(Bytes.of("{\"id\":\"torn").toArray());
        Files.write(shop.privateOf(name), more.toByteArray());
        JournalWriter.open(shop, profile, world).close();
        PrivateFile.Content content = PrivateFile.read(shop.privateOf(name));
        assertThat(content.parts().keySet()).containsExactly(kept);
        assertThat(content.tail().size()).isZero();
    }

    private ShopFolder copyOf(String name, String writer, byte[] journal) throws IOException {
        ShopFolder copy = new ShopFolder(Files.createDirectories(temp.resolve(name)), shop.id());
        copy.makeFolders(world.disk());
        Files.write(copy.journal(writer), journal);
        return copy;
    }

    /** A profile that knows the copy under the same writer's base, as the computer does on which it was torn. */
    private Profile sameInstallation(String name, ShopFolder copy, String writer) throws IOException {
        BrokenDisk quick = new BrokenDisk("");
        quick.forces = false;
        Profile other = new Profile(temp.resolve("profile-" + name), quick);
        other.installed(copy, count -> Bytes.ofHex(writer.substring(0, 12)).toArray());
        return other;
    }

    private static List<Path> tornCopies(ShopFolder shop) throws IOException {
        try (Stream<Path> files = Files.list(shop.records())) {
            Set<Path> torn = files.filter(f -> f.toString().contains(".torn-")).collect(Collectors.toSet());
            return List.copyOf(torn);
        }
    }

    @Test
    void verifySaysIntactOnlyOfAnIntactShop() throws IOException {
        String writer = journalOf(4);
        Verify verify = new Verify(shop, Optional.of(profile));
        assertThat(verify.run(e -> new Verify.Expected.None()).intact()).isTrue();
        byte[] bytes = Files.readAllBytes(shop.journal(writer));
        bytes[400] ^= 4;
        Files.write(shop.journal(writer), bytes);
        assertThat(verify.run(e -> new Verify.Expected.None()).damages()).hasSize(1);
    }
}
