package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** Who cannot see a picture is told what it shows. */
final class PictureWithoutAlt implements Check {
    @Override
    public String rule() {
        return "picture-without-alt";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return Pictures.of(subject)
                .filter(shown -> shown.getKey().alt().isBlank())
                .map(shown -> Problem.warning(
                        rule(), subject.at(shown.getValue()), shown.getKey().file()));
    }
}
