package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Money;
import org.tillside.content.Problem;

/** Where something costs money there is a budget. */
final class CostWithoutBudget implements Check {
    @Override
    public String rule() {
        return "cost-without-budget";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.scenarios()
                .filter(scenario -> scenario.budget().isEmpty())
                .flatMap(Subject::replies)
                .filter(said -> said.reply().cost().compareTo(Money.ZERO) > 0)
                .map(said -> Problem.warning(
                        rule(),
                        subject.at(said.path() + "/cost"),
                        said.reply().id().value()));
    }
}
