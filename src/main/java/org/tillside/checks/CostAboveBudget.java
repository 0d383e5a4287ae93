package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** What a reply costs is within the budget in some play. */
final class CostAboveBudget implements Check {
    @Override
    public String rule() {
        return "cost-above-budget";
    }

    @Override
    public boolean explores() {
        return true;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.playable().flatMap(scenario -> subject.exploration(scenario).neverAffordable().stream()
                .map(turn -> Problem.warning(
                        rule(),
                        subject.at(Turns.path(scenario, turn) + "/cost"),
                        turn.reply().value())));
    }
}
