package org.tillside.checks;

import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Lesson;
import org.tillside.content.LinkTarget;

/**
 * A link of a lesson page with what it leads to.
 *
 * @param on the page on which it stands
 */
record PageLinks(Lesson on, Ref ref, LinkTarget target) {
    /** All links of a pack. */
    static Stream<PageLinks> of(Subject subject) {
        return subject.modules()
                .flatMap(module -> module.lessons().stream())
                .flatMap(lesson -> PageParts.of(lesson).links().stream()
                        .map(ref ->
                                new PageLinks(lesson, ref, LinkTarget.of(subject.catalogue(), lesson, ref.name()))));
    }
}
