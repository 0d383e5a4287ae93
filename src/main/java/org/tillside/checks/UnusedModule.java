package org.tillside.checks;

import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Problem;

/** A module is part of some programme. */
final class UnusedModule implements Check {
    @Override
    public String rule() {
        return "unused-module";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Set<String> used = subject.known().studied();
        return subject.modules()
                .filter(module -> !used.contains(module.id().value()))
                .map(module -> Problem.warning(rule(), subject.at("module/" + module.id()), module.title()));
    }
}
