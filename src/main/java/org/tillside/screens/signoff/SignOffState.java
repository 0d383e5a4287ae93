package org.tillside.screens.signoff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tillside.journal.Mentoring;
import org.tillside.practice.Filling;
import org.tillside.screens.Dates;

/**
 * Everything that the sign-off page shows.
 *
 * @param heading of the form, such as "What you saw Jānis do"
 * @param levels the columns, lowest first; none where lines are only ticked
 * @param notices said above the form: what must come first, that it was seen already, who else mentors
 * @param then what was signed before, beside a check-back
 * @param cues what the mentor plays as the customer
 * @param sign empty while more observations are needed, so that nothing can be signed yet
 * @param keep how many more observations are needed, where this one is kept without a signature
 */
public record SignOffState(
        String title,
        String line,
        String heading,
        List<Column> levels,
        List<String> notices,
        Optional<Then> then,
        List<Group> groups,
        List<Cue> cues,
        boolean cuesOpen,
        Summary summary,
        Verdict verdict,
        Optional<Sign> sign,
        Optional<Keep> keep,
        boolean busy) {
    public SignOffState {
        levels = List.copyOf(levels);
        notices = List.copyOf(notices);
        groups = List.copyOf(groups);
        cues = List.copyOf(cues);
    }

    /** A level, by its height from 0. */
    public record Column(String id, String text, int height, boolean highest) {}

    /** Lines under a title of their own; the first group may have none. */
    public record Group(Optional<String> title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** How a line is filled in. */
    public enum Kind {
        LEVELS,
        TICK,
        CHOICE,
        SEVERAL,
        LINE,
        DATE,
        WORDS,
        /** Only told, nothing to fill in. */
        TOLD
    }

    /**
     * One line.
     *
     * @param chosen the level, or the answers picked, or "done"
     * @param options what there is to choose from
     * @param typed words, a number or a day
     * @param span where a date is asked, the days out of which it can be
     * @param why the reason for a low level, once one is chosen
     */
    public record Row(
            String id,
            int number,
            String text,
            String detail,
            boolean critical,
            boolean optional,
            Kind kind,
            List<String> chosen,
            List<Option> options,
            String typed,
            Dates.Span span,
            Optional<Why> why,
            Optional<Clock> clock) {
        public Row {
            chosen = List.copyOf(chosen);
            options = List.copyOf(options);
        }
    }

    /** An answer to pick. */
    public record Option(String id, String text) {}

    /** Why a level is low. */
    public record Why(Optional<Filling.Reason> reason, String words) {}

    /** A stop-clock: whether it runs, and what it shows. */
    public record Clock(boolean running, String reading, String limit) {}

    /** A card for the one who plays the customer. */
    public record Cue(String act, String say, String good, String poor) {}

    /**
     * The strip at the foot of the form.
     *
     * @param heights the level of each line in order, -1 where none is chosen yet; a tick counts as the highest
     */
    public record Summary(List<Integer> heights, int highest, String text, String detail, String word, boolean enough) {
        public Summary {
            heights = List.copyOf(heights);
        }
    }

    /**
     * The decision card.
     *
     * @param meaning what the signature will say
     * @param seen when and where, in one line
     * @param at when it was seen
     * @param editing whether day, time and place stand open
     * @param wrong why the time cannot be, where it cannot
     * @param chosen the decision, once there is one
     * @param whyNot why "achieved" cannot be chosen, where it cannot
     * @param achieved what "achieved" would say here
     */
    public record Verdict(
            String meaning,
            String seen,
            boolean editing,
            List<LocalDate> days,
            OffsetDateTime at,
            LocalDate day,
            String time,
            String place,
            Optional<String> wrong,
            Optional<Mentoring.Decision> chosen,
            Optional<String> whyNot,
            String achieved,
            String commentLabel,
            String comment) {
        public Verdict {
            days = List.copyOf(days);
        }
    }

    /** The card with the PIN. */
    public record Sign(String button, boolean enabled, Optional<String> wrong, List<Fact> recorded) {
        public Sign {
            recorded = List.copyOf(recorded);
        }
    }

    /** Something that is recorded, by name. */
    public record Fact(String name, String value) {}

    /** Keeping what was seen without a signature. */
    public record Keep(String text, boolean enabled) {}

    /**
     * What was signed, to be held against what is seen now.
     *
     * @param line who signed, and when it was seen
     * @param comment in quotation marks; empty for none, and for those who may not read it
     */
    public record Then(String title, String line, List<ThenLine> lines, String comment) {
        public Then {
            lines = List.copyOf(lines);
        }
    }

    /** A line as it was worded then, and what was seen; empty where no level was given. */
    public record ThenLine(String text, String seen) {}
}
