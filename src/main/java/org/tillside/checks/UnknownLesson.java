package org.tillside.checks;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;

/** Every lesson that a reply, a question or a link leads to is there. */
final class UnknownLesson implements Check {
    @Override
    public String rule() {
        return "unknown-lesson";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        Set<String> lessons = subject.catalogue().modules().stream()
                .flatMap(module -> module.lessons().stream())
                .map(lesson -> lesson.ref().toString())
                .collect(Collectors.toSet());
        Stream<Ref> replies = subject.replies()
                .flatMap(said -> References.all(said.reply().lesson().stream().toList(), said.path() + "/lesson"));
        Stream<Ref> questions = subject.questions()
                .flatMap(q ->
                        References.all(q.question().head().lesson().stream().toList(), q.path() + "/lesson"));
        Stream<Ref> links = subject.modules()
                .flatMap(module -> module.lessons().stream())
                .flatMap(lesson -> PageParts.of(lesson).links().stream())
                .filter(link -> !LinkLeavesPack.leaves(link.name()));
        return References.unknown(
                rule(), subject, Stream.of(replies, questions, links).flatMap(refs -> refs), lessons);
    }
}
