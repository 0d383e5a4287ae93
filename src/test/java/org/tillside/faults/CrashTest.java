package org.tillside.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import org.tillside.records.Damage;
import org.tillside.records.PrivatePart;
import org.tillside.records.Profile;
import org.tillside.records.Recorded;
import org.tillside.records.Records;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.Surroundings;
import org.tillside.records.Verify;

/** Kills real processes while they write, and while they mend what a killed one left. */
class CrashTest {
    private static final int KILLS_OF_ONE_SHOP = 25;

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Surroundings world = Surroundings.real("0.1.0");
    private final Random random = new Random(5);
    private int acknowledged;
    private int duringRecovery;
    private QuickStart quick;

    @Test
    void whatWasSavedSurvivesAHundredKills() throws Exception {
        kill(100);
    }

    @Test
    @Tag("soak")
    void whatWasSavedSurvivesTwoThousandKills() throws Exception {
        kill(2_000);
    }

    private void kill(int kills) throws Exception {
        quick = QuickStart.in(temp);
        try (WriterProcess process = new WriterProcess(
                quick.first(),
                Shops.create(temp.resolve("first"), world),
                temp.resolve("first-profile"),
                WriterProcess.Task.MIXED,
                20)) {
            assertThat(process.waitFor()).isZero();
        }
        for (int done = 0; done < kills; done += KILLS_OF_ONE_SHOP) {
            oneShop("shop-" + done);
        }
        int lost = hasty();
        assertThat(lost)
                .as("the control: said to be saved before it was written")
                .isPositive();
        assertThat(duringRecovery).as("killed before the shop was open").isGreaterThanOrEqualTo(kills / 20);
        Ledger.note(Figure.met(
                "Crashes",
                "Whoever kills the program at any moment loses nothing that was called saved, and it opens again.",
                "nothing lost in " + kills + " kills",
                "nothing of " + acknowledged + " entries lost, no half entry, every opening went through; "
                        + duringRecovery + " of the kills came during recovery",
                "the control, which says so before it writes, lost " + lost + " entries in one kill"));
    }

    private void oneShop(String name) throws Exception {
        ShopFolder shop = Shops.create(temp.resolve(name), world);
        Path profile = temp.resolve("profile-" + name);
        Set<String> saved = new HashSet<>();
        for (int i = 0; i < KILLS_OF_ONE_SHOP; i++) {
            boolean recovery = i % 8 == 7;
            if (recovery) {
                tear(shop);
            }
            killed(shop, profile, recovery, saved);
        }
        whole(shop, profile, saved);
        acknowledged += saved.size();
        Discs.clear(shop.root());
    }

    private void killed(ShopFolder shop, Path profile, boolean recovery, Set<String> saved) throws Exception {
        try (WriterProcess process =
                new WriterProcess(quick.command(), shop, profile, WriterProcess.Task.COMMENTS, 150)) {
            assertThat(process.out.readLine()).isEqualTo("begin");
            if (recovery) {
                pause(random.nextInt(20_000_000));
            } else {
                assertThat(process.out.readLine()).as("the shop opens").contains("-0-");
                for (int i = random.nextInt(120); i > 0; i--) {
                    saved.add(process.out.readLine());
                }
                pause(random.nextInt(300_000));
            }
            process.kill();
            List<String> rest = process.out.lines().toList();
            rest.stream().filter(it -> it.length() == 36).forEach(saved::add);
            duringRecovery += recovery && rest.isEmpty() ? 1 : 0;
        }
    }

    private static void pause(int nanos) {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    /** What a power cut leaves beside a kill: half a line, and half a private part. */
    private static void tear(ShopFolder shop) throws IOException {
        for (Path folder : List.of(shop.records(), shop.privateParts())) {
            try (var files = Files.list(folder)) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".jsonl")).toList()) {
                    Files.writeString(file, "{\"id\":\"half", StandardOpenOption.APPEND);
                }
            }
        }
    }

    private void whole(ShopFolder shop, Path profile, Set<String> saved) throws IOException {
        Profile seen = new Profile(profile, world.disk());
        try (Records records = Records.open(shop, seen, world)) {
            records.start("test");
            assertThat(records.damages()).noneMatch(d -> !(d instanceof Damage.TornTail));
        }
        List<Recorded> all = Shops.readAll(shop);
        assertThat(all.stream().map(it -> it.line().id()).collect(Collectors.toSet()))
                .containsAll(saved);
        assertThat(all).noneMatch(r -> r.secret() instanceof PrivatePart.Lost);
        assertThat(new Verify(shop, Optional.of(seen))
                        .run(e -> new Verify.Expected.None())
                        .intact())
                .isTrue();
    }

    /** The control: how many entries are lost of a process that says that they are saved and then writes them. */
    private int hasty() throws Exception {
        ShopFolder shop = Shops.create(temp.resolve("hasty"), world);
        Set<String> saved = new HashSet<>();
        try (WriterProcess process =
                new WriterProcess(shop, temp.resolve("hasty-profile"), WriterProcess.Task.HASTY, 1)) {
            for (int i = 0; i < 102; i++) {
                saved.add(process.out.readLine());
            }
            process.kill();
        }
        saved.removeAll(Shops.readAll(shop).stream().map(it -> it.line().id()).collect(Collectors.toSet()));
        return saved.size() - 2;
    }
}
