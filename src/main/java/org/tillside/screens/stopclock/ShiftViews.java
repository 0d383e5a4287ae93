package org.tillside.screens.stopclock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.tillside.insight.GreetingSums;
import org.tillside.journal.Mentoring;
import org.tillside.screens.Words;
import org.tillside.shop.GreetingShift;

/** Words the shifts in which somebody's greetings were timed. */
public final class ShiftViews {
    /** Longer than any axis: nobody greeted. */
    private static final double NEVER = 1_000;

    private static final double TENTHS = 10;

    private final Words words;

    /** In a language. */
    public ShiftViews(Words words) {
        this.words = words;
    }

    /** The newest of some shifts, newest first; shifts of one day stand by themselves. */
    public List<ShiftRow> newest(List<GreetingShift> shifts, int most) {
        List<GreetingShift> all = new ArrayList<>(shifts);
        Collections.reverse(all);
        return all.stream().limit(most).map(this::row).toList();
    }

    private ShiftRow row(GreetingShift it) {
        return row(words.date(it.timed().shift()), it.timed().greetings());
    }

    /** Greetings under a day, or under another heading. */
    ShiftRow row(String day, List<Mentoring.Timed> greetings) {
        GreetingSums sums = GreetingSums.of(greetings);
        List<Double> seconds = Stream.concat(
                        sums.tenths().stream().map(it -> it / TENTHS),
                        Collections.nCopies(sums.nobody(), NEVER).stream())
                .toList();
        String counted = words.text("stopclock.counted", sums.all(), sums.nobody());
        String median = median(sums);
        String inTime = words.text("stopclock.in-time", sums.inTime(), sums.all());
        String inSteps = sums.looked() == 0
                ? words.text("stopclock.no-steps")
                : words.text("stopclock.in-steps", sums.inSteps(), sums.looked());
        return new ShiftRow(
                day,
                counted,
                seconds,
                sums.median().map(it -> it / TENTHS),
                median,
                inTime,
                inSteps,
                String.join(". ", day, counted, median, inTime, inSteps));
    }

    private String median(GreetingSums sums) {
        if (!sums.enough()) {
            return words.text("stopclock.too-few", GreetingSums.FEWEST);
        }
        return sums.median()
                .map(it -> words.text("stopclock.median", Math.round(it) / TENTHS))
                .orElseGet(() -> words.text("stopclock.median-never"));
    }
}
