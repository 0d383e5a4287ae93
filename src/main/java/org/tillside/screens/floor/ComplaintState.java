package org.tillside.screens.floor;

import java.util.List;
import org.tillside.screens.Dates;

/**
 * The form in which a complaint is noted or corrected.
 *
 * @param on the day as year-month-day, or as far as it is typed
 * @param span the days on which it can have happened
 * @param day what is typed, in words; empty while it is no day
 * @param served id of who served; empty where it is not known
 * @param people to choose from, nobody first
 * @param missing what is still wrong, in a sentence; empty when it can be noted
 */
public record ComplaintState(
        boolean correcting,
        String on,
        Dates.Span span,
        String day,
        boolean today,
        boolean yesterday,
        String what,
        List<Skill> skills,
        String served,
        List<Option> people,
        String done,
        String missing,
        boolean busy) {
    public ComplaintState {
        skills = List.copyOf(skills);
        people = List.copyOf(people);
    }

    /** A skill that it may touch. */
    public record Skill(String id, String title, boolean on) {}

    /** Somebody who may have served. */
    public record Option(String id, String name) {}

    /** Whether it can be noted. */
    public boolean ready() {
        return missing.isEmpty() && !busy;
    }
}
