package org.tillside.screens.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.journal.PersonId;
import org.tillside.practice.Answer;
import org.tillside.practice.Grading;
import org.tillside.practice.QuizRun;
import org.tillside.practice.Sureness;
import org.tillside.practice.Tries;
import org.tillside.screens.AnswerWords;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.MarkLine;
import org.tillside.screens.Rich;
import org.tillside.screens.review.ReviewState.Row;
import org.tillside.screens.review.ReviewState.Verdict;
import org.tillside.shop.Attempt;

/** Turns a run into the rows of the page. */
final class Rows {
    private final Desk desk;
    private final QuizRun run;
    private final Attempt attempt;
    private final PersonId whose;

    Rows(Desk desk, QuizRun run, Attempt attempt, PersonId whose) {
        this.desk = desk;
        this.run = run;
        this.attempt = attempt;
        this.whose = whose;
    }

    /** One for each question that was asked, also where it is no longer in the quiz. */
    List<Row> rows() {
        return IntStream.range(0, attempt.questions().size())
                .mapToObj(i -> run.quiz()
                        .question(attempt.questions().get(i))
                        .map(it -> row(it, i + 1))
                        .orElseGet(() -> gone(attempt.questions().get(i), i + 1)))
                .toList();
    }

    /** What is kept of a question that an author took out: own words, and how it came out. */
    private Row gone(QuestionId id, int number) {
        Optional<Attempt.Try> first = attempt.tries(id).stream().findFirst();
        Verdict verdict = keptVerdict(id);
        return new Row(
                number,
                word("review.gone"),
                verdict,
                word("review.verdict." + lower(verdict)),
                List.of(Rich.plain(first.flatMap(Attempt.Try::answer)
                        .filter(Answer.Words.class::isInstance)
                        .map(it -> ((Answer.Words) it).text())
                        .orElseGet(() -> word("review.gone.answer")))),
                List.of(),
                Rich.plain(""),
                first.flatMap(Attempt.Try::sure)
                        .map(it -> Sureness.values().length - it.ordinal())
                        .orElse(0),
                first.flatMap(Attempt.Try::sure)
                        .map(it -> word("review.sure." + lower(it)))
                        .orElse(""),
                Optional.empty(),
                Optional.empty(),
                mark(id),
                List.of());
    }

    private Verdict keptVerdict(QuestionId id) {
        List<Attempt.Try> tries = attempt.tries(id);
        Optional<Integer> credit = attempt.credit(id);
        if (!tries.isEmpty() && credit.isEmpty()) {
            return Verdict.WAITING;
        } else if (!tries.isEmpty() && tries.get(0).right()) {
            return Verdict.RIGHT;
        } else if (tries.stream().anyMatch(Attempt.Try::right)
                || credit.filter(it -> it >= Grading.FULL).isPresent()) {
            return Verdict.LATER;
        }
        return credit.filter(it -> it > 0).isPresent() ? Verdict.PARTLY : Verdict.WRONG;
    }

    private Row row(Question question, int number) {
        QuestionId id = question.head().id();
        Verdict verdict = verdict(id);
        Optional<Tries.Try> first = run.tries(id).first();
        Optional<Sureness> sure = first.flatMap(Tries.Try::sure);
        boolean alarm = run.sureButWrong().contains(id);
        boolean open = verdict != Verdict.RIGHT && verdict != Verdict.WAITING;
        return new Row(
                number,
                said(question.head().title()),
                verdict,
                word("review.verdict." + lower(verdict)),
                first.flatMap(Tries.Try::answer)
                        .map(it -> inWords(question, it))
                        .orElse(List.of()),
                open
                        ? Grading.rightAnswer(question)
                                .map(it -> inWords(question, it))
                                .orElse(List.of())
                        : List.of(),
                open ? Rich.of(said(question.head().explain())) : Rich.plain(""),
                sure.map(it -> Sureness.values().length - it.ordinal()).orElse(0),
                sure.map(it -> word("review.sure." + lower(it))).orElse(""),
                alarm ? Optional.of(word("review.sure-but-wrong")) : Optional.empty(),
                alarm ? new Called(desk).mentorOf(whose).map(it -> word("review.talk", it)) : Optional.empty(),
                mark(id),
                marked(question));
    }

    /** What a mentor gave for own words, with the note. */
    private String mark(QuestionId id) {
        return Optional.ofNullable(attempt.marks().get(id))
                .map(it -> it.note()
                        .map(note -> word("debrief.mark.note", it.credit() / 10, note))
                        .orElseGet(() -> word("debrief.mark", it.credit() / 10)))
                .orElse("");
    }

    private List<MarkLine> marked(Question question) {
        Optional<Attempt.Marked> mark =
                Optional.ofNullable(attempt.marks().get(question.head().id()));
        return question instanceof Question.Say say
                ? mark.map(it -> MarkLine.of(desk, say.rubric(), it.filled(), whose))
                        .orElse(List.of())
                : List.of();
    }

    private Verdict verdict(QuestionId id) {
        return switch (run.state(id)) {
            case RIGHT_AT_ONCE -> Verdict.RIGHT;
            case RIGHT_LATER -> Verdict.LATER;
            case PARTLY -> Verdict.PARTLY;
            case WAITING -> Verdict.WAITING;
            case WRONG, UNTOUCHED -> Verdict.WRONG;
        };
    }

    private List<Rich> inWords(Question question, Answer answer) {
        List<Rich> told = new AnswerWords(desk.words(), this::said).of(question, answer);
        return told.isEmpty() ? List.of(Rich.plain(word("review.gone.option"))) : told;
    }

    private String said(String text) {
        return desk.said(text, whose);
    }

    private String word(String key, Object... arguments) {
        return desk.words().text(key, arguments);
    }

    private static String lower(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
