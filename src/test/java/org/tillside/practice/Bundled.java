package org.tillside.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.library.Library;
import org.tillside.library.PackSource;

/** The role-plays that come with the program, so that a test looks at what people really play. */
final class Bundled {
    private Bundled() {}

    static List<Scenario> scenarios() {
        return Library.read(PackSource.bundled().stream().toList(), "en").scenarios().stream()
                .toList();
    }

    /** Every reply of a scene: its own, those of its interruption, and being late. */
    static List<Reply> replies(Scene scene) {
        List<Reply> all = new ArrayList<>(scene.replies());
        scene.interrupt().ifPresent(it -> all.addAll(it.replies()));
        scene.late().ifPresent(all::add);
        return all;
    }

    static Stream<Reply> replies(Scenario scenario) {
        return scenario.scenes().values().stream().flatMap(scene -> replies(scene).stream());
    }

    /** Where a reply leads on a condition, as far as that is an ending. */
    static Stream<Reply.Target> chosenEndings(Scenario scenario) {
        return replies(scenario)
                .flatMap(reply -> reply.to().stream())
                .filter(target ->
                        target.when().isPresent() && scenario.endings().containsKey(target.id()));
    }
}
