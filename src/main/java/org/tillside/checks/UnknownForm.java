package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;
import org.tillside.content.ProgrammeStep.Task;

/** Every form that is to be filled in is there. */
final class UnknownForm implements Check {
    @Override
    public String rule() {
        return "unknown-form";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Stream<Ref> steps = subject.steps().flatMap(step -> {
            Task task = step.getValue().task();
            if (task instanceof Task.Observe observe) {
                return Stream.of(new Ref(observe.form().value(), step.getKey() + "/observe"));
            }
            return task instanceof Task.CheckBack back
                    ? References.all(back.form().stream().toList(), step.getKey() + "/form")
                    : Stream.of();
        });
        return References.unknown(
                rule(),
                subject,
                Stream.concat(steps, Rubrics.of(subject)),
                subject.known().forms());
    }
}
