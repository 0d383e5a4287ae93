package org.tillside.app;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.screens.Words;
import tools.jackson.databind.json.JsonMapper;

/** Findings as the command line shows them. */
final class Findings {
    private Findings() {}

    /** {@code file:line:column severity rule sentence}. */
    static String line(Problem problem, Words words) {
        String where = problem.place().map(Place::toString).orElse("-");
        return where + " " + severity(problem, words) + " " + problem.key() + " " + sentence(problem, words);
    }

    /** The same as a JSON object on one line. */
    static String json(Problem problem, Words words) {
        return JsonMapper.shared().writeValueAsString(fields(problem, words));
    }

    /** The same as the fields of an object. */
    static Map<String, Object> fields(Problem problem, Words words) {
        Map<String, Object> fields = new LinkedHashMap<>();
        problem.place().ifPresent(place -> {
            fields.put("file", place.file());
            fields.put("line", place.line());
            fields.put("column", place.column());
        });
        fields.put("severity", severity(problem, words));
        fields.put("rule", problem.key());
        fields.put("sentence", sentence(problem, words));
        problem.fix()
                .ifPresent(
                        fix -> fields.put("fix", fix.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
        return fields;
    }

    private static String severity(Problem problem, Words words) {
        return words.text("problem.severity", problem.severity().name());
    }

    private static String sentence(Problem problem, Words words) {
        return words.text("problem." + problem.key(), problem.args().toArray());
    }
}
