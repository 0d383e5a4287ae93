package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Form;
import org.tillside.content.Problem;

/** A form asks for no more than it has. */
final class AchievedNever implements Check {
    @Override
    public String rule() {
        return "achieved-never";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.forms().flatMap(form -> form.achievedWhen().stream()
                .filter(when -> when.items() > levels(form))
                .map(when -> Problem.error(
                        rule(),
                        subject.at("form/" + form.id() + "/achieved-when/items"),
                        Integer.toString(when.items()),
                        Long.toString(levels(form)))));
    }

    private static long levels(Form form) {
        return form.items().stream()
                .filter(item -> item.field() instanceof Form.Field.AtLevel)
                .count();
    }
}
