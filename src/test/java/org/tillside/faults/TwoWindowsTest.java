package org.tillside.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import org.tillside.records.Draft;
import org.tillside.records.PrivatePart;
import org.tillside.records.Profile;
import org.tillside.records.Recorded;
import org.tillside.records.Records;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.StrictJson;
import org.tillside.records.Surroundings;
import org.tillside.records.Verify;

/** Two and more windows at once: with real processes, for locks are between those. */
class TwoWindowsTest {
    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Surroundings world = Surroundings.real("0.1.0");
    private ShopFolder shop;
    private Path profile;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = temp.resolve("profile");
    }

    @Test
    void twoProcessesWriteBesideEachOther() throws Exception {
        Set<String> ids = new HashSet<>();
        try (Records here = Records.open(shop, new Profile(profile, world.disk()), world);
                WriterProcess there = new WriterProcess(shop, profile, WriterProcess.Task.MIXED, 60)) {
            here.start("test");
            assertThat(there.out.readLine()).isEqualTo("begin");
            String other = there.out.readLine();
            assertThat(other).endsWith("-1-1");
            assertThat(here.writer()).endsWith("-0-1");
            assertThat(other.substring(0, 12)).isEqualTo(here.writer().substring(0, 12));
            for (int i = 0; i < 60; i++) {
                Draft draft = here.draft("lesson-read", StrictJson.empty());
                Shops.saved(here.save(List.of(draft)));
                ids.add(draft.id());
                ids.add(there.out.readLine());
                here.poll();
            }
            assertThat(there.waitFor()).isZero();
            here.poll();
            assertThat(here.damages()).isEmpty();
        }
        List<Recorded> all = Shops.readAll(shop);
        assertThat(all).hasSize(122).isSortedAccordingTo((a, b) -> a.line().compareTo(b.line()));
        assertThat(all).extracting(r -> r.line().id()).containsAll(ids);
        assertThat(all).noneMatch(r -> r.secret() instanceof PrivatePart.Lost);
    }

    @Test
    void fourProcessesWriteAThousandEntriesEach() throws Exception {
        Set<String> ids = new HashSet<>();
        List<WriterProcess> four = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            four.add(new WriterProcess(shop, profile, WriterProcess.Task.MIXED, 1_000));
        }
        for (WriterProcess process : four) {
            process.out.lines().filter(it -> it.length() == 36).forEach(ids::add);
            assertThat(process.waitFor()).isZero();
        }
        List<Recorded> all = Shops.readAll(shop);
        assertThat(ids).hasSize(4_000);
        assertThat(all).extracting(it -> it.line().id()).containsAll(ids);
        assertThat(all.stream().filter(it -> !it.line().type().equals("opened")))
                .hasSize(4_000);
        Verify.Report report =
                new Verify(shop, Optional.of(new Profile(profile, world.disk()))).run(e -> new Verify.Expected.None());
        assertThat(report.damages()).isEmpty();
        assertThat(report.privateParts()).isEqualTo(400);
        int kept = oneFileForTwo();
        assertThat(kept).as("the control").isLessThan(2_000);
        Ledger.note(Figure.met(
                "Two and more",
                "Four windows on one shop write a thousand entries each at the same time.",
                "4,000 there, all chains whole",
                "4,000 there, " + report.journals() + " journals, nothing damaged",
                "the control, two who write one file each from its own end, kept " + kept + " of 2,000"));
    }

    /** The control: what is left of two thousand lines if two write the same file, each where it thinks the end is. */
    private int oneFileForTwo() throws IOException {
        Path file = temp.resolve("one-for-two");
        try (RandomAccessFile one = new RandomAccessFile(file.toFile(), "rw");
                RandomAccessFile two = new RandomAccessFile(file.toFile(), "rw")) {
            for (int i = 0; i < 1_000; i++) {
                one.write(("one " + i + "\n").getBytes(StandardCharsets.UTF_8));
                two.write(("two " + i + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return new HashSet<>(Files.readAllLines(file)).size();
    }
}
