package org.tillside.screens.refresher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.QuestionId;
import org.tillside.practice.Answer;
import org.tillside.practice.AskedAgain;
import org.tillside.practice.Candidate;
import org.tillside.practice.QuizRun;
import org.tillside.practice.Subject;
import org.tillside.practice.Sureness;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.quiz.Asking;
import org.tillside.screens.quiz.QuizState;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;
import org.tillside.shop.Refreshing;

/** The questions of the day, one after another; every answer is an entry, so it goes on where it was left. */
public final class RefresherPresenter extends Asking<RefresherState> {
    private final Desk desk;
    private final RefresherViews views;
    private final EndViews ends;
    private final Map<Subject.OfQuestion, QuizRun> runs = new HashMap<>();
    private final Map<Subject.OfQuestion, String> whys = new HashMap<>();
    private Refreshing day;
    private Optional<Candidate> at;

    private RefresherPresenter(Desk desk, Refreshing day) {
        super(desk, new RefresherState("", "", Optional.empty(), Optional.empty()));
        this.desk = desk;
        this.views = new RefresherViews(desk);
        this.ends = new EndViews(desk);
        this.day = day;
        this.at = day.left().stream().findFirst();
        // why it is asked is said as it was before the answer, which changes what is due
        day.set().forEach(it -> whys.put(it.question(), views.why(day, it)));
    }

    /** Opens the refresher of whoever is signed in; its set must have been begun where there is one. */
    public static Optional<RefresherPresenter> open(Desk desk) {
        return Refreshing.of(desk.shop(), desk.catalogue(), desk.viewer(), desk.today())
                .map(day -> {
                    RefresherPresenter presenter = new RefresherPresenter(desk, day);
                    presenter.draw(false);
                    return presenter;
                });
    }

    @Override
    public Room room() {
        return Room.LEARN;
    }

    @Override
    public String help() {
        return "refresher";
    }

    @Override
    protected QuizRun run() {
        return runs.computeIfAbsent(at.orElseThrow().question(), this::begun);
    }

    private QuizRun begun(Subject.OfQuestion it) {
        QuizRun fresh = AskedAgain.run(
                desk.catalogue().quiz(it.quiz()).orElseThrow(),
                Refreshing.question(desk.catalogue(), it).orElseThrow(),
                day.day().toEpochDay());
        List<QuizRun.Given> given = day.answer(it).stream()
                .map(done -> new QuizRun.Given(
                        it.question(),
                        Optional.empty(),
                        done.hints(),
                        Optional.empty(),
                        Optional.of(done.credit()),
                        Optional.of(done.right())))
                .toList();
        return QuizRun.resume(fresh.quiz(), fresh.seed(), fresh.questions(), given);
    }

    @Override
    protected QuestionId at() {
        return at.orElseThrow().question().question();
    }

    @Override
    protected String draft() {
        return draft(at.orElseThrow().question());
    }

    private String draft(Subject.OfQuestion it) {
        return "refresher/" + day.day() + "/" + it.quiz() + "/" + it.question();
    }

    @Override
    public Optional<QuizState> asked() {
        return state().question();
    }

    @Override
    public String hintCosts() {
        return "refresher.hint-costs";
    }

    @Override
    public void goTo(int number) {
        if (at.isPresent() && number >= 1 && number <= day.set().size()) {
            at = Optional.of(day.set().get(number - 1));
            draw(false);
        }
    }

    @Override
    public void primary() {
        if (asked().isEmpty()) {
            away();
        } else if (asked().get().primary().enabled() && !asked().get().busy()) {
            switch (asked().get().primary().does()) {
                case CHECK -> check();
                case NEXT -> next();
                case FINISH -> {
                    at = Optional.empty();
                    draw(false);
                }
            }
        }
    }

    /** The next question that is open, from the front again at the end. */
    private void next() {
        int here = at.map(day.set()::indexOf).orElse(-1);
        at = day.left().stream()
                .filter(it -> day.set().indexOf(it) > here)
                .findFirst()
                .or(() -> day.left().stream().findFirst());
        draw(false);
    }

    private void check() {
        Optional<Answer> answer = answer();
        if (answer.isEmpty()) {
            return;
        }
        Subject.OfQuestion question = at.orElseThrow().question();
        int hints = hintsShown();
        Optional<Sureness> sure = sureness();
        QuizRun after = run().answer(question.question(), answer.get(), hints, sure);
        draw(true);
        desk.act(
                new Command.Review(desk.viewer(), question.quiz(), question.question(), answer.get(), hints, sure),
                () -> answered(question, after));
    }

    private void answered(Subject.OfQuestion question, QuizRun after) {
        runs.put(question, after);
        handedIn(draft(question));
        refresh();
        if (day.left().isEmpty() && !day.recorded()) {
            desk.act(
                    new Command.FinishRefresher(
                            desk.viewer(), day.day(), day.answered().size(), day.right()),
                    this::refresh);
        }
    }

    @Override
    public void away() {
        desk.back();
    }

    /** A way to another page. */
    public void go(Route to) {
        desk.go(to);
    }

    /** The day stays that on which it was begun, also past midnight. */
    @Override
    public void refresh() {
        Refreshing.of(desk.shop(), desk.catalogue(), desk.viewer(), day.day()).ifPresent(it -> day = it);
        at = at.flatMap(this::still);
        draw(false);
    }

    /** The question as it stands now; another one where an edit of the content took it away. */
    private Optional<Candidate> still(Candidate it) {
        return day.set().stream()
                .filter(each -> each.question().equals(it.question()))
                .findFirst()
                .or(() -> day.left().stream().findFirst());
    }

    @Override
    protected void draw(boolean busy) {
        now(at.map(it -> {
                    QuizState.Heading heading = views.heading(day, it, whys.getOrDefault(it.question(), ""));
                    QuizState asked = question(heading, day.left().isEmpty(), busy);
                    return new RefresherState(heading.title(), heading.round(), Optional.of(asked), Optional.empty());
                })
                .orElseGet(() -> ends.state(day)));
    }
}
