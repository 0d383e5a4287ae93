package org.tillside.checks;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;

/** A flag that a condition reads is set somewhere. */
final class UnknownFlag implements Check {
    @Override
    public String rule() {
        return "unknown-flag";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.scenarios().flatMap(scenario -> {
            Set<String> set = new HashSet<>(scenario.flags().keySet());
            Subject.replies(scenario)
                    .forEach(said -> set.addAll(said.reply().set().keySet()));
            Stream<Ref> read = Whens.of(scenario).flatMap(when -> {
                Set<String> flags = new LinkedHashSet<>();
                when.condition().reads(new HashSet<>(), flags, new HashSet<>());
                return References.all(flags, when::path);
            });
            return References.unknown(rule(), subject, read, set);
        });
    }
}
