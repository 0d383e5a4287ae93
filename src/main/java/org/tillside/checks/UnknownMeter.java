package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;

/** A reply moves only meters that the scenario has. */
final class UnknownMeter implements Check {
    @Override
    public String rule() {
        return "unknown-meter";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.replies()
                .flatMap(said -> References.unknown(
                        rule(),
                        subject,
                        said.reply().meters().keySet().stream()
                                .map(meter -> new Ref(meter, () -> said.path() + "/meters/" + meter)),
                        said.scenario().meters().keySet()));
    }
}
