package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.ModuleStep;
import org.tillside.content.Problem;
import org.tillside.content.ProgrammeStep.Task;

/** Every scenario that is to be played is there. */
final class UnknownScenario implements Check {
    @Override
    public String rule() {
        return "unknown-scenario";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Stream<Ref> steps = subject.steps().flatMap(step -> {
            Task task = step.getValue().task();
            if (task instanceof Task.Play play) {
                return Stream.of(new Ref(play.scenario().value(), step.getKey() + "/scenario"));
            }
            return task instanceof Task.Live live
                    ? Stream.of(new Ref(live.scenario().value(), step.getKey() + "/live"))
                    : Stream.of();
        });
        Stream<Ref> modules = subject.modules().flatMap(m -> m.steps().stream()
                .filter(ModuleStep.Play.class::isInstance)
                .map(step -> new Ref(
                        ((ModuleStep.Play) step).scenario().value(),
                        "module/" + m.id() + "/steps/" + step.id() + "/scenario")));
        return References.unknown(
                rule(), subject, Stream.concat(steps, modules), subject.known().scenarios());
    }
}
