package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** Words are marked with a checklist, of which the share ticked is the credit. */
final class RubricIsNoChecklist implements Check {
    @Override
    public String rule() {
        return "rubric-is-no-checklist";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Known known = subject.known();
        return Rubrics.of(subject)
                .filter(ref -> known.forms().contains(ref.name()))
                .filter(ref -> !known.checklists().contains(ref.name()))
                .map(ref -> Problem.error(rule(), subject.at(ref.path()), ref.name()));
    }
}
