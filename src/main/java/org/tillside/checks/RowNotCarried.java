package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** A row of the curriculum is carried by all the parts that it names. */
final class RowNotCarried implements Check {
    @Override
    public String rule() {
        return "row-not-carried";
    }

    @Override
    public Reach reach() {
        return Reach.PACK;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return Coverage.of(subject.pack(), subject.catalogue()).rows().stream().flatMap(row -> row.missing().stream()
                .map(carrier -> Problem.warning(
                        rule(),
                        subject.at("curriculum/" + subject.pack().id() + "/rows/"
                                + row.row().id()),
                        row.row().id().value(),
                        carrier.word())));
    }
}
