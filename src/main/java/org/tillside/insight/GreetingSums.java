package org.tillside.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tillside.journal.Mentoring;

/**
 * The greetings of one shift as a distribution.
 *
 * @param all how many came in while the clock was at hand
 * @param nobody how many of them nobody greeted
 * @param tenths of a second of those who were greeted, shortest first
 * @param median in tenths of a second; empty where there is none to tell
 * @param inTime how many were greeted within thirty seconds
 * @param looked for how many the steps were looked at
 * @param inSteps how many of those were greeted within thirty steps
 */
public record GreetingSums(
        int all, int nobody, List<Integer> tenths, Optional<Double> median, int inTime, int looked, int inSteps) {
    /** Below so many a median says more about chance than about the greeting. */
    public static final int FEWEST = 5;

    /** The thirty seconds of the rule, in tenths. */
    public static final int LIMIT = 300;

    public GreetingSums {
        tenths = List.copyOf(tenths);
    }

    /**
     * The sums of some greetings. The median is of everybody who came in: whom nobody greeted counts as longer than
     * everybody else, and where the middle falls on them there is no number to tell. Within thirty seconds includes
     * the thirtieth; whom nobody greeted is not within. The share within thirty steps is of those alone for whom the
     * steps were looked at.
     */
    public static GreetingSums of(List<Mentoring.Timed> greetings) {
        List<Integer> tenths = new ArrayList<>(
                greetings.stream().flatMap(it -> it.tenths().stream()).toList());
        Collections.sort(tenths);
        int looked = (int)
                greetings.stream().filter(it -> it.withinSteps().isPresent()).count();
        int inSteps = (int)
                greetings.stream().filter(it -> it.withinSteps().orElse(false)).count();
        return new GreetingSums(
                greetings.size(),
                greetings.size() - tenths.size(),
                tenths,
                median(tenths, greetings.size()),
                (int) tenths.stream().filter(it -> it <= LIMIT).count(),
                looked,
                inSteps);
    }

    /** Whether there are enough of them for a median. */
    public boolean enough() {
        return all >= FEWEST;
    }

    private static Optional<Double> median(List<Integer> tenths, int all) {
        int upper = all / 2;
        if (all < FEWEST || upper >= tenths.size()) {
            return Optional.empty();
        }
        return Optional.of((tenths.get((all - 1) / 2) + tenths.get(upper)) / 2.0);
    }
}
