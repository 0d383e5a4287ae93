package org.tillside.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tillside.content.Problem;

/** Keeps one broken file from setting off a dozen findings. */
final class Echo {
    /** The rules that a broken file of a kind would set off elsewhere. */
    private static final Map<String, List<String>> BY_KIND = Map.of(
            "skills", List.of("unknown-skill", "unknown-position", "unknown-level"),
            "curriculum", List.of("unknown-row"),
            "programme", List.of("unused-module", "row-not-carried"));

    private static final Map<String, String> BY_ID = Map.of(
            "unknown-lesson", "module/",
            "unknown-module", "module/",
            "unknown-scenario", "scenario/",
            "unknown-form", "form/");

    private Echo() {}

    /** Whether a problem is there only because something else is broken. */
    static boolean of(Problem problem, Set<String> broken) {
        boolean kind = broken.stream()
                .map(path -> path.substring(0, path.indexOf('/')))
                .anyMatch(k -> BY_KIND.getOrDefault(k, List.of()).contains(problem.key()));
        boolean content = problem.key().equals("row-not-carried") && !broken.isEmpty();
        return kind || content || named(problem, broken);
    }

    private static boolean named(Problem problem, Set<String> broken) {
        if (problem.key().equals("unknown-change")) {
            String first = problem.args().get(0).split("/")[0];
            return broken.stream().anyMatch(path -> path.endsWith("/" + first));
        }
        String prefix = BY_ID.get(problem.key());
        if (prefix == null || problem.args().isEmpty()) {
            return false;
        }
        return broken.contains(prefix + problem.args().get(0).split("/")[0]);
    }
}
