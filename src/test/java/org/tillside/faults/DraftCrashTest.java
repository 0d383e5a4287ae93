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
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import org.tillside.records.AuthorDrafts;
import org.tillside.records.ContentFiles;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.Surroundings;

/** Kills the program, and cuts the power, while somebody writes content: at most the last keystroke is lost. */
class DraftCrashTest {
    private static final int KEYS = 120;
    private static final int SAVES = 20;

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Surroundings world = Surroundings.real("0.1.0");
    private final Random random = new Random(7);

    @Test
    void twentyKillsLoseAtMostTheLastKeystroke() throws Exception {
        kill(20);
    }

    @Test
    @Tag("soak")
    void twoHundredKillsLoseAtMostTheLastKeystroke() throws Exception {
        kill(200);
    }

    private void kill(int kills) throws Exception {
        ShopFolder shop = Shops.create(temp.resolve("shop"), world);
        int kept = 0;
        int typed = 0;
        for (int i = 0; i < kills; i++) {
            int said = killed(shop, false, kept);
            int now = recovered(shop);
            assertThat(now).as("kill %d", i).isBetween(said, said + 1);
            typed += now - kept;
            kept = now;
        }
        assertThat(typed).isGreaterThan(kills * 10);
        ShopFolder other = Shops.create(temp.resolve("hasty"), world);
        int said = killed(other, true, 0);
        int lost = said - recovered(other);
        assertThat(lost).as("the control: said to be kept before it was").isGreaterThan(1);
        Ledger.note(Figure.met(
                "Crashes",
                "Whoever kills the program while an author types loses at most the last keystroke.",
                "at most one keystroke in " + kills + " kills",
                "none of " + typed + " keystrokes that were called kept",
                "the control, which says so before it writes, lost " + lost + " keystrokes in one kill"));
    }

    /** The last keystroke that was said to be kept. */
    private int killed(ShopFolder shop, boolean hasty, int before) throws Exception {
        try (TypistProcess process = new TypistProcess(shop, hasty)) {
            assertThat(process.out.readLine()).isEqualTo("begin");
            int said = before;
            if (hasty || random.nextInt(5) > 0) {
                assertThat(process.out.readLine()).as("it goes on where it was").isEqualTo(String.valueOf(before));
                for (int i = random.nextInt(200); i >= 0; i--) {
                    said = Integer.parseInt(process.out.readLine());
                }
            }
            long until = System.nanoTime() + random.nextInt(3_000_000);
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

    private int recovered(ShopFolder shop) throws IOException {
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
            Typing found = new Typing(drafts);
            assertThat(found.text()).isEqualTo(Typing.text(found.length()));
            return found.length();
        }
    }

    /** What was wrong after the power was cut, and how often it was cut. */
    private record Cuts(int states, int spoiled, List<String> wrong) {}

    @Test
    void aPowerCutAtAnyStepLosesAtMostTheLastKeystrokeAndNoSavedText() throws IOException {
        Cuts forced = cut(true, 4);
        assertThat(forced.wrong()).isEmpty();
        Cuts unforced = cut(false, 1);
        assertThat(unforced.wrong()).as("the control").anyMatch(it -> it.startsWith("typed"));
        assertThat(unforced.wrong()).as("the control").anyMatch(it -> it.startsWith("saved"));
        Ledger.note(Figure.met(
                "Power cuts",
                "After a power cut an author lacks at most the last keystroke, and what was saved is whole.",
                "nothing else lost in " + forced.states() + " states",
                "nothing else lost",
                "the control, which is told that all is safe without a force, lost something in " + unforced.spoiled()
                        + " of " + unforced.states() + " states"));
    }

    private Cuts cut(boolean forces, int rounds) throws IOException {
        Path root = temp.resolve("disk-" + forces);
        Files.createDirectories(root);
        PowerDisk disk = new PowerDisk(forces);
        Surroundings cuttable = world.with(disk);
        ShopFolder shop = Shops.create(root.resolve("shop"), cuttable);
        AtomicInteger typed = new AtomicInteger();
        AtomicInteger saved = new AtomicInteger();
        write(shop, cuttable, disk, typed, saved);
        List<String> wrong = new ArrayList<>();
        int states = 0;
        int spoiled = 0;
        for (int round = 0; round < rounds; round++) {
            typed.set(0);
            saved.set(0);
            Platter platter = new Platter(root);
            for (var step : disk.steps()) {
                step.accept(platter, new Owed());
                List<String> here = look(shop, platter.cut(random), typed.get(), saved.get());
                wrong.addAll(here);
                spoiled += here.isEmpty() ? 0 : 1;
                states++;
            }
        }
        return new Cuts(states, spoiled, wrong);
    }

    private static void write(
            ShopFolder shop, Surroundings world, PowerDisk disk, AtomicInteger typed, AtomicInteger saved)
            throws IOException {
        ContentFiles files = new ContentFiles(shop, world);
        ContentFiles.Mark mark = ContentFiles.Mark.NONE;
        try (AuthorDrafts drafts = new AuthorDrafts(shop, world)) {
            Typing typing = new Typing(drafts);
            for (int i = 1; i <= KEYS; i++) {
                typing.type();
                disk.promise(owed -> typed.incrementAndGet());
                if (i % SAVES == 0) {
                    int length = i;
                    mark = ((ContentFiles.Outcome.Done) files.save(Typing.FILE, typing.text(), mark)).mark();
                    disk.promise(owed -> saved.set(length));
                }
            }
        }
    }

    private List<String> look(ShopFolder shop, Map<Path, Optional<byte[]>> state, int typed, int saved)
            throws IOException {
        Discs.write(state, shop.root().getParent());
        List<String> wrong = new ArrayList<>();
        if (typed > 0) {
            int length = Files.isDirectory(shop.root()) ? recovered(shop) : 0;
            if (length < typed || length > typed + 1) {
                wrong.add("typed " + typed + ", found " + length);
            }
        }
        Path file = shop.content().resolve(Typing.FILE);
        String text = Files.exists(file) ? Files.readString(file) : "";
        boolean whole = text.equals(Typing.text(saved)) || text.equals(Typing.text(saved + SAVES));
        if (!whole) {
            wrong.add("saved " + saved + ", found " + text.length());
        }
        return wrong;
    }
}
