package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.content.Problem;

/** Who speaks in a scene is one of the customers. */
final class UnknownCustomer implements Check {
    @Override
    public String rule() {
        return "unknown-customer";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.scenarios()
                .flatMap(scenario -> References.unknown(
                        rule(),
                        subject,
                        scenario.scenes().values().stream()
                                .flatMap(scene -> References.all(
                                        scene.who().stream().toList(), Subject.path(scenario, scene.id()) + "/who")),
                        scenario.customers().keySet()));
    }
}
