package org.tillside.screens.quiz;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tillside.content.AnswerId;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.practice.Answer;
import org.tillside.practice.QuizRun;
import org.tillside.practice.Sureness;
import org.tillside.practice.Tries;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;

/**
 * A page that asks questions of a run: what is put together at each and not yet handed in, which is kept as a draft.
 *
 * @param <S> everything that the page shows
 */
public abstract class Asking<S> extends Showing<S> {
    private final Desk desk;
    private final QuizViews views;
    private final Map<String, Selection> selections = new HashMap<>();
    private final Map<String, Integer> hints = new HashMap<>();

    /** Begins with a state; a question is there once {@link #run()} and {@link #at()} name it. */
    protected Asking(Desk desk, S first) {
        super(first);
        this.desk = desk;
        this.views = new QuizViews(desk);
    }

    /** The run of the question that is shown. */
    protected abstract QuizRun run();

    /** The question that is shown. */
    protected abstract QuestionId at();

    /** Under which key half an answer to the question is kept. */
    protected abstract String draft();

    /** The question as it is shown now; empty while none is. */
    public abstract Optional<QuizState> asked();

    /** Word key of what a hint costs here. */
    public String hintCosts() {
        return "quiz.hint-costs";
    }

    /** Shows the page anew, while an answer is being saved or not. */
    protected abstract void draw(boolean busy);

    /** The filled button, or Enter. */
    public abstract void primary();

    /** Goes to a question by its number, from 1. */
    public abstract void goTo(int number);

    /** Leaves; everything that was checked is kept, and what was not waits as it is. */
    public abstract void away();

    /** Everything to be shown of the question. */
    protected final QuizState question(QuizState.Heading heading, boolean last, boolean busy) {
        return views.state(heading, run(), at(), selection(), hintsShown(), last, busy);
    }

    /** The whole answer that is put together; empty while something is missing. */
    protected final Optional<Answer> answer() {
        return selection().answer(content());
    }

    /** How sure one says to be. */
    protected final Optional<Sureness> sureness() {
        return selection().sure();
    }

    /** How many hints were shown. */
    protected final int hintsShown() {
        selection();
        return Math.max(hints.getOrDefault(draft(), 0), run().tries(at()).hints());
    }

    /** The answer was handed in: nothing of it is half done any more. */
    protected final void handedIn(String draft) {
        desk.drafts().drop(draft);
    }

    /** A card was pressed, by hand or by its digit. */
    public final void choose(String card) {
        if (takes() && options().filter(it -> enabled(it, card)).isPresent()) {
            boolean several = content() instanceof Question.Choices;
            select(it -> it.choose(new AnswerId(card), several));
        }
    }

    /** Enter on a card: chooses it while nothing is chosen, else hands in what is. */
    public final void enter(String card) {
        boolean none = options()
                .filter(it -> it.options().stream().noneMatch(each -> each.chosen() && each.enabled()))
                .isPresent();
        boolean checks = asked().filter(it -> it.primary().does() == QuizState.Does.CHECK)
                .isPresent();
        if (none && checks) {
            choose(card);
        } else {
            primary();
        }
    }

    /** The card with this number, from 1. */
    public final void chooseNumber(int number) {
        options()
                .filter(it -> number <= it.options().size())
                .ifPresent(it -> choose(it.options().get(number - 1).id()));
    }

    private Optional<QuizState.Options> options() {
        return asked().map(QuizState::body)
                .filter(QuizState.Options.class::isInstance)
                .map(QuizState.Options.class::cast);
    }

    private static boolean enabled(QuizState.Options options, String card) {
        return options.options().stream().anyMatch(it -> it.id().equals(card) && it.enabled());
    }

    /** A line goes up ({@code -1}) or down ({@code 1}). */
    public final void move(String line, int by) {
        select(it -> it.move(new AnswerId(line), by));
    }

    /** Something was put beside a left side, or into a group. */
    public final void put(String left, String right) {
        select(it -> it.put(new AnswerId(left), new AnswerId(right)));
    }

    /** Something was written into a gap. */
    public final void fill(int gap, String text) {
        select(it -> it.fill(gap, text));
    }

    /** A number or own words were written. */
    public final void type(String text) {
        select(it -> it.type(text));
    }

    /** How sure one is. */
    public final void sure(Sureness how) {
        if (asked().filter(QuizState::askSure).isPresent()) {
            select(it -> it.sure(how));
        }
    }

    /** The next hint; counts from the moment it is shown, also for whoever leaves and comes back. */
    public final void hint() {
        if (asked().filter(QuizState::hintsLeft).isPresent()) {
            hints.put(draft(), hintsShown() + 1);
            keep();
            draw(false);
        }
    }

    /** Opens the lesson page that the question comes from. */
    public final void readAgain() {
        asked().flatMap(it -> content().head().lesson()).ifPresent(lesson -> desk.go(new Route.Read(lesson)));
    }

    private Question content() {
        return run().quiz().question(at()).orElseThrow();
    }

    private Selection selection() {
        return selections.computeIfAbsent(draft(), this::restored);
    }

    /** What was half done is there again; else what was handed in last; else nothing. */
    private Selection restored(String draft) {
        Selection empty = Selection.empty(run().answers(at()));
        Map<String, String> kept = desk.drafts().read(draft);
        if (!kept.isEmpty() && run().canAnswer(at())) {
            hints.put(draft, HalfDone.hints(kept));
            return HalfDone.selection(empty, kept);
        }
        Optional<Answer> last = run().tries(at()).last().flatMap(Tries.Try::answer);
        return last.map(answer -> answer.match(new Restored(empty))).orElse(empty);
    }

    private boolean takes() {
        return asked().filter(it -> !it.busy()).isPresent() && run().canAnswer(at());
    }

    private void select(UnaryOperator<Selection> change) {
        if (takes()) {
            selections.put(draft(), change.apply(selection()));
            keep();
            draw(false);
        }
    }

    private void keep() {
        desk.drafts().keep(draft(), HalfDone.fields(selection(), hints.getOrDefault(draft(), 0)));
    }
}
