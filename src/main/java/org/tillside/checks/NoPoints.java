package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** There are points to be had in a scenario. */
final class NoPoints implements Check {
    @Override
    public String rule() {
        return "no-points";
    }

    @Override
    public boolean explores() {
        return true;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.playable()
                .filter(scenario -> !subject.exploration(scenario).endless())
                .filter(scenario -> subject.exploration(scenario).maximum().orElse(0) <= 0)
                .map(scenario -> Problem.error(
                        rule(),
                        subject.at(Subject.path(scenario)),
                        Integer.toString(subject.exploration(scenario).maximumPoints())));
    }
}
