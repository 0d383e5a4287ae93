package org.tillside.screens.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tillside.content.LessonRef;
import org.tillside.content.Mood;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.practice.Answer;
import org.tillside.practice.Grade;
import org.tillside.practice.Grading;
import org.tillside.practice.QuizRun;
import org.tillside.practice.Tries;
import org.tillside.screens.AnswerWords;
import org.tillside.screens.Desk;
import org.tillside.screens.Rich;
import org.tillside.screens.quiz.QuizState.Does;
import org.tillside.screens.quiz.QuizState.Mark;

/** Turns a run and what is put together just now into everything that the page shows. */
final class QuizViews {
    private final Desk desk;

    QuizViews(Desk desk) {
        this.desk = desk;
    }

    /** {@code last} says whether nothing is left to be asked once this is answered. */
    QuizState state(
            QuizState.Heading heading,
            QuizRun run,
            QuestionId at,
            Selection selection,
            int hintsShown,
            boolean last,
            boolean busy) {
        Quiz quiz = run.quiz();
        Question question = quiz.question(at).orElseThrow();
        Question.Head head = question.head();
        return new QuizState(
                heading.title(),
                heading.round(),
                heading.position(),
                heading.tally(),
                heading.tabs(),
                head.face().map(face -> new QuizState.Face(face, head.mood().orElse(Mood.NEUTRAL))),
                head.picture(),
                Rich.of(desk.said(head.ask())),
                question.match(
                        new Bodies(run, question, selection, desk::said, desk.words()::text, desk.catalogue()::form)),
                verdict(run, question, selection),
                hint(head, hintsShown),
                run.canAnswer(at)
                        && quiz.preset() != Quiz.Preset.EXAM
                        && hintsShown < head.hints().size(),
                head.lesson().flatMap(this::source),
                selection.sure(),
                quiz.sure() && run.canAnswer(at),
                primary(run, question, selection, last),
                busy ? Optional.empty() : missing(run, question, selection),
                busy);
    }

    private Optional<QuizState.Verdict> verdict(QuizRun run, Question question, Selection selection) {
        QuestionId id = question.head().id();
        Optional<Answer> last = run.tries(id).last().flatMap(Tries.Try::answer);
        boolean handedIn = last.isEmpty() || last.equals(selection.answer(question));
        if (!run.showsFeedback(id) || !handedIn) {
            return Optional.empty();
        }
        return run.grade(id).map(grade -> verdict(run, question, grade)).or(() -> notKept(run, question));
    }

    /** Of an answer whose letters were not kept: how it was, and what was right. */
    private Optional<QuizState.Verdict> notKept(QuizRun run, Question question) {
        QuestionId id = question.head().id();
        if (run.tries(id).all().isEmpty() || run.canAnswer(id)) {
            return Optional.empty();
        }
        Mark mark = run.tries(id).right() ? Mark.RIGHT : Mark.WRONG;
        return Optional.of(new QuizState.Verdict(
                mark,
                desk.words().text("quiz.verdict." + mark.name().toLowerCase(java.util.Locale.ROOT)),
                Rich.plain(""),
                Rich.of(desk.said(question.head().explain())),
                right(question)));
    }

    private QuizState.Verdict verdict(QuizRun run, Question question, Grade grade) {
        boolean onCards = question instanceof Question.Choice
                || question instanceof Question.Choices
                || question instanceof Question.TrueFalse;
        String text = onCards ? "" : grade.feedback().stream().map(desk::said).collect(Collectors.joining(" "));
        boolean done = !run.canAnswer(question.head().id());
        boolean told = done && (grade.verdict() == Grade.Verdict.WRONG || grade.verdict() == Grade.Verdict.PARTLY);
        return new QuizState.Verdict(
                switch (grade.verdict()) {
                    case RIGHT -> Mark.RIGHT;
                    case PARTLY -> Mark.PARTLY;
                    case WRONG -> Mark.WRONG;
                    case WAITING -> Mark.WAITING;
                },
                desk.words().text("quiz.verdict." + grade.verdict().name().toLowerCase(java.util.Locale.ROOT)),
                Rich.of(text),
                Rich.of(done ? desk.said(question.head().explain()) : ""),
                told ? right(question) : List.of());
    }

    private List<Rich> right(Question question) {
        return Grading.rightAnswer(question)
                .map(it -> new AnswerWords(desk.words(), desk::said).of(question, it))
                .orElse(List.of());
    }

    private Optional<QuizState.Hint> hint(Question.Head head, int shown) {
        return shown == 0 || shown > head.hints().size()
                ? Optional.empty()
                : Optional.of(new QuizState.Hint(
                        desk.words().text("quiz.hint", shown, head.hints().size()),
                        Rich.of(desk.said(head.hints().get(shown - 1).text()))));
    }

    private Optional<QuizState.Source> source(LessonRef ref) {
        return desk.catalogue().module(ref.module()).flatMap(module -> {
            List<LessonRef> pages =
                    module.lessons().stream().map(it -> it.ref()).toList();
            int page = pages.indexOf(ref) + 1;
            return desk.catalogue()
                    .lesson(ref)
                    .map(lesson -> new QuizState.Source(
                            desk.words().text("quiz.source", desk.said(module.title()), page),
                            desk.said(lesson.title())));
        });
    }

    private QuizState.Primary primary(QuizRun run, Question question, Selection selection, boolean last) {
        QuestionId id = question.head().id();
        if (run.canAnswer(id)) {
            String key = question instanceof Question.Say ? "quiz.hand-in" : "quiz.check";
            boolean whole = selection.answer(question).isPresent();
            return new QuizState.Primary(
                    Does.CHECK, key, whole && !repeated(run, question, selection) && sureSaid(run, selection));
        }
        return last
                ? new QuizState.Primary(Does.FINISH, "quiz.finish", true)
                : new QuizState.Primary(Does.NEXT, "quiz.next", true);
    }

    private static boolean sureSaid(QuizRun run, Selection selection) {
        return !run.quiz().sure() || selection.sure().isPresent();
    }

    /** Whether the answer is the one that was handed in last. */
    private static boolean repeated(QuizRun run, Question question, Selection selection) {
        Optional<Answer> last = run.tries(question.head().id()).last().flatMap(Tries.Try::answer);
        return last.isPresent() && last.equals(selection.answer(question));
    }

    /** Why an answer cannot be handed in; a question that nobody has begun to answer says it by itself. */
    private static Optional<String> missing(QuizRun run, Question question, Selection selection) {
        if (!run.canAnswer(question.head().id())) {
            return Optional.empty();
        } else if (selection.answer(question).isEmpty()) {
            return selection.begun() ? Optional.of("quiz.missing.answer") : Optional.empty();
        } else if (repeated(run, question, selection)) {
            return Optional.of("quiz.missing.change");
        }
        return sureSaid(run, selection) ? Optional.empty() : Optional.of("quiz.missing.sure");
    }
}
