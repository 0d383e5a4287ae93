package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.faults.MemoryFolder;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;

/**
 * Kills the whole program while somebody writes a role-play in it, from the first letter of the talk to the publishing:
 * at most the last gesture is lost, every file that trainees see is whole, and all of it can still be undone.
 */
class StudioCrashTest {
    /** So many letters of the talk, of which the control has not kept the last few. */
    private static final int HASTY = 108;

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Random random = new Random(11);
    private final List<Trip.Kept> after = new ArrayList<>();
    private final TreeSet<String> files = new TreeSet<>();
    private List<Integer> publishing = List.of();
    private int split;

    /** The trip without a kill: what is kept after each gesture. */
    @BeforeEach
    void goesThrough() throws Exception {
        try (Trip trip = new Trip(Files.createDirectory(temp.resolve("whole")), new Loop(false))) {
            publishing = trip.publishing();
            after.add(trip.look(List.of()));
            for (int i = 0; i < trip.size(); i++) {
                trip.sees(i);
                trip.does(i);
                trip.kept();
                after.add(trip.look(List.of()));
            }
        }
        after.forEach(it -> files.addAll(it.drafts().keySet()));
        after.forEach(it -> files.addAll(it.published().keySet()));
        assertThat(files)
                .contains("own/scenarios/torn.yaml", "own/scenarios/torn.lv.yaml", "own/changes.yaml", "new text");
    }

    @Test
    void twentyKillsLoseAtMostTheLastGesture() throws Exception {
        kill(20);
    }

    @Test
    @Tag("soak")
    void twoHundredKillsLoseAtMostTheLastGesture() throws Exception {
        kill(200);
    }

    private void kill(int kills) throws Exception {
        int kept = 0;
        TripProcess next = new TripProcess(shop(0));
        for (int i = 0; i < kills; i++) {
            // each third one while something is published, which takes longer than a letter
            int said = i % 3 == 2
                    ? killed(next, publishing.get(random.nextInt(publishing.size())), 60_000_000)
                    : killed(next, random.nextInt(after.size() - 1), 4_000_000);
            next = new TripProcess(shop(i + 1));
            assertThat(lost(shop(i), said)).as("kill %d after %d", i, said).isEmpty();
            kept += said;
        }
        next.close();
        List<String> lost = hasty();
        assertThat(lost).as("the control: said to be kept before it was").isNotEmpty();
        Ledger.note(Figure.met(
                "Crashes",
                "Whoever kills the program while an owner writes a role-play, from the talk to the publishing, loses at"
                        + " most the last gesture.",
                "at most one gesture in " + kills + " kills; every published file whole; all of it can be undone",
                "none of " + kept + " gestures that were called kept; " + split
                        + " kills fell between two files of one gesture",
                "the control, which says so before it writes, lost more in one kill: " + lost.get(0)));
    }

    /** What the control loses: it writes ten things at a time, so that of ten ends one after another most lose some. */
    private List<String> hasty() throws Exception {
        List<String> lost = List.of();
        for (int end = HASTY; end < HASTY + 10 && lost.isEmpty(); end++) {
            Path hasty = Files.createDirectory(temp.resolve("hasty-" + end));
            lost = lost(hasty, killed(TripProcess.hasty(hasty, end), end - 1, 4_000_000));
        }
        return lost;
    }

    private Path shop(int number) throws IOException {
        return Files.createDirectories(temp.resolve("shop-" + number));
    }

    /** Kills it in the midst of a gesture or soon after: how many gestures were said to be kept. */
    private int killed(TripProcess running, int number, int within) throws Exception {
        try (TripProcess process = running) {
            String line = process.out.readLine();
            int said = 0;
            while (!line.equals(TripProcess.DOES + number)) {
                said = said(line, said);
                line = process.out.readLine();
            }
            long until = System.nanoTime() + random.nextInt(within);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            process.kill();
            for (String more : process.out.lines().toList()) {
                said = said(more, said);
            }
            return said;
        }
    }

    private static int said(String line, int before) {
        return line.startsWith(TripProcess.KEPT) ? Integer.parseInt(line.substring(TripProcess.KEPT.length())) : before;
    }

    /** The program is opened again: whatever is neither as it was said to be kept nor as the next gesture leaves it. */
    private List<String> lost(Path shop, int said) throws Exception {
        List<String> lost = new ArrayList<>();
        Trip.Kept before = after.get(said);
        Trip.Kept next = after.get(Math.min(said + 1, after.size() - 1));
        try (Trip trip = new Trip(shop, new Loop(false))) {
            Trip.Kept now = trip.look(files);
            TreeSet<Boolean> ahead = new TreeSet<>();
            for (String file : files) {
                compare("the draft of " + file, file, before.drafts(), next.drafts(), now.drafts(), lost, ahead);
                compare(file, file, before.published(), next.published(), now.published(), lost, ahead);
            }
            split += ahead.size() == 2 ? 1 : 0;
            trip.open().stream().filter(it -> !it.readOnly()).forEach(it -> undone(it, now, lost));
        }
        return lost;
    }

    private static void compare(
            String what,
            String file,
            Map<String, String> before,
            Map<String, String> next,
            Map<String, String> now,
            List<String> lost,
            TreeSet<Boolean> ahead) {
        String found = now.getOrDefault(file, "");
        String old = before.getOrDefault(file, "");
        String wanted = next.getOrDefault(file, "");
        if (!found.equals(old) && !found.equals(wanted)) {
            lost.add(what + ": " + found.length() + " letters, neither " + old.length() + " nor " + wanted.length());
        }
        if (!old.equals(wanted)) {
            ahead.add(found.equals(wanted));
        }
    }

    /** All of it goes back to the beginning, where there was no such file, and forth again. */
    private static void undone(Editing file, Trip.Kept now, List<String> lost) {
        String path = file.file().path();
        String text = file.text();
        if (!file.history().onDisk().equals(now.published().getOrDefault(path, ""))) {
            lost.add("what is on the disk of " + path);
        }
        int back = 0;
        while (file.undo()) {
            back++;
        }
        if (!file.text().isEmpty()) {
            lost.add("the way back of " + path + ": " + file.text().length() + " letters are left");
        }
        for (int i = 0; i < back; i++) {
            file.redo();
        }
        if (!file.text().equals(text)) {
            lost.add("the way forth of " + path);
        }
    }
}
