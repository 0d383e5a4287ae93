package org.tillside.checks;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.LinkTarget;
import org.tillside.content.Problem;

/** Every lesson that a reply, a question or a link leads to is there. */
final class UnknownLesson implements Check {
    @Override
    public String rule() {
        return "unknown-lesson";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Set<String> lessons = subject.known().lessons();
        Stream<Ref> replies =
                subject.replies().flatMap(said -> References.all(said.reply().lesson(), () -> said.path() + "/lesson"));
        Stream<Ref> questions = subject.questions()
                .flatMap(q -> References.all(q.question().head().lesson(), () -> q.path() + "/lesson"));
        return Stream.concat(
                References.unknown(rule(), subject, Stream.concat(replies, questions), lessons),
                links(subject, lessons));
    }

    /** Links name a page by its file as well, so the nearest name may be one of those. */
    private Stream<Problem> links(Subject subject, Set<String> lessons) {
        return PageLinks.of(subject)
                .filter(link -> link.target() instanceof LinkTarget.Nowhere)
                .flatMap(link -> {
                    Set<String> known = subject
                            .catalogue()
                            .module(link.on().ref().module())
                            .stream()
                            .flatMap(module -> module.lessons().stream())
                            .map(page -> page.file().substring(page.file().lastIndexOf('/') + 1))
                            .collect(Collectors.toSet());
                    known.addAll(lessons);
                    return References.unknown(rule(), subject, Stream.of(link.ref()), known);
                });
    }
}
