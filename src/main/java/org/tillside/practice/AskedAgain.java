package org.tillside.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Question;
import org.tillside.content.Quiz;

/** A question that is asked again by itself: one answer, how sure one is, hints, and what was right told at once. */
public final class AskedAgain {
    private AskedAgain() {}

    /** A run of this question alone, whatever the rules of the quiz in which it stands. */
    public static QuizRun run(Quiz quiz, Question question, long seed) {
        Quiz alone = new Quiz(
                quiz.id(),
                quiz.title(),
                Quiz.Preset.CHECK,
                quiz.pass(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                true,
                true,
                List.of(question));
        return QuizRun.begin(alone, seed);
    }
}
