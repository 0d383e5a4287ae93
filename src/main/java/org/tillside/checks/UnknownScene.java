package org.tillside.checks;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.checks.References.Ref;
import org.tillside.content.Problem;
import org.tillside.content.Reply;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;

/** A scenario begins in a scene, and its replies lead to scenes and endings. */
final class UnknownScene implements Check {
    @Override
    public String rule() {
        return "unknown-scene";
    }

    @Override
    public Stream<Problem> look(Subject subject) {
        return subject.scenarios().flatMap(scenario -> {
            Set<String> scenes = References.names(scenario.scenes().keySet(), id -> id);
            Set<String> all = References.names(scenario.endings().keySet(), id -> id);
            all.addAll(scenes);
            Stream<Ref> start = Stream.of(new Ref(scenario.start().value(), Subject.path(scenario) + "/start"));
            return Stream.of(
                            References.unknown(rule(), subject, start, scenes),
                            References.unknown(rule(), subject, targets(scenario), all),
                            References.unknown(rule(), subject, seen(scenario), all))
                    .flatMap(problems -> problems);
        });
    }

    private static Stream<Ref> targets(Scenario scenario) {
        return Subject.replies(scenario).flatMap(said -> said.reply().to().stream()
                .map(target -> new Ref(target.id().value(), path(said, target))));
    }

    private static String path(Subject.Said said, Reply.Target target) {
        return said.path() + "/to" + (said.reply().to().size() > 1 ? "/" + target.id() + "/id" : "");
    }

    private static Stream<Ref> seen(Scenario scenario) {
        return Whens.of(scenario).flatMap(when -> {
            Set<SceneId> scenes = new LinkedHashSet<>();
            when.condition().reads(scenes, new HashSet<>(), new HashSet<>());
            return References.all(scenes, when::path);
        });
    }
}
