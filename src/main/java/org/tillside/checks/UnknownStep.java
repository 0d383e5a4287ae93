package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Task;

/** What comes before a step of a programme is a step of the same programme. */
final class UnknownStep implements Check {
    @Override
    public String rule() {
        return "unknown-step";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.programmes()
                .flatMap(programme -> References.unknown(
                        rule(),
                        subject,
                        programme.steps().stream().flatMap(step -> before(programme, step)),
                        References.names(programme.steps(), ProgrammeStep::id)));
    }

    static Stream<Ref> before(Programme programme, ProgrammeStep step) {
        String path = "programme/" + programme.id() + "/steps/" + step.id();
        Stream<Ref> back = step.task() instanceof Task.CheckBack task
                ? Stream.of(new Ref(task.of().value(), path + "/check-back"))
                : Stream.of();
        return Stream.concat(References.all(step.after(), path + "/after"), back);
    }
}
