package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** No play stands still in a scene with nothing to choose. */
final class NoWayOut implements Check {
    @Override
    public String rule() {
        return "no-way-out";
    }

    @Override
    public boolean explores() {
        return true;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.playable().flatMap(scenario -> subject.exploration(scenario).deadEnds().stream()
                .map(scene -> Problem.error(rule(), subject.at(Subject.path(scenario, scene)), scene.value())));
    }
}
