package org.tillside.screens.quiz;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tillside.content.AnswerId;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.Question;
import org.tillside.practice.Answer;
import org.tillside.practice.Grade;
import org.tillside.practice.QuizRun;
import org.tillside.practice.Sureness;
import org.tillside.practice.Tries;
import org.tillside.screens.GapText;
import org.tillside.screens.Rich;
import org.tillside.screens.quiz.QuizState.Body;
import org.tillside.screens.quiz.QuizState.Mark;

/** What there is to answer with, for each kind of question: from the run, and from what is put together just now. */
final class Bodies implements Question.Cases<Body> {
    private final QuizRun run;
    private final Selection selection;
    private final UnaryOperator<String> filled;
    private final Function<String, String> words;
    private final Function<FormId, Optional<Form>> forms;
    private final boolean open;
    private final Map<String, Boolean> parts;
    private final Tries tries;

    /**
     * Prepares the body of one question.
     *
     * @param filled puts the shop's variables into an author's text
     * @param words gives the text of a word key
     * @param forms finds the form that own words are marked with
     */
    Bodies(
            QuizRun run,
            Question question,
            Selection selection,
            UnaryOperator<String> filled,
            Function<String, String> words,
            Function<FormId, Optional<Form>> forms) {
        this.run = run;
        this.selection = selection;
        this.filled = filled;
        this.words = words;
        this.forms = forms;
        this.open = run.canAnswer(question.head().id());
        this.tries = run.tries(question.head().id());
        boolean told = run.showsFeedback(question.head().id()) && untouchedSince(question);
        this.parts = told
                ? run.grade(question.head().id()).map(Grade::parts).orElse(List.of()).stream()
                        .collect(Collectors.toMap(Grade.Part::id, Grade.Part::right, (a, b) -> a))
                : Map.of();
    }

    /** Marks belong to the answer that was handed in, and go as soon as something is changed. */
    private boolean untouchedSince(Question question) {
        return tries.last().flatMap(Tries.Try::answer).equals(selection.answer(question));
    }

    @Override
    public Body choice(Question.Choice it) {
        return options(it.head(), it.options(), false);
    }

    @Override
    public Body choices(Question.Choices it) {
        return options(it.head(), it.options(), true);
    }

    private Body options(Question.Head head, List<Question.Option> options, boolean several) {
        Map<AnswerId, Question.Option> byId =
                options.stream().collect(Collectors.toMap(Question.Option::id, Function.identity(), (a, b) -> a));
        return new QuizState.Options(
                run.answers(head.id()).stream()
                        .filter(byId::containsKey)
                        .map(id -> option(head, id, Objects.requireNonNull(byId.get(id)), several))
                        .toList(),
                several);
    }

    private QuizState.Option option(Question.Head head, AnswerId id, Question.Option option, boolean several) {
        boolean tried = !several && tried(new Answer.Chosen(id));
        boolean told = run.showsFeedback(head.id())
                && (several
                        ? parts.containsKey(id.value()) && selection.chosen().contains(id)
                        : tried);
        Mark mark = !told ? Mark.OPEN : option.right() ? Mark.RIGHT : Mark.WRONG;
        boolean sure = told && !option.right() && wasSure(new Answer.Chosen(id));
        return new QuizState.Option(
                id.value(),
                Rich.of(filled.apply(option.text())),
                selection.chosen().contains(id),
                mark,
                told ? Optional.of(Rich.of(filled.apply(option.feedback()))) : Optional.empty(),
                sure,
                open && !(told && !several));
    }

    private boolean tried(Answer answer) {
        return tries.all().stream().anyMatch(each -> each.answer().equals(Optional.of(answer)));
    }

    private boolean wasSure(Answer answer) {
        return tries.all().stream()
                .anyMatch(each ->
                        each.answer().equals(Optional.of(answer)) && each.sure().equals(Optional.of(Sureness.SURE)));
    }

    @Override
    public Body trueFalse(Question.TrueFalse it) {
        return new QuizState.Options(
                List.of(statement(it, Selection.TRUE, true), statement(it, Selection.FALSE, false)), false);
    }

    private QuizState.Option statement(Question.TrueFalse it, AnswerId id, boolean says) {
        boolean told =
                tried(new Answer.Said(says)) && run.showsFeedback(it.head().id());
        Mark mark = !told ? Mark.OPEN : it.answer() == says ? Mark.RIGHT : Mark.WRONG;
        return new QuizState.Option(
                id.value(),
                Rich.plain(words.apply(says ? "quiz.true" : "quiz.false")),
                selection.chosen().contains(id),
                mark,
                told ? Optional.of(Rich.of(filled.apply(says ? it.ifTrue() : it.ifFalse()))) : Optional.empty(),
                mark == Mark.WRONG && wasSure(new Answer.Said(says)),
                open && !told);
    }

    @Override
    public Body order(Question.Order it) {
        Map<AnswerId, String> texts =
                it.items().stream().collect(Collectors.toMap(Question.Item::id, Question.Item::text, (a, b) -> a));
        List<AnswerId> order =
                selection.order().stream().filter(texts::containsKey).toList();
        return new QuizState.Sequence(order.stream()
                .map(id -> {
                    QuizState.Line line = line(id, Objects.requireNonNull(texts.get(id)));
                    return id.equals(order.get(0)) ? line.marked(first(it, id)) : line;
                })
                .toList());
    }

    /** A line is marked for following the right one; the first one follows none, and is marked for being first. */
    private Mark first(Question.Order it, AnswerId id) {
        return parts.isEmpty() ? Mark.OPEN : it.items().get(0).id().equals(id) ? Mark.RIGHT : Mark.WRONG;
    }

    @Override
    public Body match(Question.Match it) {
        Map<AnswerId, String> withs =
                it.pairs().stream().collect(Collectors.toMap(Question.Pair::id, Question.Pair::with, (a, b) -> a));
        List<QuizState.Side> lefts =
                it.pairs().stream().map(pair -> side(pair.id(), pair.text())).toList();
        List<QuizState.Line> rights = run.answers(it.head().id()).stream()
                .filter(withs::containsKey)
                .map(id -> line(id, Objects.requireNonNull(withs.get(id))))
                .toList();
        return new QuizState.Pairing(lefts, rights, false);
    }

    @Override
    public Body sort(Question.Sort it) {
        Map<AnswerId, String> texts =
                it.items().stream().collect(Collectors.toMap(Question.Sorted::id, Question.Sorted::text, (a, b) -> a));
        List<QuizState.Side> items = run.answers(it.head().id()).stream()
                .filter(texts::containsKey)
                .map(id -> side(id, Objects.requireNonNull(texts.get(id))))
                .toList();
        List<QuizState.Line> groups = it.groups().stream()
                .map(group -> new QuizState.Line(group.id().value(), Rich.of(filled.apply(group.text())), Mark.OPEN))
                .toList();
        return new QuizState.Pairing(items, groups, true);
    }

    @Override
    public Body blank(Question.Blank it) {
        // the gaps are the author's: a shop whose name looks like one makes none
        return new QuizState.Gaps(GapText.pieces(it.text()).stream()
                .map(piece -> piece.gap() == 0
                        ? new QuizState.Piece(filled.apply(piece.letters()), 0, Mark.OPEN)
                        : new QuizState.Piece(
                                selection.gaps().getOrDefault(piece.gap(), ""),
                                piece.gap(),
                                mark(String.valueOf(piece.gap()))))
                .toList());
    }

    @Override
    public Body numeric(Question.Numeric it) {
        boolean told = run.showsFeedback(it.head().id())
                && tries.last().flatMap(Tries.Try::answer).equals(selection.answer(it));
        Mark mark = !told ? Mark.OPEN : tries.right() ? Mark.RIGHT : Mark.WRONG;
        return new QuizState.Numeral(selection.typed(), it.unit().orElse(""), mark);
    }

    @Override
    public Body say(Question.Say it) {
        List<String> rubric = forms.apply(it.rubric()).stream()
                .flatMap(form -> form.items().stream())
                .map(item -> filled.apply(item.text()))
                .toList();
        return new QuizState.OwnWords(selection.typed(), rubric, tries.waiting());
    }

    private QuizState.Line line(AnswerId id, String text) {
        return new QuizState.Line(id.value(), Rich.of(filled.apply(text)), mark(id.value()));
    }

    private QuizState.Side side(AnswerId id, String text) {
        return new QuizState.Side(
                id.value(),
                Rich.of(filled.apply(text)),
                Optional.ofNullable(selection.beside().get(id)).map(AnswerId::value),
                mark(id.value()));
    }

    private Mark mark(String part) {
        Boolean right = parts.get(part);
        return right == null ? Mark.OPEN : right ? Mark.RIGHT : Mark.WRONG;
    }
}
