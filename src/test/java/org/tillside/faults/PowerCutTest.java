package org.tillside.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;

/**
 * Cuts the power at every step of a shop's day: what was forced is there, and of the rest any part may be missing, torn
 * at 512 bytes, zero, or there without what came before it.
 */
class PowerCutTest {
    private static final int ROUNDS = 12;

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    /** How many different states were looked at, and what was wrong in how many. */
    private record Result(int states, int spoiled, Map<String, Integer> wrong) {}

    @Test
    void nothingThatWasAcknowledgedIsLost() throws IOException {
        Result forced = cut(true, 10_000, 1);
        Result unforced = cut(false, 400, 2);
        note(forced, unforced);
    }

    @Test
    @Tag("soak")
    void nothingThatWasAcknowledgedIsLostInMoreStates() throws IOException {
        note(cut(true, 200_000, 3), cut(false, 2_000, 4));
    }

    private static void note(Result forced, Result unforced) {
        assertThat(forced.wrong()).isEmpty();
        assertThat(unforced.wrong().keySet()).anyMatch(it -> it.startsWith("lost"));
        Ledger.note(Figure.met(
                "Power cuts",
                "After a power cut at any moment everything that was called saved is there, and the shop opens.",
                "nothing lost in " + forced.states() + " states",
                "nothing lost, every state opened and was written on",
                "the control, which is told that all is safe without a force, lost something in " + unforced.spoiled()
                        + " of " + unforced.states() + " states"));
    }

    private Result cut(boolean forces, int wanted, long seed) throws IOException {
        Path root = temp.resolve("disk-" + seed);
        Tally tally = new Tally(wanted);
        Random random = new Random(seed);
        while (tally.seen.size() < wanted) {
            Discs.clear(root);
            Files.createDirectories(root);
            List<BiConsumer<Platter, Owed>> day =
                    new ShopDay(root, forces, random).run().steps();
            assertThat(like(day, root)).as("written down as it was done").isTrue();
            for (int round = 0; round < ROUNDS; round++) {
                through(day, root, random, tally);
            }
        }
        return new Result(tally.seen.size(), tally.spoiled, tally.wrong);
    }

    /** Goes through a day step by step and cuts the power once after each. */
    private static void through(List<BiConsumer<Platter, Owed>> day, Path root, Random random, Tally tally)
            throws IOException {
        Platter platter = new Platter(root);
        Owed owed = new Owed();
        for (int at = 0; at < day.size(); at++) {
            day.get(at).accept(platter, owed);
            Map<Path, Optional<byte[]>> state = platter.cut(random);
            if (tally.isNew(31 * Discs.hash(state) + at)) {
                tally.add(look(root, state, owed, tally.seen.size() % 8 == 0));
            }
        }
    }

    /** What was seen so far. */
    private static final class Tally {
        final Set<Integer> seen = new HashSet<>();
        final Map<String, Integer> wrong = new TreeMap<>();
        private final int wanted;
        int spoiled;

        Tally(int wanted) {
            this.wanted = wanted;
        }

        boolean isNew(int state) {
            return seen.size() < wanted && seen.add(state);
        }

        void add(List<String> missing) {
            missing.forEach(it -> wrong.merge(it.replaceAll("[0-9a-f]{12}-[-0-9]+ ", ""), 1, Integer::sum));
            spoiled += missing.isEmpty() ? 0 : 1;
        }
    }

    private static List<String> look(Path root, Map<Path, Optional<byte[]>> state, Owed owed, boolean keys)
            throws IOException {
        Discs.write(state, root);
        try {
            return new AfterTheCut(root, owed, keys).wrong();
        } catch (IOException | RuntimeException refused) {
            return List.of("does not open: " + refused);
        }
    }

    private static boolean like(List<BiConsumer<Platter, Owed>> steps, Path root) throws IOException {
        Platter platter = new Platter(root);
        Owed owed = new Owed();
        steps.forEach(it -> it.accept(platter, owed));
        return platter.isLike(root);
    }
}
