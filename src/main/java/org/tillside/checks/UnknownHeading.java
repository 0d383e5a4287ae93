package org.tillside.checks;

import java.util.List;
import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.LinkTarget;
import org.tillside.content.Problem;

/** Every heading that a link leads to is on its page. */
final class UnknownHeading implements Check {
    @Override
    public String rule() {
        return "unknown-heading";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return PageLinks.of(subject)
                .flatMap(link -> link.target() instanceof LinkTarget.Page page
                        ? unknown(subject, link.ref(), page)
                        : Stream.empty());
    }

    private Stream<Problem> unknown(Subject subject, Ref ref, LinkTarget.Page page) {
        List<String> there = subject.catalogue()
                .lesson(page.lesson())
                .map(LinkTarget::headings)
                .orElse(List.of());
        return References.unknown(rule(), subject, page.heading().stream().map(it -> new Ref(it, ref.path())), there);
    }
}
