package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;
import org.tillside.practice.Exploration;

/** A condition holds in some play. */
final class ConditionNever implements Check {
    @Override
    public String rule() {
        return "condition-never";
    }

    @Override
    public boolean explores() {
        return true;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.playable().flatMap(scenario -> Stream.concat(
                        subject.exploration(scenario).neverOffered().stream()
                                .map(turn -> Turns.path(scenario, turn) + "/when"),
                        subject.exploration(scenario).neverTaken().stream()
                                .map(b -> Turns.path(scenario, new Exploration.Turn(b.scene(), b.reply())) + "/to/"
                                        + b.to()))
                .map(path -> Problem.warning(rule(), subject.at(path))));
    }
}
