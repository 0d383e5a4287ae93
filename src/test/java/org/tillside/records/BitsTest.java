package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.faults.MemoryFolder;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;

/** Turns bits over in journals and private parts: each is reported, no entry is changed in silence, all others stay. */
class BitsTest {
    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;
    private int missedByChainAlone;
    private int flips;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
    }

    private String journalOf(int events) throws IOException {
        try (JournalWriter writer = JournalWriter.open(shop, profile, world)) {
            for (int i = 1; i < events; i++) {
                Draft draft = i % 4 == 0 ? Shops.comment(writer, "kind " + i) : Shops.lesson(writer, i);
                Shops.saved(writer.append(List.of(draft)));
            }
            return writer.writer();
        }
    }

    @Test
    void everyBitOfTwentyEntriesAndOneOfEveryByteOfTwoHundred() throws IOException {
        Random random = new Random(7);
        String twenty = journalOf(20);
        flip(twenty, 8, random);
        make(temp.resolve("more"));
        String more = journalOf(200);
        flip(more, 1, random);
        wholeFile(more, random);
        assertThat(missedByChainAlone).as("the control").isPositive();
        Ledger.note(Figure.met(
                "Bits and cuts",
                "A bit that turns over in a journal is reported with writer and number, and changes no entry in silence.",
                "none missed of every bit of 20 entries and one of every byte of 200",
                "none missed of " + flips + " flips, all other entries readable",
                "the control, checking without the line's own hash, missed " + missedByChainAlone));
    }

    private void make(Path folder) throws IOException {
        shop = Shops.create(folder, world);
    }

    private void flip(String writer, int bitsOfEach, Random random) throws IOException {
        List<Line> lines = JournalScan.read(shop.journal(writer), writer, JournalScan.Mark.BEGIN)
                .lines();
        Head before = Head.NONE;
        for (int i = 0; i < lines.size(); i++) {
            // a flip can show in its line and in the one after it, nowhere else: those behind are read as before
            List<Line> shown = lines.subList(i, Math.min(lines.size(), i + 3));
            byte[] good = shown.stream()
                    .map(it -> it.bytes().text() + "\n")
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8);
            JournalScan.Mark mark = new JournalScan.Mark(0, 0, before);
            assertThat(read(good, writer, mark).sound()).isTrue();
            assertThat(chainAloneHolds(good, before.hash())).isTrue();
            for (int at = 0; at <= lines.get(i).bytes().size(); at++) {
                int first = bitsOfEach == 8 ? 0 : random.nextInt(8);
                for (int bit = first; bit < first + bitsOfEach; bit++) {
                    flipped(good, at, bit, writer, mark, shown);
                }
            }
            before = Head.of(lines.get(i));
        }
    }

    private void flipped(byte[] good, int at, int bit, String writer, JournalScan.Mark mark, List<Line> shown)
            throws IOException {
        byte[] bad = good.clone();
        bad[at] ^= (byte) (1 << bit);
        JournalScan.Found found = read(bad, writer, mark);
        flips++;
        String where = "line " + shown.get(0).n() + " byte " + at + " bit " + bit;
        boolean last = shown.size() == 1;
        assertThat(found.damages().isEmpty() && !(last && found.tail().size() > 0))
                .as(where)
                .isFalse();
        assertThat(found.damages())
                .as(where)
                .allMatch(it -> it.writer().equals(writer)
                        && it.n() >= shown.get(0).n()
                        && it.n() <= shown.get(0).n() + 2);
        assertThat(shown).as(where).containsAll(found.lines());
        // a line end that is turned over takes the next line with it
        int gone = at == shown.get(0).bytes().size() ? 2 : 1;
        assertThat(found.lines()).as(where).containsAll(shown.subList(Math.min(gone, shown.size()), shown.size()));
        boolean hashed = at < shown.get(0).bytes().text().lastIndexOf(",\"h\":");
        missedByChainAlone += hashed && chainAloneHolds(bad, mark.head().hash()) ? 1 : 0;
    }

    private static JournalScan.Found read(byte[] journal, String writer, JournalScan.Mark mark) throws IOException {
        return JournalScan.read(new ByteArrayInputStream(journal), writer, mark);
    }

    /** A weaker journal's check: each line's prev is the hash of the bytes of the line before, and nothing more. */
    private static boolean chainAloneHolds(byte[] journal, String before) {
        String prev = before;
        for (String line : new String(journal, StandardCharsets.ISO_8859_1).split("\n")) {
            int end = line.lastIndexOf(",\"h\":\"");
            if (!line.contains("\"prev\":\"" + prev + "\"") || end < 0) {
                return false;
            }
            prev = Bytes.wrap(line.substring(0, end).getBytes(StandardCharsets.ISO_8859_1))
                    .sha256();
        }
        return true;
    }

    /** The same through the files, as verify and the readers see them, at some hundred places. */
    private void wholeFile(String writer, Random random) throws IOException {
        byte[] good = Files.readAllBytes(shop.journal(writer));
        List<Line> lines = Shops.readAll(shop).stream().map(Recorded::line).toList();
        for (int i = 0; i < 100; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(shop.journal(writer), bad);
            assertThat(new Verify(shop, Optional.of(profile))
                            .run(e -> new Verify.Expected.None())
                            .damages())
                    .isNotEmpty()
                    .allMatch(it -> it.writer().equals(writer) && it.n() > 0);
            List<Line> left = Shops.readAll(shop).stream().map(Recorded::line).toList();
            assertThat(lines).containsAll(left);
            assertThat(left).hasSizeGreaterThanOrEqualTo(198);
        }
        Files.write(shop.journal(writer), good);
    }

    @Test
    void oneBitOfEveryByteOfThePrivateParts() throws IOException {
        String writer = journalOf(20);
        Path file = shop.privateOf(writer);
        byte[] good = Files.readAllBytes(file);
        Map<String, PrivatePart> parts = parts();
        PrivateFile.Content before = PrivateFile.read(file);
        int passed = 0;
        Random random = new Random(9);
        for (int at = 0; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            PrivateFile.Content content = PrivateFile.read(file);
            // still a whole file of well-formed parts, and another text in one of them
            passed += content.bad().isEmpty()
                            && content.parts().keySet().equals(before.parts().keySet())
                            && !content.parts().equals(before.parts())
                    ? 1
                    : 0;
            List<Damage> damages = new ArrayList<>(new Verify(shop, Optional.empty())
                    .run(e -> new Verify.Expected.None())
                    .damages());
            boolean onlyLineEnd = at == good.length - 1 && damages.isEmpty();
            assertThat(damages.isEmpty() && !onlyLineEnd).as("byte %d", at).isFalse();
            parts().forEach((id, part) -> assertThat(part).isIn(parts.get(id), new PrivatePart.Lost()));
        }
        Files.write(file, good);
        assertThat(parts()).isEqualTo(parts);
        assertThat(passed).as("the control").isPositive();
        Ledger.note(Figure.met(
                "Bits and cuts",
                "A bit that turns over in a private part is reported, and no other words stand there in silence.",
                "none missed of one bit of every byte",
                "none missed of " + good.length,
                "the control, without the commitment that each line holds, took " + passed + " for whole"));
    }

    private Map<String, PrivatePart> parts() throws IOException {
        return Shops.readAll(shop).stream()
                .collect(Collectors.toMap(it -> it.line().id(), Recorded::secret));
    }

    @Test
    void aPartWhoseIdIsDamagedIsNotDroppedAsAnOrphan() throws IOException {
        String writer = journalOf(6);
        Path file = shop.privateOf(writer);
        byte[] bad = Files.readAllBytes(file);
        bad[10] ^= 1;
        Files.write(file, bad);
        JournalWriter.open(shop, profile, world).close();
        assertThat(Files.readAllBytes(file)).isEqualTo(bad);
    }
}
