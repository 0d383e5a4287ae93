package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** A scenario can be reckoned through. */
final class TooManyStates implements Check {
    @Override
    public String rule() {
        return "too-many-states";
    }

    @Override
    public boolean explores() {
        return true;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.playable()
                .filter(scenario -> subject.exploration(scenario).atMost())
                .map(scenario -> Problem.note(rule(), subject.at(Subject.path(scenario))));
    }
}
