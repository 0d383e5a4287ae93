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
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Known known = subject.known();
        return subject.steps()
                .filter(step -> step.getValue().task() instanceof Task.Live)
                .flatMap(step -> {
                    Task.Live live = (Task.Live) step.getValue().task();
                    return Stream.of(live.scenario().value())
                            .filter(known.scenarios()::contains)
                            .filter(id -> !known.live().contains(id))
                            .map(id -> Problem.error(rule(), subject.at(step.getKey() + "/live"), id));
                });
    }
}
