package org.tillside.checks;

import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.practice.Exploration;
import org.tillside.practice.LoopPays;

/** Going round does not pay. */
final class LoopPaysRule implements Check {
    @Override
    public String rule() {
        return "loop-pays";
    }

    @Override
    public boolean explores() {
        return true;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.playable().flatMap(scenario -> LoopPays.of(scenario).paying().stream()
                .map(turn -> problem(subject, Turns.path(scenario, turn), turn)));
    }

    private Problem problem(Subject subject, String path, Exploration.Turn turn) {
        Optional<Place> at = subject.at(path);
        Problem problem = Problem.error(rule(), at, turn.reply().value());
        return at.map(place -> problem.with(new Fix.Insert(place, "once: true")))
                .orElse(problem);
    }
}
