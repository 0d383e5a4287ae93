package org.tillside.screens.calibration;

import java.util.List;
import java.util.Optional;
import org.tillside.screens.Route;

/**
 * How raters compare, and what can be rated.
 *
 * @param plays that the viewer can rate, those that others rated already first, then the newest; then those compared
 * @param pairs of raters, those with the most lines in common first
 */
public record CalibrationsState(String line, List<Play> plays, List<Pair> pairs) {
    public CalibrationsState {
        plays = List.copyOf(plays);
        pairs = List.copyOf(pairs);
    }

    /**
     * A recorded play.
     *
     * @param detail whose, and when
     * @param waits who rated it already; empty for nobody
     * @param rated whether the viewer looks at how it was rated, and rates it no more
     */
    public record Play(String id, String title, String detail, String waits, boolean rated, Route.Calibrate to) {}

    /**
     * Two raters, in plain words.
     *
     * @param agree on how many lines of how many they agree
     * @param kappa beyond chance, with its interval; or why it cannot be told
     * @param milder who is milder, by how much
     * @param bar the interval drawn from -1 to 1; empty where there is none
     * @param differs the lines that they differ on most
     */
    public record Pair(
            String id,
            Rater first,
            Rater second,
            String agree,
            String kappa,
            String milder,
            Optional<Band> bar,
            List<String> differs) {
        public Pair {
            differs = List.copyOf(differs);
        }
    }

    /** Somebody who rated. */
    public record Rater(String id, String name) {}

    /** Kappa and its interval. */
    public record Band(double value, double low, double high, String spoken) {}
}
