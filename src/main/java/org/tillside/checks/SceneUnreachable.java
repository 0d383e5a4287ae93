package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** Every scene and every ending is reached by some play. */
final class SceneUnreachable implements Check {
    @Override
    public String rule() {
        return "scene-unreachable";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.scenarios().flatMap(scenario -> subject.exploration(scenario).unreachable().stream()
                .map(scene -> Problem.warning(rule(), subject.at(Subject.path(scenario, scene)), scene.value())));
    }
}
