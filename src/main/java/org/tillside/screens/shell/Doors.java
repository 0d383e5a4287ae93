package org.tillside.screens.shell;

import java.util.Optional;
import org.tillside.content.ScenarioId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.PlayId;
import org.tillside.practice.Candidate;
import org.tillside.practice.QuizRun;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;
import org.tillside.shop.Person;
import org.tillside.shop.Refreshing;

/** What must be on record before a page can open: an attempt at the quiz, a play of the scenario, the set of the day. */
final class Doors {
    private final Desk desk;

    Doors(Desk desk) {
        this.desk = desk;
    }

    /** Runs {@code then} when the page can open; at once where nothing has to be begun. */
    void prepare(Route route, Runnable then) {
        if (route instanceof Route.Quiz it) {
            quiz(it, then);
        } else if (route instanceof Route.Play it && !playUnderWay(it.scenario())) {
            PlayId play = new PlayId(desk.newId());
            desk.act(new Command.BeginPlay(desk.viewer(), play, it.scenario(), seed(it.scenario())), then);
        } else if (route instanceof Route.Refresher) {
            refresher(then);
        } else {
            then.run();
        }
    }

    /**
     * Goes on with the attempt under way, if the quiz still has something of it to ask. An author may have deleted all of
     * it since: then what was earned before counts, and where nothing was, the quiz is begun anew.
     */
    private void quiz(Route.Quiz it, Runnable then) {
        Optional<Attempt> attempt =
                me().flatMap(person -> person.work().quiz(it.quiz()).current());
        Optional<QuizRun> run =
                attempt.flatMap(underWay -> desk.catalogue().quiz(it.quiz()).map(underWay::run));
        if (run.filter(left -> !left.questions().isEmpty()).isPresent()) {
            then.run();
        } else if (run.filter(left -> !left.kept().isEmpty()).isPresent()) {
            AttemptId over = attempt.orElseThrow().id();
            desk.act(
                    new Command.FinishQuiz(desk.viewer(), over, it.quiz()),
                    () -> desk.go(new Route.Review(desk.viewer(), it.quiz(), over)));
        } else {
            AttemptId next = new AttemptId(desk.newId());
            desk.act(new Command.BeginQuiz(desk.viewer(), next, it.quiz(), desk.newSeed(), it.wrongOf()), then);
        }
    }

    /** The set is fixed before its first question is shown; one that is answered is done, also after a crash. */
    private void refresher(Runnable then) {
        Optional<Refreshing> day = Refreshing.of(desk.shop(), desk.catalogue(), desk.viewer(), desk.today());
        day.flatMap(Doors::missing).ifPresentOrElse(it -> desk.act(it, then), then);
    }

    private static Optional<Command> missing(Refreshing day) {
        if (!day.begun() && !day.set().isEmpty()) {
            return Optional.of(new Command.BeginRefresher(
                    day.person(),
                    day.day(),
                    day.set().stream().map(Candidate::question).toList()));
        }
        return unrecorded(day);
    }

    /** What writes a set down as done of which nothing is left to answer. */
    static Optional<Command> unrecorded(Refreshing day) {
        return day.done() && !day.recorded() && !day.answered().isEmpty()
                ? Optional.of(new Command.FinishRefresher(
                        day.person(), day.day(), day.answered().size(), day.right()))
                : Optional.empty();
    }

    private boolean playUnderWay(ScenarioId scenario) {
        return me().filter(it -> it.work().plays(scenario).current().isPresent())
                .isPresent();
    }

    private long seed(ScenarioId id) {
        long drawn = desk.newSeed();
        return desk.catalogue()
                .scenario(id)
                .flatMap(scenario -> me().map(it -> it.work().plays(id).nextSeed(scenario, drawn)))
                .orElse(drawn);
    }

    private Optional<Person> me() {
        return desk.shop().person(desk.viewer());
    }
}
