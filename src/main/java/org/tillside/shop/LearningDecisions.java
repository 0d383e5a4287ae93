package org.tillside.shop;

import static org.tillside.shop.Decision.Refused.because;

import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.Learning;
import org.tillside.practice.AnswerKey;
import org.tillside.practice.QuizRun;
import org.tillside.practice.Tries;
import org.tillside.shop.Decision.Decided;
import org.tillside.shop.Decision.Reason;

/** Decides about what a learner does. */
final class LearningDecisions {
    private final Catalogue catalogue;
    private final Person person;

    LearningDecisions(Catalogue catalogue, Person person) {
        this.catalogue = catalogue;
        this.person = person;
    }

    Decision decide(Command.OfLearning command) {
        if (command instanceof Command.ReadLesson it) {
            return catalogue.lesson(it.lesson()).isPresent()
                    ? Decided.of(new Learning.LessonRead(it.person(), it.lesson(), it.criteria()))
                    : because(Reason.CONTENT_GONE);
        } else if (command instanceof Command.ReadCharter it) {
            return Decided.of(new Learning.CharterRead(it.person(), it.language()));
        } else if (command instanceof Command.SayReady it) {
            return ready(it);
        } else if (command instanceof Command.BeginQuiz it) {
            return begin(it);
        } else if (command instanceof Command.AnswerQuestion it) {
            return run(it.quiz(), it.attempt(), run -> answer(it, run));
        } else if (command instanceof Command.FinishQuiz it) {
            return finish(it);
        } else if (PracticeDecisions.decides(command)) {
            return new PracticeDecisions(catalogue, person).decide(command);
        }
        return new PlayDecisions(catalogue, person).decide(command);
    }

    private Decision ready(Command.SayReady it) {
        Optional<ProgrammeStep> step = person.programme()
                .flatMap(catalogue::programme)
                .flatMap(programme -> StepReader.step(programme, it.step()));
        if (step.isEmpty()) {
            return because(Reason.CONTENT_GONE);
        }
        boolean worked = step.get().task() instanceof ProgrammeStep.Task.Study
                || step.get().task() instanceof ProgrammeStep.Task.Play;
        return worked && !StepReader.needsSignature(step.get())
                ? because(Reason.NOT_SIGNED_FOR)
                : Decided.of(new Learning.SaidReady(it.person(), it.step()));
    }

    private Decision begin(Command.BeginQuiz it) {
        Optional<Quiz> quiz = catalogue.quiz(it.quiz());
        QuizWork work = person.work().quiz(it.quiz());
        if (quiz.isEmpty()) {
            return because(Reason.CONTENT_GONE);
        } else if (work.attempt(it.attempt()).isPresent()) {
            return because(Reason.ALREADY_THERE);
        }
        boolean none = QuizRun.attemptsLeft(quiz.get(), work.begun())
                .filter(left -> left == 0)
                .isPresent();
        // one of which an edit has left nothing is no attempt that somebody had
        boolean gone = work.current()
                .filter(before -> before.run(quiz.get()).all().isEmpty())
                .isPresent();
        if (none && !gone) {
            return because(Reason.NO_ATTEMPT_LEFT, work.begun());
        }
        return it.wrongOf()
                .map(before -> work.attempt(before)
                        .filter(done -> done.finished().isPresent())
                        .map(done -> done.run(quiz.get()))
                        .filter(QuizRun::mayRepeatWrong)
                        .map(done -> begun(it, done.repeatWrong(it.seed())))
                        .orElseGet(() -> because(Reason.NOTHING_TO_REPEAT)))
                .orElseGet(() -> begun(it, QuizRun.begin(quiz.get(), it.seed())));
    }

    private static Decision begun(Command.BeginQuiz it, QuizRun run) {
        Optional<Map<QuestionId, Integer>> kept = Optional.of(run.kept()).filter(before -> !before.isEmpty());
        return Decided.of(
                new Learning.QuizBegun(it.person(), it.attempt(), it.quiz(), it.seed(), run.questions(), kept));
    }

    private interface OnRun {
        Decision decide(QuizRun run);
    }

    private Decision run(QuizId id, AttemptId attempt, OnRun then) {
        return run(id, person.work().quiz(id).current().filter(it -> it.id().equals(attempt)), then);
    }

    private Decision run(QuizId id, Optional<Attempt> current, OnRun then) {
        Optional<Quiz> quiz = catalogue.quiz(id);
        if (quiz.isEmpty()) {
            return because(Reason.CONTENT_GONE);
        }
        return current.map(it -> then.decide(it.run(quiz.get()))).orElseGet(() -> because(Reason.NOT_UNDER_WAY));
    }

    private static Decision answer(Command.AnswerQuestion it, QuizRun run) {
        if (!run.canAnswer(it.question())) {
            return because(Reason.NO_ANSWER_NOW);
        }
        Tries after =
                run.answer(it.question(), it.answer(), it.hints(), it.sure()).tries(it.question());
        return Decided.of(new Learning.QuestionAnswered(
                it.person(),
                it.attempt(),
                it.quiz(),
                it.question(),
                after.all().size(),
                Optional.of(it.answer()),
                it.hints(),
                it.sure(),
                after.last().flatMap(Tries.Try::credit),
                run.quiz().question(it.question()).map(question -> question.head()
                        .skills()),
                after.last().filter(last -> last.credit().isPresent()).map(Tries.Try::right),
                run.quiz().question(it.question()).map(AnswerKey::of)));
    }

    /** One that was handed in is settled when nothing of it waits any more, as when its question is gone. */
    private Decision finish(Command.FinishQuiz it) {
        Optional<Attempt> waiting = person.work().quiz(it.quiz()).waiting().stream()
                .filter(attempt -> attempt.id().equals(it.attempt()))
                .findFirst();
        return waiting.isEmpty()
                ? run(it.quiz(), it.attempt(), run -> finish(it, run))
                : run(it.quiz(), waiting, run -> run.waits() ? because(Reason.UNANSWERED, 1) : finish(it, run));
    }

    private static Decision finish(Command.FinishQuiz it, QuizRun run) {
        if (!run.finished()) {
            return because(Reason.UNANSWERED, run.questions().size() - run.answered());
        }
        return Decided.of(finished(it, run));
    }

    static Learning.QuizFinished finished(Command.FinishQuiz it, QuizRun run) {
        boolean passed = run.standing() == QuizRun.Standing.PASSED;
        return new Learning.QuizFinished(it.person(), it.attempt(), it.quiz(), run.percent(), passed);
    }
}
