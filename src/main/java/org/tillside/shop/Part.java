package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.Outcome;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
import org.tillside.content.StepId;

/**
 * One piece of a module as it stands for a person: a lesson page, the quiz, a role-play.
 *
 * @param id its id within the module
 * @param title as the author gave it
 * @param state {@code NOW} for the one to go on with
 * @param minutes about how long it takes
 * @param questions how many a quiz asks, else 0
 * @param percent the best result of a quiz
 * @param outcome the best result of a role-play
 * @param underWay whether a quiz or a role-play was begun and not finished
 * @param at when it was done
 */
public record Part(
        Kind kind,
        StepId id,
        String title,
        Optional<LessonRef> lesson,
        Optional<QuizId> quiz,
        Optional<ScenarioId> scenario,
        State state,
        int minutes,
        int questions,
        Optional<Integer> percent,
        Optional<Outcome> outcome,
        boolean underWay,
        Optional<OffsetDateTime> at) {
    /** What it is. */
    public enum Kind {
        LESSON,
        QUIZ,
        PLAY
    }

    /** How far it is. */
    public enum State {
        DONE,
        NOW,
        TO_DO,
        /** Handed in; a mentor has yet to mark an answer in own words. */
        TO_BE_MARKED,
        /** A quiz that was failed as often as it may be taken: a mentor decides. */
        USED_UP
    }

    /** Whether the trainee has something to do in it. */
    public boolean open() {
        return state == State.NOW || state == State.TO_DO;
    }

    Part now() {
        return new Part(
                kind, id, title, lesson, quiz, scenario, State.NOW, minutes, questions, percent, outcome, underWay, at);
    }
}
