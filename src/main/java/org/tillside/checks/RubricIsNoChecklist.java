package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Form;
import org.tillside.content.Problem;

/** Words are marked with a checklist, of which the share ticked is the credit. */
final class RubricIsNoChecklist implements Check {
    @Override
    public String rule() {
        return "rubric-is-no-checklist";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return Rubrics.of(subject).flatMap(ref -> subject.catalogue().forms().stream()
                .filter(form -> form.id().value().equals(ref.name()))
                .filter(form -> form.kind() != Form.Kind.CHECKLIST || !allTicks(form))
                .map(form -> Problem.error(rule(), subject.at(ref.path()), ref.name())));
    }

    private static boolean allTicks(Form form) {
        return form.items().stream().allMatch(item -> item.field() instanceof Form.Field.Tick);
    }
}
