package org.tillside.practice;

import java.util.Set;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;

/** Finds the seed of another play of a scenario, so that whoever plays it again does not hear the same words again. */
public final class NextPlay {
    /** How many seeds are tried: with seven scenes of two wordings each, one in 128 would do. */
    private static final int TRIES = 1_000;

    private NextPlay() {}

    /**
     * The first seed, from the drawn one upwards, with which every scene met last time reads differently, as far as the
     * author wrote another wording; where none of {@value #TRIES} does, the one with which most do.
     *
     * @param drawn where to begin
     * @param last the seed of the last play
     * @param met the scenes that it came through
     */
    public static long seed(Scenario scenario, long drawn, long last, Set<SceneId> met) {
        long best = drawn;
        int most = -1;
        int all = (int) scenario.scenes().values().stream()
                .filter(it -> met.contains(it.id()) && !it.variants().isEmpty())
                .count();
        for (int i = 0; i < TRIES && most < all; i++) {
            int others = others(scenario, drawn + i, last, met);
            if (others > most) {
                most = others;
                best = drawn + i;
            }
        }
        return best;
    }

    /** How many of the scenes read differently with these two seeds. */
    public static int others(Scenario scenario, long one, long other, Set<SceneId> met) {
        return (int) scenario.scenes().values().stream()
                .filter(it -> met.contains(it.id()))
                .filter(it -> !Wording.of(it, one).equals(Wording.of(it, other)))
                .count();
    }
}
