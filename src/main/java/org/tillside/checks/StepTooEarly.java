package org.tillside.checks;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tillside.content.Problem;
import org.tillside.content.ProgrammeStep;

/** A step stands behind those that must come before it. */
final class StepTooEarly implements Check {
    @Override
    public String rule() {
        return "step-too-early";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.programmes().flatMap(programme -> IntStream.range(
                        0, programme.steps().size())
                .boxed()
                .flatMap(i -> {
                    Set<String> later = References.names(
                            programme.steps().subList(i, programme.steps().size()), ProgrammeStep::id);
                    return UnknownStep.before(programme, programme.steps().get(i))
                            .filter(ref -> later.contains(ref.name()))
                            .map(ref -> Problem.error(rule(), subject.at(ref.path()), ref.name()));
                }));
    }
}
