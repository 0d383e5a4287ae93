package org.tillside.screens.stopclock;

import java.util.List;
import java.util.Optional;

/**
 * The greetings of one shift in words and as a distribution.
 *
 * @param seconds until each greeting; longer than any axis for those whom nobody greeted
 * @param middle the median; empty where there are too few
 * @param spoken all of it in a sentence
 */
public record ShiftRow(
        String day,
        String counted,
        List<Double> seconds,
        Optional<Double> middle,
        String median,
        String inTime,
        String inSteps,
        String spoken) {
    public ShiftRow {
        seconds = List.copyOf(seconds);
    }
}
