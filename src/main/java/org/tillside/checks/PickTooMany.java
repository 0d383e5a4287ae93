package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;
import org.tillside.content.Quiz;
import org.tillside.content.SkillId;

/** A quiz has as many questions as it draws. */
final class PickTooMany implements Check {
    @Override
    public String rule() {
        return "pick-too-many";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.quizzes()
                .flatMap(quiz -> Stream.concat(
                        quiz
                                .pick()
                                .filter(pick -> pick > quiz.questions().size())
                                .map(pick -> problem(
                                        subject,
                                        quiz,
                                        "",
                                        pick,
                                        quiz.questions().size()))
                                .stream(),
                        quiz.pickBySkill().entrySet().stream()
                                .filter(pick -> pick.getValue() > bank(quiz, pick.getKey()))
                                .map(pick -> problem(
                                        subject,
                                        quiz,
                                        "/" + pick.getKey(),
                                        pick.getValue(),
                                        bank(quiz, pick.getKey())))));
    }

    private Problem problem(Subject subject, Quiz quiz, String path, int pick, int bank) {
        return Problem.error(
                rule(),
                subject.at("quiz/" + quiz.id() + "/pick" + path),
                Integer.toString(pick),
                Integer.toString(bank));
    }

    private static int bank(Quiz quiz, SkillId skill) {
        return (int) quiz.questions().stream()
                .filter(question -> question.head().skills().contains(skill))
                .count();
    }
}
