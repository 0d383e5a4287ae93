package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Fix;
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
                .map(said -> problem(subject, said));
    }

    /** A budget that allows just this is a beginning, and the author sees where it stands. */
    private Problem problem(Subject subject, Subject.Said said) {
        Problem problem = Problem.warning(
                rule(), subject.at(said.path() + "/cost"), said.reply().id().value());
        String limit = said.reply().cost().amount().stripTrailingZeros().toPlainString();
        return subject.at("scenario/" + said.scenario().id())
                .map(place -> problem.with(new Fix.Insert(place, "budget: {limit: " + limit + "}")))
                .orElse(problem);
    }
}
