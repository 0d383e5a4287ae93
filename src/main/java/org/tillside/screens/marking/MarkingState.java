package org.tillside.screens.marking;

import java.util.List;
import java.util.Optional;
import org.tillside.screens.Rich;

/**
 * Everything that the marking page shows.
 *
 * @param work what is to be marked now; empty when nothing is left
 */
public record MarkingState(String title, String line, Optional<Work> work, boolean busy) {
    /**
     * One piece of own words.
     *
     * @param key tells it from the next one
     * @param where the quiz, or the role-play, it was written in
     * @param asked the question, or what the customer said
     * @param left how many more wait after this one
     * @param worth what the ticks come to, in words
     * @param handIn what the button says: with nothing ticked, what that comes to
     * @param whole whether there is a whole role-play to look at
     * @param ready whether it can be handed in
     */
    public record Work(
            String key,
            String where,
            Rich asked,
            String words,
            List<Row> rows,
            String worth,
            String note,
            String left,
            String handIn,
            boolean whole,
            boolean ready) {
        public Work {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One line of the rubric.
     *
     * @param levels to choose from; none where the line is ticked
     */
    public record Row(String id, String text, String detail, boolean done, List<Level> levels) {
        public Row {
            levels = List.copyOf(levels);
        }
    }

    /** A level of a line. */
    public record Level(String id, String text, boolean chosen) {}
}
