package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** A programme is for positions that there are. */
final class UnknownPosition implements Check {
    @Override
    public String rule() {
        return "unknown-position";
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
                subject.programmes().flatMap(p -> References.all(p.positions(), "programme/" + p.id() + "/positions")),
                subject.known().positions());
    }
}
