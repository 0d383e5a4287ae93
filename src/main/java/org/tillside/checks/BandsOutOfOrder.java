package org.tillside.checks;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tillside.content.Problem;

/** The bands of a result rise. */
final class BandsOutOfOrder implements Check {
    @Override
    public String rule() {
        return "bands-out-of-order";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.forms().flatMap(form -> form.result().stream()
                .flatMap(result -> IntStream.range(1, result.bands().size())
                        .filter(i -> result.bands()
                                        .get(i)
                                        .from()
                                        .compareTo(result.bands().get(i - 1).from())
                                <= 0)
                        .mapToObj(i -> Problem.error(
                                rule(),
                                subject.at("form/" + form.id() + "/result/bands/"
                                        + result.bands().get(i).id() + "/from"),
                                result.bands().get(i).title()))));
    }
}
