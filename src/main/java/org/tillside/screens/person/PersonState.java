package org.tillside.screens.person;

import java.util.List;
import java.util.Optional;
import org.tillside.shop.Standing;
import org.tillside.shop.Timeline;

/**
 * Everything that a person's page shows.
 *
 * @param line role, day and mentor
 * @param chips the filters of the timeline
 * @param toSign what the viewer may sign now; shown once asked for
 * @param files whether the page can be printed and saved
 */
public record PersonState(
        String id,
        String name,
        String line,
        List<Chip> chips,
        List<Day> days,
        List<Skill> skills,
        String skillsLine,
        List<Pair> pairs,
        List<ToSign> toSign,
        boolean signing,
        boolean files,
        boolean busy) {
    public PersonState {
        chips = List.copyOf(chips);
        days = List.copyOf(days);
        skills = List.copyOf(skills);
        pairs = List.copyOf(pairs);
        toSign = List.copyOf(toSign);
    }

    /** What of the timeline is shown. */
    public enum Filter {
        ALL,
        SIGNED,
        WITHDRAWN,
        CORRECTED
    }

    /** A filter with its count. */
    public record Chip(Filter filter, String text, boolean chosen) {}

    /** What happened on one day. */
    public record Day(String title, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing that happened.
     *
     * @param later what became of it, as pills
     * @param mend the signature that the viewer may withdraw or correct
     */
    public record Entry(
            Timeline.Kind kind,
            String time,
            String word,
            String title,
            String who,
            String detail,
            boolean struck,
            List<Later> later,
            Optional<String> mend) {
        public Entry {
            later = List.copyOf(later);
        }
    }

    /** What became of a signature. */
    public record Later(Timeline.Kind kind, String text) {}

    /** A skill as it stands. */
    public record Skill(String title, Standing.Level level, boolean below, String detail) {}

    /** A mentor of the person, or who was one. */
    public record Pair(String id, String name, String detail) {}

    /** A step that can be signed. */
    public record ToSign(String step, String title, String detail) {}
}
