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
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.GapText;
import org.tillside.screens.Rich;
import org.tillside.screens.review.ReviewState.Row;
import org.tillside.screens.review.ReviewState.Verdict;

/** Turns a run into the rows of the page. */
final class Rows {
    private final Desk desk;
    private final QuizRun run;
    private final PersonId whose;

    Rows(Desk desk, QuizRun run, PersonId whose) {
        this.desk = desk;
        this.run = run;
        this.whose = whose;
    }

    List<Row> rows() {
        return IntStream.range(0, run.questions().size())
                .mapToObj(i -> run.quiz().question(run.questions().get(i)).map(it -> row(it, i + 1)))
                .flatMap(Optional::stream)
                .toList();
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
                alarm ? new Called(desk).mentorOf(whose).map(it -> word("review.talk", it)) : Optional.empty());
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

    /** An answer in the author's words; true and false have the program's. */
    private List<Rich> inWords(Question question, Answer answer) {
        if (answer instanceof Answer.Said it) {
            return List.of(Rich.plain(word(it.isTrue() ? "quiz.true" : "quiz.false")));
        } else if (answer instanceof Answer.Words it) {
            return List.of(Rich.plain(it.text()));
        } else if (answer instanceof Answer.Filled it && question instanceof Question.Blank blank) {
            return List.of(sentence(blank, it));
        }
        return Grading.inWords(question, answer).stream()
                .map(it -> Rich.of(said(it)))
                .toList();
    }

    /** The author's sentence with what was written into its gaps, which stands out. */
    private Rich sentence(Question.Blank question, Answer.Filled answer) {
        return new Rich(GapText.pieces(question.text()).stream()
                .map(it -> it.gap() == 0
                        ? new Rich.Piece(said(it.letters()), false, false)
                        : new Rich.Piece(answer.gaps().getOrDefault(it.gap(), "…"), true, false))
                .toList());
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
