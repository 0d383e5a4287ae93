package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** Every picture that is shown is in the pack. */
final class MissingMedia implements Check {
    @Override
    public String rule() {
        return "missing-media";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return Pictures.of(subject)
                .filter(shown -> !LinkLeavesPack.leaves(shown.getKey().file()))
                .filter(shown -> !subject.pack().media().contains(shown.getKey().file()))
                .map(shown -> Problem.error(
                        rule(), subject.at(shown.getValue()), shown.getKey().file()));
    }
}
