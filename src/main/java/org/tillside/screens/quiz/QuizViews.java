package org.tillside.screens.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tillside.content.LessonRef;
import org.tillside.content.Mood;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.practice.Answer;
import org.tillside.practice.Grade;
import org.tillside.practice.QuizRun;
import org.tillside.practice.Tries;
import org.tillside.screens.Called;
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

    QuizState state(QuizRun run, QuestionId at, Selection selection, int hintsShown, boolean busy) {
        Quiz quiz = run.quiz();
        Question question = quiz.question(at).orElseThrow();
        Question.Head head = question.head();
        return new QuizState(
                desk.words().text("quiz.title", desk.said(quiz.title())),
                round(run),
                desk.words()
                        .text(
                                "quiz.position",
                                run.questions().indexOf(at) + 1,
                                run.questions().size()),
                tally(run),
                tabs(run, at),
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
                primary(run, question, selection),
                busy ? Optional.empty() : missing(run, question, selection),
                busy);
    }

    private String round(QuizRun run) {
        return run.kept().isEmpty()
                ? desk.words()
                        .text("quiz.round." + run.quiz().preset().name().toLowerCase(java.util.Locale.ROOT), mentor())
                : desk.words()
                        .text(
                                "quiz.round.again",
                                run.questions().size(),
                                run.kept().size());
    }

    private String mentor() {
        return new Called(desk).mentorOf(desk.viewer()).orElseGet(() -> desk.words()
                .text("quiz.your-mentor"));
    }

    private String tally(QuizRun run) {
        if (run.quiz().preset() != Quiz.Preset.LEARN) {
            return desk.words()
                    .text("quiz.tally.answered", run.answered(), run.questions().size());
        }
        long once = count(run, QuizRun.State.RIGHT_AT_ONCE);
        long later = count(run, QuizRun.State.RIGHT_LATER);
        return desk.words().text("quiz.tally.right", once, later);
    }

    private static long count(QuizRun run, QuizRun.State state) {
        return run.questions().stream().filter(id -> run.state(id) == state).count();
    }

    private List<QuizState.Tab> tabs(QuizRun run, QuestionId at) {
        return IntStream.range(0, run.questions().size())
                .mapToObj(i -> tab(run, run.questions().get(i), i + 1, at))
                .toList();
    }

    private QuizState.Tab tab(QuizRun run, QuestionId id, int number, QuestionId at) {
        Mark mark = mark(run, id);
        String spoken = desk.words()
                .text(
                        "quiz.tab",
                        number,
                        desk.words().text("quiz.mark." + mark.name().toLowerCase(java.util.Locale.ROOT)));
        return new QuizState.Tab(number, mark, id.equals(at), spoken);
    }

    static Mark mark(QuizRun run, QuestionId id) {
        if (run.state(id) == QuizRun.State.UNTOUCHED) {
            return Mark.OPEN;
        } else if (run.state(id) == QuizRun.State.WAITING) {
            return Mark.WAITING;
        } else if (!run.showsFeedback(id)) {
            return Mark.GIVEN;
        }
        return switch (run.state(id)) {
            case RIGHT_AT_ONCE -> Mark.RIGHT;
            case RIGHT_LATER -> Mark.RIGHT_LATER;
            case PARTLY -> Mark.PARTLY;
            default -> Mark.WRONG;
        };
    }

    private Optional<QuizState.Verdict> verdict(QuizRun run, Question question, Selection selection) {
        QuestionId id = question.head().id();
        boolean handedIn = run.tries(id).last().flatMap(it -> it.answer()).equals(selection.answer(question));
        if (!run.showsFeedback(id) || !handedIn) {
            return Optional.empty();
        }
        return run.grade(id).map(grade -> verdict(run, question, grade));
    }

    private QuizState.Verdict verdict(QuizRun run, Question question, Grade grade) {
        boolean onCards = question instanceof Question.Choice
                || question instanceof Question.Choices
                || question instanceof Question.TrueFalse;
        String text = onCards ? "" : grade.feedback().stream().map(desk::said).collect(Collectors.joining(" "));
        boolean done = !run.canAnswer(question.head().id());
        String explain = done ? desk.said(question.head().explain()) : "";
        return new QuizState.Verdict(
                switch (grade.verdict()) {
                    case RIGHT -> Mark.RIGHT;
                    case PARTLY -> Mark.PARTLY;
                    case WRONG -> Mark.WRONG;
                    case WAITING -> Mark.WAITING;
                },
                desk.words().text("quiz.verdict." + grade.verdict().name().toLowerCase(java.util.Locale.ROOT)),
                Rich.of(text),
                Rich.of(explain));
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

    private QuizState.Primary primary(QuizRun run, Question question, Selection selection) {
        QuestionId id = question.head().id();
        if (run.canAnswer(id)) {
            String key = question instanceof Question.Say ? "quiz.hand-in" : "quiz.check";
            boolean whole = selection.answer(question).isPresent();
            return new QuizState.Primary(
                    Does.CHECK, key, whole && !repeated(run, question, selection) && sureSaid(run, selection));
        }
        return run.finished()
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
