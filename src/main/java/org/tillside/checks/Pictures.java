package org.tillside.checks;

import java.util.Map;
import java.util.stream.Stream;
import org.tillside.content.Picture;

/** All pictures that a pack shows. */
final class Pictures {
    private Pictures() {}

    /** Every picture with the path where it is named. */
    static Stream<Map.Entry<Picture, String>> of(Subject subject) {
        Stream<Map.Entry<Picture, String>> scenarios = subject.scenarios()
                .flatMap(s -> s.picture().stream().map(p -> Map.entry(p, Subject.path(s) + "/picture")));
        Stream<Map.Entry<Picture, String>> scenes = subject.scenarios()
                .flatMap(s -> s.scenes().values().stream().flatMap(scene -> scene.picture().stream()
                        .map(p -> Map.entry(p, Subject.path(s, scene.id()) + "/picture"))));
        Stream<Map.Entry<Picture, String>> questions = subject.questions()
                .flatMap(q -> q.question().head().picture().stream().map(p -> Map.entry(p, q.path() + "/picture")));
        Stream<Map.Entry<Picture, String>> lessons = subject.modules()
                .flatMap(module -> module.lessons().stream())
                .flatMap(lesson -> PageParts.of(lesson).pictures().stream());
        return Stream.of(scenarios, scenes, questions, lessons).flatMap(pictures -> pictures);
    }
}
