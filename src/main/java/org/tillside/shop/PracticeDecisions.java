package org.tillside.shop;

import static org.tillside.shop.Decision.Refused.because;

import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Question;
import org.tillside.journal.Learning;
import org.tillside.practice.Grade;
import org.tillside.practice.Grading;
import org.tillside.practice.Subject;
import org.tillside.shop.Decision.Decided;
import org.tillside.shop.Decision.Reason;

/** Decides about a learner's refreshers and drills, and what a learner says about an observation. */
final class PracticeDecisions {
    private final Catalogue catalogue;
    private final Person person;

    PracticeDecisions(Catalogue catalogue, Person person) {
        this.catalogue = catalogue;
        this.person = person;
    }

    static boolean decides(Command.OfLearning command) {
        return command instanceof Command.BeginRefresher
                || command instanceof Command.Review
                || command instanceof Command.FinishRefresher
                || command instanceof Command.FinishDrill
                || command instanceof Command.Comment;
    }

    Decision decide(Command.OfLearning command) {
        if (command instanceof Command.BeginRefresher it) {
            return begin(it);
        } else if (command instanceof Command.Review it) {
            return review(it);
        } else if (command instanceof Command.FinishRefresher it) {
            return it.asked() < 1
                    ? because(Reason.UNANSWERED, 1)
                    : Decided.of(new Learning.RefresherDone(it.person(), it.day(), it.asked(), it.right()));
        } else if (command instanceof Command.FinishDrill it) {
            return it.greetings().isEmpty()
                    ? because(Reason.NOT_OVER)
                    : Decided.of(new Learning.DrillDone(
                            it.person(),
                            it.kind(),
                            it.seed(),
                            it.rounds(),
                            it.greetings(),
                            new Shows(catalogue).drilled(it.kind(), it.greetings())));
        }
        return comment((Command.Comment) command);
    }

    private Decision begin(Command.BeginRefresher it) {
        if (person.work().refresher().set(it.day()).isPresent()) {
            return because(Reason.ALREADY_THERE);
        }
        boolean known = it.questions().stream().allMatch(asked -> catalogue
                .quiz(asked.quiz())
                .flatMap(quiz -> quiz.question(asked.question()))
                .isPresent());
        return known && !it.questions().isEmpty()
                ? Decided.of(new Learning.RefresherBegun(it.person(), it.day(), it.questions()))
                : because(Reason.CONTENT_GONE);
    }

    /**
     * Words of one's own are marked by a mentor, so a refresher does not ask for them, and no question of a set twice. One
     * outside the set is taken: another computer may have begun another set on the same day, and it was answered there.
     */
    private Decision review(Command.Review it) {
        Optional<Question> question = catalogue.quiz(it.quiz()).flatMap(quiz -> quiz.question(it.question()));
        if (question.isEmpty()) {
            return because(Reason.CONTENT_GONE);
        } else if (person.work().refresher().answered(new Subject.OfQuestion(it.quiz(), it.question()))) {
            return because(Reason.NO_ANSWER_NOW);
        }
        Grade grade = Grading.grade(question.get(), it.answer());
        return grade.verdict() == Grade.Verdict.WAITING
                ? because(Reason.NO_ANSWER_NOW)
                : Decided.of(new Learning.QuestionReviewed(
                        it.person(),
                        it.quiz(),
                        it.question(),
                        Optional.of(it.answer()),
                        it.hints(),
                        it.sure(),
                        Grading.afterHints(grade.credit(), it.hints()),
                        question.get().head().skills(),
                        Optional.of(grade.verdict() == Grade.Verdict.RIGHT)));
    }

    private Decision comment(Command.Comment it) {
        Optional<Observation> seen = Optional.ofNullable(person.observations().get(it.observation()));
        if (seen.isEmpty()) {
            return because(Reason.OBSERVATION_MISSING);
        }
        return it.words().isBlank()
                ? because(Reason.WORDS_MISSING)
                : Decided.of(new Learning.Commented(
                        it.person(), it.observation(), Optional.of(it.words().strip())));
    }
}
