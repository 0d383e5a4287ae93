package org.tillside.screens.quiz;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tillside.content.AnswerId;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.practice.Answer;
import org.tillside.practice.QuizRun;
import org.tillside.practice.Sureness;
import org.tillside.practice.Tries;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;

/** One attempt at a quiz, question by question; every answer is an entry, so it goes on where it was left. */
public final class QuizPresenter extends Showing<QuizState> {
    private final Desk desk;
    private final QuizViews views;
    private final Map<QuestionId, Selection> selections = new HashMap<>();
    private final Map<QuestionId, Integer> hints = new HashMap<>();
    private Attempt attempt;
    private QuizRun run;
    private QuestionId at;

    private QuizPresenter(Desk desk, QuizViews views, Attempt attempt, QuizRun run, QuestionId at, QuizState first) {
        super(first);
        this.desk = desk;
        this.views = views;
        this.attempt = attempt;
        this.run = run;
        this.at = at;
    }

    /** Opens the attempt that is under way; the quiz must have been begun. */
    public static QuizPresenter open(Desk desk, Quiz quiz, Attempt attempt) {
        QuizViews views = new QuizViews(desk);
        QuizRun run = attempt.run(quiz);
        QuestionId at = run.next().orElse(run.questions().get(0));
        Selection selection = restored(desk, run, attempt, at);
        QuizState first = views.state(run, at, selection, run.tries(at).hints(), false);
        QuizPresenter presenter = new QuizPresenter(desk, views, attempt, run, at, first);
        presenter.selections.put(at, selection);
        return presenter;
    }

    /** Own words that were half written are there again; else what was handed in last; else nothing. */
    private static Selection restored(Desk desk, QuizRun run, Attempt attempt, QuestionId id) {
        Selection empty = Selection.empty(run.answers(id));
        Map<String, String> draft = desk.drafts().read(draftKey(attempt, id));
        if (draft.containsKey("typed")) {
            return empty.type(draft.getOrDefault("typed", ""));
        }
        Optional<Answer> last = run.tries(id).last().flatMap(Tries.Try::answer);
        return last.map(answer -> answer.match(new Restored(empty))).orElse(empty);
    }

    private static String draftKey(Attempt attempt, QuestionId id) {
        return "quiz/" + attempt.id() + "/" + id;
    }

    @Override
    public Room room() {
        return Room.LEARN;
    }

    @Override
    public String help() {
        return "quiz";
    }

    /** A card was pressed, by hand or by its digit. */
    public void choose(String card) {
        boolean several = question() instanceof Question.Choices;
        if (run.canAnswer(at) && state().body() instanceof QuizState.Options options && enabled(options, card)) {
            select(it -> it.choose(new AnswerId(card), several));
        }
    }

    /** Enter on a card: chooses it while nothing is chosen, else hands in what is. */
    public void enter(String card) {
        boolean none = state().body() instanceof QuizState.Options options
                && options.options().stream().noneMatch(it -> it.chosen() && it.enabled());
        if (none && state().primary().does() == QuizState.Does.CHECK) {
            choose(card);
        } else {
            primary();
        }
    }

    /** The card with this number, from 1. */
    public void chooseNumber(int number) {
        if (state().body() instanceof QuizState.Options options
                && number <= options.options().size()) {
            choose(options.options().get(number - 1).id());
        }
    }

    private static boolean enabled(QuizState.Options options, String card) {
        return options.options().stream().anyMatch(it -> it.id().equals(card) && it.enabled());
    }

    /** A line goes up ({@code -1}) or down ({@code 1}). */
    public void move(String line, int by) {
        select(it -> it.move(new AnswerId(line), by));
    }

    /** Something was put beside a left side, or into a group. */
    public void put(String left, String right) {
        select(it -> it.put(new AnswerId(left), new AnswerId(right)));
    }

    /** Something was written into a gap. */
    public void fill(int gap, String text) {
        select(it -> it.fill(gap, text));
    }

    /** A number or own words were written; kept as a draft. */
    public void type(String text) {
        select(it -> it.type(text));
        desk.drafts().keep(draftKey(attempt, at), Map.of("typed", text));
    }

    /** How sure one is. */
    public void sure(Sureness how) {
        if (state().askSure()) {
            select(it -> it.sure(how));
        }
    }

    /** The next hint; counts from the moment it is shown. */
    public void hint() {
        if (state().hintsLeft()) {
            hints.merge(at, hintsShown() + 1, (old, next) -> next);
            draw(false);
        }
    }

    /** Goes to a question by its number, from 1. */
    public void goTo(int number) {
        if (number >= 1 && number <= run.questions().size()) {
            at = run.questions().get(number - 1);
            selections.computeIfAbsent(at, id -> restored(desk, run, attempt, id));
            draw(false);
        }
    }

    /** The filled button, or Enter. */
    public void primary() {
        if (!state().primary().enabled() || state().busy()) {
            return;
        }
        switch (state().primary().does()) {
            case CHECK -> check();
            case NEXT -> run.next(at).ifPresent(next -> goTo(run.questions().indexOf(next) + 1));
            case FINISH -> finish();
        }
    }

    private void check() {
        Optional<Answer> answer = selection().answer(question());
        if (answer.isEmpty()) {
            return;
        }
        QuestionId answered = at;
        draw(true);
        desk.act(
                new Command.AnswerQuestion(
                        desk.viewer(),
                        attempt.id(),
                        run.quiz().id(),
                        answered,
                        answer.get(),
                        hintsShown(),
                        selection().sure()),
                () -> answered(answered));
    }

    private void answered(QuestionId question) {
        desk.drafts().drop(draftKey(attempt, question));
        refresh();
        if (run.quiz().preset() != Quiz.Preset.LEARN && question.equals(at)) {
            run.next(at).ifPresent(next -> goTo(run.questions().indexOf(next) + 1));
        }
    }

    private void finish() {
        draw(true);
        desk.act(
                new Command.FinishQuiz(desk.viewer(), attempt.id(), run.quiz().id()),
                () -> desk.replace(new Route.Review(desk.viewer(), run.quiz().id(), attempt.id())));
    }

    /** Leaves; everything that was checked is kept. */
    public void away() {
        desk.back();
    }

    /** Opens the lesson page that the question comes from. */
    public void readAgain() {
        question().head().lesson().ifPresent(lesson -> desk.go(new Route.Read(lesson)));
    }

    @Override
    public void refresh() {
        desk.shop()
                .person(desk.viewer())
                .flatMap(person -> person.work().quiz(run.quiz().id()).attempt(attempt.id()))
                .ifPresent(newer -> {
                    attempt = newer;
                    run = newer.run(run.quiz());
                });
        draw(false);
    }

    private Question question() {
        return run.quiz().question(at).orElseThrow();
    }

    private Selection selection() {
        return selections.getOrDefault(at, Selection.empty(run.answers(at)));
    }

    private int hintsShown() {
        return Math.max(hints.getOrDefault(at, 0), run.tries(at).hints());
    }

    private void select(UnaryOperator<Selection> change) {
        if (run.canAnswer(at) && !state().busy()) {
            selections.put(at, change.apply(selection()));
            draw(false);
        }
    }

    private void draw(boolean busy) {
        now(views.state(run, at, selection(), hintsShown(), busy));
    }
}
