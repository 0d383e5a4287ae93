package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Money;
import org.tillside.content.Problem;

/** A budget can be touched in some play. */
final class BudgetUnused implements Check {
    @Override
    public String rule() {
        return "budget-unused";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.scenarios()
                .filter(scenario -> scenario.budget().isPresent())
                .filter(scenario -> Subject.replies(scenario)
                        .allMatch(said -> said.reply().cost().equals(Money.ZERO)))
                .map(scenario -> Problem.warning(rule(), subject.at(Subject.path(scenario) + "/budget")));
    }
}
