package org.tillside.checks;

import java.util.Arrays;
import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.LinkTarget;
import org.tillside.content.Problem;

/** A pack works without a network: its links and pictures stay within it. */
final class LinkLeavesPack implements Check {
    @Override
    public String rule() {
        return "link-leaves-pack";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Stream<Ref> links = PageLinks.of(subject)
                .filter(link -> link.target() instanceof LinkTarget.Outside)
                .map(PageLinks::ref);
        Stream<Ref> pictures = Pictures.of(subject)
                .filter(shown -> leaves(shown.getKey().file()))
                .map(shown -> new Ref(shown.getKey().file(), shown.getValue()));
        return Stream.concat(links, pictures).map(ref -> Problem.error(rule(), subject.at(ref.path()), ref.name()));
    }

    /** Whether a picture leads to a network, to the root of a disk, or above the pack. */
    static boolean leaves(String target) {
        return target.contains(":")
                || target.contains("\\")
                || target.startsWith("/")
                || Arrays.asList(target.split("/")).contains("..");
    }
}
