package org.tillside.screens.refresher;

import java.util.List;
import java.util.Optional;
import org.tillside.screens.Route;
import org.tillside.screens.quiz.QuizState;

/**
 * Everything that the refresher shows: a question, or what is to be said when there is none.
 *
 * @param title of the page
 * @param line why the question is asked, or how the day stands
 * @param question empty before the first one and after the last
 * @param end what is shown instead
 */
public record RefresherState(String title, String line, Optional<QuizState> question, Optional<End> end) {
    /**
     * After the last question, or on a day without any.
     *
     * @param heading how many were right, or that nothing is due
     * @param text when the next ones come
     * @param right how many of {@code asked} were right
     * @param rows one for each question that was asked
     * @param skills what is due and cannot be shown by a question alone
     */
    public record End(String heading, String text, int right, int asked, List<Row> rows, List<Skill> skills) {
        public End {
            rows = List.copyOf(rows);
            skills = List.copyOf(skills);
        }
    }

    /**
     * A question that was asked.
     *
     * @param word right, with a hint, partly or not
     * @param back when it comes back, in words
     * @param read the lesson page behind what was not right
     */
    public record Row(String key, String title, boolean right, String word, String back, Optional<Way> read) {}

    /**
     * A skill that is due.
     *
     * @param text what shows it
     * @param play the role-play that shows it, where there is one
     */
    public record Skill(String key, String title, String text, Optional<Way> play) {}

    /** A way to another page. */
    public record Way(String text, Route to) {}
}
