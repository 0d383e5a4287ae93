package org.tillside.screens.review;

import java.util.List;
import java.util.Optional;
import org.tillside.screens.MarkLine;
import org.tillside.screens.Rich;

/**
 * Everything that the page shows.
 *
 * @param line what kind of round it was, and when
 * @param skills the skills it touched
 * @param now what to do now; empty for those who look at somebody else's
 * @param rows question by question, where the viewer may see them
 * @param note what else there is to know of the rows: those that were right before, or why there are none
 */
public record ReviewState(
        String title,
        String line,
        Result result,
        List<Skill> skills,
        Optional<Now> now,
        List<Row> rows,
        Optional<String> note) {
    public ReviewState {
        skills = List.copyOf(skills);
        rows = List.copyOf(rows);
    }

    /** How it came out. */
    public enum Outcome {
        PASSED,
        FAILED,
        WAITING
    }

    /**
     * The score.
     *
     * @param share of the ring that is filled, 0 to 1
     * @param pass the pass mark as a share
     * @param number how many were right
     * @param of how many were asked, in words
     * @param score in per cent, or that it waits
     * @param lines what there is to say about it
     */
    public record Result(
            Outcome outcome,
            String word,
            int questions,
            double share,
            double pass,
            String number,
            String of,
            String score,
            List<String> lines) {
        public Result {
            lines = List.copyOf(lines);
        }
    }

    /** How the questions of one skill went. */
    public record Skill(String title, int right, int of, String words) {}

    /**
     * What to do now.
     *
     * @param primary what the filled button says
     * @param other a second way
     * @param read lesson pages to be read again
     */
    public record Now(Optional<Way> primary, Optional<Way> other, List<Way> read) {
        public Now {
            read = List.copyOf(read);
        }
    }

    /**
     * Somewhere to go.
     *
     * @param about what lies there, where the few words of the button do not say it; else empty
     * @param time how long it takes, short, or empty
     */
    public record Way(String id, String icon, String about, String text, String time) {}

    /** How an answer came out. */
    public enum Verdict {
        RIGHT,
        LATER,
        PARTLY,
        WRONG,
        WAITING
    }

    /**
     * One question.
     *
     * @param word the verdict in words
     * @param said what was answered, line by line
     * @param right the right answer, where it was not given
     * @param sure how sure, 1 to 3; 0 where it was not asked
     * @param alarm that one was sure and wrong, in words
     * @param talk whom to talk it over with
     * @param mark what a mentor gave for own words; empty where nobody has marked them
     * @param marked the lines by which they were marked
     */
    public record Row(
            int number,
            String title,
            Verdict verdict,
            String word,
            List<Rich> said,
            List<Rich> right,
            Rich explain,
            int sure,
            String sureWord,
            Optional<String> alarm,
            Optional<String> talk,
            String mark,
            List<MarkLine> marked) {
        public Row {
            marked = List.copyOf(marked);
            said = List.copyOf(said);
            right = List.copyOf(right);
        }

        /** Whether it is more than a line: not right at once. */
        public boolean open() {
            return verdict != Verdict.RIGHT && verdict != Verdict.WAITING;
        }
    }
}
