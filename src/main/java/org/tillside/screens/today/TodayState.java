package org.tillside.screens.today;

import java.util.List;
import org.tillside.screens.Route;

/**
 * Everything that Today shows: one section for each role of the person.
 *
 * @param title the greeting
 * @param line the date and what the day holds
 */
public record TodayState(String title, String line, List<Section> sections) {
    public TodayState {
        sections = List.copyOf(sections);
    }

    /** What one role sees. */
    public sealed interface Section
            permits TraineeToday, AssignedToday, MentorToday, OwnerToday, ChangedToday, RefreshToday {}

    /** A person as shown in a row or a disc. */
    public record Who(String id, String name) {}

    /** A person by name alone, who leads somewhere. */
    public record Link(Who who, Route to) {}

    /**
     * A row that leads somewhere.
     *
     * @param state the word at its right; empty for none
     * @param look whether it is marked as "look here"
     */
    public record Line(Who who, String title, String detail, String state, boolean look, Route to) {}

    /**
     * Work that waits for a signature, with what speaks for it.
     *
     * @param play empty without a role-play
     * @param quiz empty without a quiz
     * @param ready what the trainee says; empty if nothing
     * @param doubt how many answers were sure but wrong; empty for none, and for those who may not know
     * @param kind what the signer does for it
     * @param filled whether its button is the page's next thing to do
     */
    public record ToSign(
            Who who,
            String step,
            java.util.Optional<PlayShown> play,
            java.util.Optional<QuizShown> quiz,
            String ready,
            String doubt,
            int days,
            String waited,
            Kind kind,
            boolean filled,
            Route to) {}

    /** What a signer does for a step. */
    public enum Kind {
        WATCH,
        LEAD,
        /** Play the customer in a role-play by two. */
        PLAY,
        /** Sign what was played. */
        SIGN
    }

    /** The best role-play: the customer's face and how it ended. */
    public record PlayShown(String face, String customer, org.tillside.content.Mood mood, String outcome) {}

    /** The best quiz. */
    public record QuizShown(int right, int asked, String text) {}
}
