package org.tillside.checks;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Problem;

/** What a version is said to have changed is in the pack. */
final class UnknownChange implements Check {
    @Override
    public String rule() {
        return "unknown-change";
    }

    @Override
    public Reach reach() {
        return Reach.PACK;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Set<String> firsts = Stream.of(
                        subject.pack().modules().keySet(),
                        subject.pack().scenarios().keySet(),
                        subject.pack().forms().keySet(),
                        subject.pack().programmes().keySet(),
                        subject.pack().skills().keySet())
                .flatMap(ids -> ids.stream().map(Object::toString))
                .collect(Collectors.toSet());
        return subject.pack().changes().stream()
                .filter(change -> !firsts.contains(change.ref().split("/")[0]))
                .map(change -> Problem.warning(
                        rule(), subject.at("changes/" + subject.pack().id()), change.ref(), change.version()));
    }
}
