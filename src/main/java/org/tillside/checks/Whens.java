package org.tillside.checks;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tillside.content.Condition;
import org.tillside.content.Scenario;

/** All conditions of a scenario. */
final class Whens {
    private Whens() {}

    /** A condition and where it stands. */
    record When(Condition condition, Supplier<String> where) {
        String path() {
            return where.get();
        }
    }

    /** The conditions of replies and of their targets. */
    static Stream<When> of(Scenario scenario) {
        return Subject.replies(scenario)
                .flatMap(said -> Stream.concat(
                        said.reply().when().stream().map(when -> new When(when, () -> said.path() + "/when")),
                        said.reply().to().stream().flatMap(target -> target.when().stream()
                                .map(when -> new When(when, () -> said.path() + "/to/" + target.id() + "/when")))));
    }
}
