package org.tillside.checks;

import java.util.Optional;
import org.tillside.content.Scenario;
import org.tillside.practice.Exploration;

/** Where a reply that the explorer speaks of is written. */
final class Turns {
    private Turns() {}

    /** The path of a reply, be it the scene's own, its late one, or one of its interruption. */
    static String path(Scenario scenario, Exploration.Turn turn) {
        return Optional.ofNullable(scenario.scenes().get(turn.scene())).stream()
                .flatMap(scene -> Subject.replies(scenario, scene))
                .filter(said -> said.reply().id().equals(turn.reply()))
                .map(Subject.Said::path)
                .findFirst()
                .orElse(Subject.path(scenario, turn.scene()));
    }
}
