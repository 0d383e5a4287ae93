package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;

/** A row of the curriculum that a file names is in a curriculum. */
final class UnknownRow implements Check {
    @Override
    public String rule() {
        return "unknown-row";
    }

    @Override
    public Reach reach() {
        return Reach.BESIDE;
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return References.unknown(
                rule(),
                subject,
                Stream.of(ofModules(subject), ofOthers(subject)).flatMap(refs -> refs),
                subject.known().rows());
    }

    private static Stream<Ref> ofModules(Subject subject) {
        Stream<Ref> modules =
                subject.modules().flatMap(m -> References.all(m.sources(), "module/" + m.id() + "/sources"));
        Stream<Ref> lessons = subject.modules().flatMap(m -> m.lessons().stream()
                .flatMap(lesson -> References.all(
                        lesson.sources(),
                        "module/" + m.id() + "/steps/" + lesson.ref().step() + "/sources")));
        Stream<Ref> questions = subject.questions()
                .flatMap(q -> References.all(q.question().head().sources(), () -> q.path() + "/sources"));
        return Stream.of(modules, lessons, questions).flatMap(refs -> refs);
    }

    private static Stream<Ref> ofOthers(Subject subject) {
        return Stream.concat(
                subject.scenarios().flatMap(s -> References.all(s.sources(), Subject.path(s) + "/sources")),
                subject.forms().flatMap(f -> References.all(f.sources(), "form/" + f.id() + "/sources")));
    }
}
