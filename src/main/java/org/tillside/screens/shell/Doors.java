package org.tillside.screens.shell;

import java.util.Optional;
import org.tillside.content.QuizId;
import org.tillside.content.ScenarioId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.PlayId;
import org.tillside.practice.Candidate;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
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
        if (route instanceof Route.Quiz it && !attemptUnderWay(it.quiz())) {
            AttemptId attempt = new AttemptId(desk.newId());
            desk.act(new Command.BeginQuiz(desk.viewer(), attempt, it.quiz(), desk.newSeed(), it.wrongOf()), then);
        } else if (route instanceof Route.Play it && !playUnderWay(it.scenario())) {
            PlayId play = new PlayId(desk.newId());
            desk.act(new Command.BeginPlay(desk.viewer(), play, it.scenario(), seed(it.scenario())), then);
        } else if (route instanceof Route.Refresher) {
            refresher(then);
        } else {
            then.run();
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
        return day.done() && !day.recorded() && !day.answered().isEmpty()
                ? Optional.of(new Command.FinishRefresher(
                        day.person(), day.day(), day.answered().size(), day.right()))
                : Optional.empty();
    }

    private boolean attemptUnderWay(QuizId quiz) {
        return me().filter(it -> it.work().quiz(quiz).current().isPresent()).isPresent();
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
