package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;
import org.tillside.content.ProgrammeStep.Task;

/** A scenario that is played by two has cues for the one who plays the customer. */
final class NothingToPlayLive implements Check {
    @Override
    public String rule() {
        return "nothing-to-play-live";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.steps()
                .filter(step -> step.getValue().task() instanceof Task.Live)
                .flatMap(step -> {
                    Task.Live live = (Task.Live) step.getValue().task();
                    return subject.catalogue().scenario(live.scenario()).stream()
                            .filter(scenario -> scenario.live().isEmpty())
                            .map(scenario -> Problem.error(
                                    rule(),
                                    subject.at(step.getKey() + "/live"),
                                    scenario.id().value()));
                });
    }
}
