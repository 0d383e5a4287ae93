package org.tillside.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.ModuleId;
import org.tillside.content.Problem;

/** No module has to be done before itself. */
final class ModulesInACircle implements Check {
    @Override
    public String rule() {
        return "modules-in-a-circle";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.modules()
                .filter(module -> comesBefore(subject, module.id(), module.id(), new HashSet<>()))
                .map(module -> Problem.error(
                        rule(),
                        subject.at("module/" + module.id() + "/after"),
                        module.id().value()));
    }

    private static boolean comesBefore(Subject subject, ModuleId first, ModuleId then, Set<ModuleId> seen) {
        return subject.catalogue().module(then).stream()
                .flatMap(module -> module.after().stream())
                .filter(seen::add)
                .anyMatch(before -> before.equals(first) || comesBefore(subject, first, before, seen));
    }
}
