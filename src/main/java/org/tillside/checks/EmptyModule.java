package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** A module has steps. */
final class EmptyModule implements Check {
    @Override
    public String rule() {
        return "empty-module";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.modules()
                .filter(module -> module.steps().isEmpty())
                .map(module -> Problem.error(rule(), subject.at("module/" + module.id() + "/steps"), module.title()));
    }
}
