package org.tillside.screens.stopclock;

import java.util.List;
import java.util.Optional;

/**
 * Everything that the stop-clock shows.
 *
 * @param trainees who can be timed, the viewer's mentees first
 * @param trainee the id of whoever is timed
 * @param shift the day that is timed
 * @param canStart whether one more clock can be started
 * @param sums of what is not kept yet; empty for nothing
 * @param past the shifts before, newest first, where the viewer may see them
 * @param pastLine what stands in their place, or below them
 */
public record StopClockState(
        List<Choice> trainees,
        String trainee,
        String line,
        String shift,
        List<Clock> clocks,
        boolean canStart,
        List<Row> taken,
        Optional<ShiftRow> sums,
        String note,
        boolean canKeep,
        String keepLine,
        List<ShiftRow> past,
        String pastLine,
        boolean busy) {
    public StopClockState {
        trainees = List.copyOf(trainees);
        clocks = List.copyOf(clocks);
        taken = List.copyOf(taken);
        past = List.copyOf(past);
    }

    /** Somebody who can be timed. */
    public record Choice(String id, String name) {}

    /** Whether somebody was greeted within thirty steps. */
    public enum Steps {
        NOT_LOOKED,
        WITHIN,
        FURTHER
    }

    /**
     * A clock that runs.
     *
     * @param share of the thirty seconds, at most 1
     * @param first whether the keys work on it
     */
    public record Clock(
            String id,
            String title,
            String reading,
            double share,
            boolean over,
            Steps steps,
            boolean first,
            String line) {}

    /** A greeting that is over. */
    public record Row(String number, String text, String steps, boolean inTime) {}
}
