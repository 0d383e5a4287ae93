package org.tillside.checks;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.ModuleId;
import org.tillside.content.Problem;
import org.tillside.content.ProgrammeStep.Task;

/** A module is part of some programme. */
final class UnusedModule implements Check {
    @Override
    public String rule() {
        return "unused-module";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Set<ModuleId> used = subject.catalogue().programmes().stream()
                .flatMap(programme -> programme.steps().stream())
                .filter(step -> step.task() instanceof Task.Study)
                .map(step -> ((Task.Study) step.task()).module())
                .collect(Collectors.toSet());
        return subject.modules()
                .filter(module -> !used.contains(module.id()))
                .map(module -> Problem.warning(rule(), subject.at("module/" + module.id()), module.title()));
    }
}
