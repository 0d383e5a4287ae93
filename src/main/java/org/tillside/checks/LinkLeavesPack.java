package org.tillside.checks;

import java.util.Arrays;
import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;

/** A pack works without a network: its links and pictures stay within it. */
final class LinkLeavesPack implements Check {
    @Override
    public String rule() {
        return "link-leaves-pack";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Stream<Ref> links = subject.modules()
                .flatMap(module -> module.lessons().stream())
                .flatMap(lesson -> PageParts.of(lesson).links().stream());
        Stream<Ref> pictures =
                Pictures.of(subject).map(shown -> new Ref(shown.getKey().file(), shown.getValue()));
        return Stream.concat(links, pictures)
                .filter(ref -> leaves(ref.name()))
                .map(ref -> Problem.error(rule(), subject.at(ref.path()), ref.name()));
    }

    /** Whether a link or a picture leads to a network, to the root of a disk, or above the pack. */
    static boolean leaves(String target) {
        return target.contains(":")
                || target.contains("\\")
                || target.startsWith("/")
                || Arrays.asList(target.split("/")).contains("..");
    }
}
