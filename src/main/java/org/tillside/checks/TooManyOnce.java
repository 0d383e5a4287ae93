package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;
import org.tillside.practice.LoopPays;

/** Few replies are offered once only, or a play cannot be reckoned through. */
final class TooManyOnce implements Check {
    @Override
    public String rule() {
        return "too-many-once";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.scenarios()
                .filter(LoopPays::tooManyOnce)
                .map(scenario -> Problem.error(
                        rule(), subject.at(Subject.path(scenario)), Integer.toString(LoopPays.MOST_ONCE)));
    }
}
