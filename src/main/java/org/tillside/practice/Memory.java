package org.tillside.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is left of something in somebody's memory, as FSRS describes it.
 *
 * @param stability days after which it is still remembered in nine cases of ten
 * @param difficulty 1 to 10
 * @param last the day of the last review
 * @param reps how many reviews there were
 * @param lapses how often it was forgotten on a later day than that of the review before; wrong twice on a day is one
 */
public record Memory(double stability, double difficulty, LocalDate last, int reps, int lapses) {
    /** The memory after a first review. */
    public static Memory first(Fsrs fsrs, LocalDate day, Rating rating) {
        return new Memory(fsrs.firstStability(rating), fsrs.firstDifficulty(rating), day, 1, 0);
    }

    /**
     * The memory after one more review. A day before the last one counts as the same day, for clocks of several
     * computers may differ; the review still becomes the last one, so that a clock set years ahead does no lasting harm.
     */
    public Memory after(Fsrs fsrs, LocalDate day, Rating rating) {
        boolean lapse = rating == Rating.AGAIN && day.isAfter(last);
        return new Memory(
                fsrs.nextStability(stability, difficulty, days(day), rating),
                fsrs.nextDifficulty(difficulty, rating),
                day,
                reps + 1,
                lapses + (lapse ? 1 : 0));
    }

    /** How likely it is remembered on a day, 0 to 1. */
    public double retrievability(Fsrs fsrs, LocalDate day) {
        return fsrs.retrievability(days(day), stability);
    }

    /** The day on which it is due, at the earliest the day after the last review. */
    public LocalDate due(Fsrs fsrs) {
        return last.plusDays(fsrs.interval(stability));
    }

    private long days(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(last, day));
    }
}
