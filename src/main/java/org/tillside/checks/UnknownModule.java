package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;
import org.tillside.content.ProgrammeStep.Task;

/** Every module that is named is there. */
final class UnknownModule implements Check {
    @Override
    public String rule() {
        return "unknown-module";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Stream<Ref> steps = subject.steps()
                .filter(step -> step.getValue().task() instanceof Task.Study)
                .map(step ->
                        new Ref(((Task.Study) step.getValue().task()).module().value(), step.getKey() + "/module"));
        Stream<Ref> after = subject.modules().flatMap(m -> References.all(m.after(), "module/" + m.id() + "/after"));
        return References.unknown(
                rule(), subject, Stream.concat(steps, after), subject.known().modules());
    }
}
