package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.faults.MemoryFolder;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;

/** Cuts a journal at every byte, and fills its end with zeros: none that loses an entry goes unnoticed. */
class CutsTest {
    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);
    private ShopFolder shop;
    private Profile profile;
    private String writer;
    private byte[] good;
    private List<Line> lines;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = new Profile(temp.resolve("profile"), world.disk());
        try (JournalWriter open = JournalWriter.open(shop, profile, world)) {
            for (int i = 1; i < 20; i++) {
                Shops.saved(open.append(List.of(Shops.lesson(open, i))));
            }
            writer = open.writer();
        }
        good = Files.readAllBytes(shop.journal(writer));
        lines = Shops.readAll(shop).stream().map(Recorded::line).toList();
    }

    private List<Damage> verify(Optional<Profile> witnesses, byte[] journal) throws IOException {
        Files.write(shop.journal(writer), journal);
        return new Verify(shop, witnesses).run(e -> new Verify.Expected.None()).damages();
    }

    @Test
    void everyCutIsNoticedWithTheWitnessAndThoseAtLineEndsAreNotWithoutIt() throws IOException {
        int missed = 0;
        int missedWithoutWitness = 0;
        Random random = new Random(3);
        for (int cut = 0; cut < good.length - 1; cut++) {
            byte[] left = Arrays.copyOf(good, cut);
            byte[] zeros = Arrays.copyOf(left, cut + 1 + random.nextInt(4_096));
            missed += verify(Optional.of(profile), left).isEmpty() ? 1 : 0;
            missed += verify(Optional.of(profile), zeros).isEmpty() ? 1 : 0;
            boolean quiet = verify(Optional.empty(), left).isEmpty();
            boolean atLineEnd = cut == 0 || good[cut - 1] == '\n' || good[cut] == '\n';
            assertThat(quiet).as("cut at %d without a witness", cut).isEqualTo(atLineEnd);
            missedWithoutWitness += quiet ? 1 : 0;
            assertThat(lines)
                    .containsAll(
                            Shops.readAll(shop).stream().map(Recorded::line).toList());
        }
        assertThat(missed).isZero();
        assertThat(missedWithoutWitness).as("the control").isGreaterThanOrEqualTo(19);
        Ledger.note(Figure.met(
                "Bits and cuts",
                "A journal cut at any byte, or with zeros at its end, is reported.",
                "none missed",
                "none missed of " + (good.length - 1) + " cuts and as many ends of zeros",
                "the control, without the witness, missed the " + missedWithoutWitness + " cuts at line ends"));
    }

    @Test
    void theOwnerOfTheFileMendsEveryCutAndGoesOn() throws IOException {
        AtomicInteger torn = new AtomicInteger();
        for (int cut = good.length - 900; cut < good.length; cut++) {
            for (int zeros : new int[] {0, 700}) {
                open(cut, zeros, torn);
            }
        }
        assertThat(torn).hasPositiveValue();
    }

    private void open(int cut, int zeros, AtomicInteger torn) throws IOException {
        Path root = temp.resolve("cut-" + cut + "-" + zeros);
        ShopFolder copy = new ShopFolder(root, shop.id());
        BrokenDisk quick = new BrokenDisk("");
        quick.forces = false;
        copy.makeFolders(quick);
        Files.write(copy.journal(writer), Arrays.copyOf(Arrays.copyOf(good, cut), cut + zeros));
        Profile same = new Profile(temp.resolve("profile-" + cut + "-" + zeros), quick);
        same.installed(copy, count -> Bytes.ofHex(writer.substring(0, 12)).toArray());
        try (JournalWriter next = JournalWriter.open(copy, same, world.with(quick))) {
            boolean atLineEnd = good[cut - 1] == '\n';
            boolean lacksLineEnd = good[cut] == '\n';
            boolean tail = zeros > 0 || !(atLineEnd || lacksLineEnd);
            assertThat(next.writer()).isNotEqualTo(writer);
            assertThat(next.found().stream().filter(d -> d instanceof Damage.TornTail))
                    .as("cut at %d", cut)
                    .hasSize(tail ? 1 : 0);
            torn.addAndGet(tail ? 1 : 0);
            JournalScan.Found left = JournalScan.read(copy.journal(writer), writer, JournalScan.Mark.BEGIN);
            assertThat(left.sound()).isTrue();
            int whole = lacksLineEnd && zeros == 0 ? cut + 1 : cut;
            assertThat(left.lines())
                    .hasSize((int) lines.stream().filter(l -> endOf(l) <= whole).count());
            Shops.saved(next.append(List.of(Shops.lesson(next, 1))));
        }
    }

    private int endOf(Line line) {
        return lines.stream()
                .limit(line.n())
                .mapToInt(l -> l.bytes().size() + 1)
                .sum();
    }
}
