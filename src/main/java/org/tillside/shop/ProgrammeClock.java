package org.tillside.shop;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts a programme's days for one person: calendar days from the first on, without days away and without days put off.
 */
public final class ProgrammeClock {
    private static final int LONGEST = 366 * 60;

    private final Presence presence;
    private final Set<LocalDate> putOff = new HashSet<>();

    /** The clock of somebody with these days. */
    public ProgrammeClock(Presence presence) {
        this.presence = presence;
        for (Presence.Stretch stretch : presence.stretches()) {
            LocalDate day = stretch.on();
            for (int left = stretch.days(), walked = 0; left > 0 && walked < LONGEST; walked++) {
                day = day.plusDays(1);
                if (counts(day)) {
                    putOff.add(day);
                    left--;
                }
            }
        }
    }

    /** The programme's day on a date, 1 on the first; 0 or less before it, where −1 means that two days are to go. */
    public int dayOn(LocalDate date) {
        if (date.isBefore(presence.starts())) {
            return (int) java.time.temporal.ChronoUnit.DAYS.between(presence.starts(), date) + 1;
        }
        int day = 0;
        for (LocalDate at = presence.starts(); !at.isAfter(date); at = at.plusDays(1)) {
            day += counts(at) ? 1 : 0;
        }
        return Math.max(day, 1);
    }

    /** The date on which a day of the programme falls. */
    public LocalDate dateOf(int day) {
        LocalDate at = presence.starts();
        for (int left = day, walked = 0; walked < LONGEST; walked++, at = at.plusDays(1)) {
            left -= counts(at) ? 1 : 0;
            if (left <= 0) {
                return at;
            }
        }
        return at;
    }

    private boolean counts(LocalDate day) {
        return !presence.awayOn(day) && !putOff.contains(day);
    }
}
