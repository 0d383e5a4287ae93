package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;
import org.tillside.content.SceneId;
import org.tillside.practice.Exploration;

/** Every scene and every ending is reached by some play. */
final class SceneUnreachable implements Check {
    @Override
    public String rule() {
        return "scene-unreachable";
    }

    @Override
    public boolean explores() {
        return true;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.playable().flatMap(scenario -> {
            Exploration all = subject.exploration(scenario);
            Stream<SceneId> endings =
                    all.endings().stream().filter(ending -> !ending.reachable()).map(Exploration.EndingFacts::id);
            return Stream.concat(all.unreachable().stream(), endings)
                    .distinct()
                    .map(scene -> Problem.warning(rule(), subject.at(Subject.path(scenario, scene)), scene.value()));
        });
    }
}
