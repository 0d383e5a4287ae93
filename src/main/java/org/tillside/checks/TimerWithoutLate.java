package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** A scene with a time limit says what happens when it is over. */
final class TimerWithoutLate implements Check {
    @Override
    public String rule() {
        return "timer-without-late";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.scenarios().flatMap(scenario -> scenario.scenes().values().stream()
                .filter(scene -> scene.within().isPresent() && scene.late().isEmpty())
                .map(scene -> Problem.error(
                        rule(),
                        subject.at(Subject.path(scenario, scene.id()) + "/within"),
                        scene.id().value())));
    }
}
