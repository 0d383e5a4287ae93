package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;

/** What has to be reached is one of the levels. */
final class UnknownLevel implements Check {
    @Override
    public String rule() {
        return "unknown-level";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return References.unknown(
                rule(),
                subject,
                subject.forms().flatMap(form -> form.achievedWhen().stream()
                        .map(when -> new Ref(when.level().value(), "form/" + form.id() + "/achieved-when/level"))),
                subject.known().levels());
    }
}
