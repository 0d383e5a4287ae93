package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** No play goes round for ever. */
final class InescapableLoop implements Check {
    @Override
    public String rule() {
        return "inescapable-loop";
    }

    @Override
    public boolean explores() {
        return true;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.playable().flatMap(scenario -> subject.exploration(scenario).inescapable().stream()
                .map(scene -> Problem.error(rule(), subject.at(Subject.path(scenario, scene)), scene.value())));
    }
}
