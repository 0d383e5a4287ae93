package org.tillside.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.records.ContentFiles;
import org.tillside.records.ContentFiles.Mark;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.Surroundings;

/** Kills the program, and cuts the power, while many files are taken over: all old or, after the next start, all new. */
class TakeOverCrashTest {
    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Surroundings world = Surroundings.real("0.1.0");
    private final Random random = new Random(11);

    private static void begin(ContentFiles files) {
        Generation.of(0).forEach((file, text) -> files.save(file, text, Mark.NONE));
    }

    @Test
    void twentyKillsLeaveAllOldOrAllNew() throws Exception {
        kill(20);
    }

    @Test
    @Tag("soak")
    void twoHundredKillsLeaveAllOldOrAllNew() throws Exception {
        kill(200);
    }

    private void kill(int kills) throws Exception {
        ShopFolder shop = Shops.create(temp.resolve("shop"), world);
        begin(new ContentFiles(shop, world));
        int there = 0;
        int broken = 0;
        for (int i = 0; i < kills; i++) {
            int said = killed(shop, there, false);
            broken += Generation.in(shop).equals(Generation.of(said)) ? 0 : 1;
            org.tillside.records.Book.open(shop, new Profile(temp.resolve("profile"), world.disk()), world, 10)
                    .close();
            Map<String, String> now = Generation.in(shop);
            there = now.equals(Generation.of(said)) ? said : said + 1;
            assertThat(now).as("kill %d", i).isEqualTo(Generation.of(there));
        }
        assertThat(there).isGreaterThan(kills);
        assertThat(broken).as("kills that struck in the middle").isPositive();
        assertThat(oneByOneIsBroken()).as("the control: each file by itself").isTrue();
    }

    /** The last generation that was said to be taken over. */
    private int killed(ShopFolder shop, int from, boolean oneByOne) throws Exception {
        try (TakingProcess process = new TakingProcess(shop, from, oneByOne)) {
            int said = from;
            for (int i = random.nextInt(5); i >= 0; i--) {
                said = Integer.parseInt(process.out.readLine());
            }
            long until = System.nanoTime() + random.nextInt(8_000_000);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            process.kill();
            for (String line : process.out.lines().toList()) {
                said = Integer.parseInt(line);
            }
            return said;
        }
    }

    private boolean oneByOneIsBroken() throws Exception {
        for (int i = 0; i < 20; i++) {
            ShopFolder other = Shops.create(temp.resolve("control-" + i), world);
            begin(new ContentFiles(other, world));
            int said = killed(other, 0, true);
            new ContentFiles(other, world).finish();
            Map<String, String> now = Generation.in(other);
            if (!now.equals(Generation.of(said)) && !now.equals(Generation.of(said + 1))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aPowerCutAtAnyStepLeavesAllOldOrAllNew() throws IOException {
        assertThat(cut(true, 6)).isEmpty();
        assertThat(cut(false, 2))
                .as("the control, which is told that all is safe")
                .isNotEmpty();
    }

    private List<String> cut(boolean forces, int rounds) throws IOException {
        Path root = Files.createDirectories(temp.resolve("disk-" + forces));
        PowerDisk disk = new PowerDisk(forces);
        ShopFolder shop = Shops.create(root.resolve("shop"), world.with(disk));
        ContentFiles files = new ContentFiles(shop, world.with(disk));
        AtomicInteger done = new AtomicInteger(-1);
        begin(files);
        disk.promise(owed -> done.set(0));
        for (int i = 0; i < 2; i++) {
            int next = i + 1;
            Generation.take(files, i, false);
            disk.promise(owed -> done.set(next));
        }
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            done.set(-1);
            Platter platter = new Platter(root);
            for (var step : disk.steps()) {
                step.accept(platter, new Owed());
                if (done.get() >= 0) {
                    look(shop, platter.cut(random), done.get()).ifPresent(wrong::add);
                }
            }
        }
        return wrong;
    }

    private Optional<String> look(ShopFolder shop, Map<Path, Optional<byte[]>> state, int done) throws IOException {
        Discs.write(state, shop.root().getParent());
        ContentFiles files = new ContentFiles(shop, world);
        files.finish();
        Map<String, String> now = Generation.in(shop);
        int there = now.equals(Generation.of(done)) ? done : done + 1;
        if (!now.equals(Generation.of(there))) {
            return Optional.of("after " + done + ": " + now.keySet());
        }
        // the second generation has one file less, and that lies in the bin from then on
        boolean binned = files.bin().list().size() == (there > 0 ? 1 : 0);
        return binned
                ? Optional.empty()
                : Optional.of("after " + done + ": " + files.bin().list());
    }
}
