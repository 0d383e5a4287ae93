package org.tillside.checks;

import java.util.Comparator;
import java.util.stream.Stream;
import org.tillside.content.Fix;
import org.tillside.content.Money;
import org.tillside.content.Problem;
import org.tillside.content.Scenario;

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

    private Problem problem(Subject subject, Subject.Said said) {
        Problem problem = Problem.warning(
                rule(), subject.at(said.path() + "/cost"), said.reply().id().value());
        String budget = "budget: {limit: " + enough(said.scenario()) + "}";
        return subject.at(Subject.path(said.scenario()) + "/setting")
                .map(place -> problem.with(new Fix.Insert(place, budget)))
                .orElse(problem);
    }

    /** What the dearest replies of all scenes cost together: with so much no way is barred that was open before. */
    private static String enough(Scenario scenario) {
        return scenario.scenes().values().stream()
                .map(scene -> Subject.replies(scenario, scene)
                        .map(said -> said.reply().cost())
                        .max(Comparator.naturalOrder())
                        .orElse(Money.ZERO))
                .reduce(Money.ZERO, Money::plus)
                .amount()
                .stripTrailingZeros()
                .toPlainString();
    }
}
