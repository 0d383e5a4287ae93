package org.tillside.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Question;
import org.tillside.content.QuizId;
import org.tillside.content.SkillId;

/**
 * A question that a refresher may ask.
 *
 * @param seconds that reading and answering it takes, as estimated
 * @param moduleDone the day on which its module was done; never asked before the day after it, unless it was answered
 */
public record Candidate(
        Subject.OfQuestion question, List<SkillId> skills, int seconds, Optional<LocalDate> moduleDone) {
    public Candidate {
        skills = List.copyOf(skills);
    }

    /** A question of a quiz; empty for one that only a person can mark, for a refresher tells at once what was right. */
    public static Optional<Candidate> of(QuizId quiz, Question question, Optional<LocalDate> moduleDone) {
        Question.Head head = question.head();
        return Grading.rightAnswer(question).isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate(
                        new Subject.OfQuestion(quiz, head.id()),
                        head.skills(),
                        question.match(new Pace()),
                        moduleDone));
    }
}
