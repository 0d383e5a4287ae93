package org.tillside.screens.quiz;

import java.util.Optional;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.practice.Answer;
import org.tillside.practice.QuizRun;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;

/** One attempt at a quiz, question by question; every answer is an entry, so it goes on where it was left. */
public final class QuizPresenter extends Asking<QuizState> {
    private final Desk desk;
    private final QuizHeadings headings;
    private Attempt attempt;
    private QuizRun run;
    private QuestionId at;

    private QuizPresenter(Desk desk, Attempt attempt, QuizRun run) {
        super(desk, QuizState.NOTHING);
        this.desk = desk;
        this.headings = new QuizHeadings(desk);
        this.attempt = attempt;
        this.run = run;
        this.at = run.next().orElse(run.questions().get(0));
    }

    /** Opens the attempt that is under way; the quiz must have been begun. */
    public static QuizPresenter open(Desk desk, Quiz quiz, Attempt attempt) {
        QuizPresenter presenter = new QuizPresenter(desk, attempt, attempt.run(quiz));
        presenter.draw(false);
        return presenter;
    }

    @Override
    public Room room() {
        return Room.LEARN;
    }

    @Override
    public String help() {
        return "quiz";
    }

    @Override
    protected QuizRun run() {
        return run;
    }

    @Override
    protected QuestionId at() {
        return at;
    }

    @Override
    protected String draft() {
        return draft(at);
    }

    private String draft(QuestionId question) {
        return "quiz/" + attempt.id() + "/" + question;
    }

    @Override
    public Optional<QuizState> asked() {
        return Optional.of(state());
    }

    @Override
    public void goTo(int number) {
        if (number >= 1 && number <= run.questions().size()) {
            at = run.questions().get(number - 1);
            draw(false);
        }
    }

    @Override
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
        Optional<Answer> answer = answer();
        if (answer.isEmpty()) {
            return;
        }
        QuestionId answered = at;
        draw(true);
        desk.act(
                new Command.AnswerQuestion(
                        desk.viewer(), attempt.id(), run.quiz().id(), answered, answer.get(), hintsShown(), sureness()),
                () -> answered(answered));
    }

    private void answered(QuestionId question) {
        handedIn(draft(question));
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

    @Override
    public void away() {
        desk.back();
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

    @Override
    protected void draw(boolean busy) {
        now(question(headings.of(run, at), run.finished(), busy));
    }
}
