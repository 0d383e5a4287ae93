package org.tillside.screens.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tillside.screens.matrix.ExplainState;
import org.tillside.screens.stopclock.ShiftRow;
import org.tillside.shop.Standing;
import org.tillside.shop.Timeline;

/**
 * Everything that a person's page shows.
 *
 * @param line role, day and mentor
 * @param chips the filters of the timeline
 * @param lapsing what lapses soon, in a sentence each
 * @param fades what is about to be forgotten, for those who may know
 * @param toSign what the viewer may sign now; shown once asked for
 * @param greetings timed on the floor; empty for those who may neither see nor time them
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
        List<String> lapsing,
        Optional<Fades> fades,
        Chart pairs,
        Optional<Greetings> greetings,
        List<ToSign> toSign,
        boolean signing,
        boolean files,
        boolean busy) {
    public PersonState {
        chips = List.copyOf(chips);
        days = List.copyOf(days);
        skills = List.copyOf(skills);
        lapsing = List.copyOf(lapsing);
        toSign = List.copyOf(toSign);
    }

    /** What of the timeline is shown. */
    public enum Filter {
        ALL,
        SIGNED,
        WITHDRAWN,
        CORRECTED
    }

    /** Greetings by shift, newest first. @param line where there are none @param canTime whether the viewer may time them */
    public record Greetings(List<ShiftRow> shifts, String line, boolean canTime) {
        public Greetings {
            shifts = List.copyOf(shifts);
        }
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
     * @param detail what is said of it, in one line; what was corrected is struck
     * @param later what became of it, as pills
     * @param comment what the trainee said about it
     * @param seen the observation behind it, for those who may see it line by line
     * @param mend the signature that the viewer may withdraw or correct
     */
    public record Entry(
            Timeline.Kind kind,
            String time,
            String word,
            String title,
            String who,
            List<Piece> detail,
            boolean struck,
            List<Later> later,
            Optional<String> comment,
            Optional<String> seen,
            Optional<String> mend) {
        public Entry {
            detail = List.copyOf(detail);
            later = List.copyOf(later);
        }

        /** The line of detail as plain letters. */
        public String said() {
            return detail.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    /** A stretch of a line, struck where it no longer holds. */
    public record Piece(String text, boolean struck) {}

    /** What became of a signature. */
    public record Later(Timeline.Kind kind, String text) {}

    /** A skill as it stands. @param explained what is behind it, where that stands open */
    public record Skill(
            String id,
            String title,
            Standing.Level level,
            boolean below,
            String detail,
            Optional<ExplainState> explained) {}

    /**
     * With whom the person was paired, and who signed: a row each, over time.
     *
     * @param now who mentors, since when; empty for nobody
     * @param columns the days, weeks or months, oldest first
     * @param foot how it came about, and what waits
     */
    public record Chart(String now, List<String> columns, List<Lane> lanes, List<String> foot) {
        public Chart {
            columns = List.copyOf(columns);
            lanes = List.copyOf(lanes);
            foot = List.copyOf(foot);
        }
    }

    /**
     * One mentor or signer.
     *
     * @param first what colleagues call them
     * @param role in a word; empty for none
     * @param spoken all that is drawn, in words
     */
    public record Lane(
            String id, String name, String first, String role, List<Span> spans, List<Sign> signs, String spoken) {
        public Lane {
            spans = List.copyOf(spans);
            signs = List.copyOf(signs);
        }
    }

    /** A pairing, from and to in columns; whether it goes on. */
    public record Span(double from, double to, boolean goesOn) {}

    /** So many of one kind in a column. */
    public record Sign(int column, Timeline.Kind kind, boolean struck, int count) {}

    /**
     * What is about to be forgotten.
     *
     * @param line how many are due
     * @param rows one by one: the person's own, or for a mentor what is forgotten again and again
     */
    public record Fades(String line, List<Fade> rows) {
        public Fades {
            rows = List.copyOf(rows);
        }
    }

    /** A question or a skill, and when it comes back or how often it was forgotten. */
    public record Fade(String title, String detail) {}

    /** A step that can be signed. */
    public record ToSign(String step, String title, String detail) {}
}
