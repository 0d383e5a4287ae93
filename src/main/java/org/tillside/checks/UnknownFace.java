package org.tillside.checks;

import java.util.List;
import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;
import org.tillside.content.Scenario;

/** There is a drawing of everybody who is shown. */
final class UnknownFace implements Check {
    private static final List<String> FACES =
            List.of("marta", "edgars", "harijs", "aisyah", "inga", "valdis", "liene", "nora");

    @Override
    public String rule() {
        return "unknown-face";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Stream<Ref> customers = subject.scenarios().flatMap(s -> s.customers().entrySet().stream()
                .map(c -> new Ref(c.getValue().face(), path(s, c.getKey()))));
        Stream<Ref> questions = subject.questions()
                .flatMap(q -> References.all(q.question().head().face(), () -> q.path() + "/face"));
        return References.unknown(rule(), subject, Stream.concat(customers, questions), FACES);
    }

    private static String path(Scenario scenario, String customer) {
        return Subject.path(scenario)
                + (customer.equals("customer") ? "/customer/face" : "/customers/" + customer + "/face");
    }
}
