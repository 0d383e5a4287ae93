package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.library.Shape;
import org.tillside.library.YamlValue;

/** Finds one's way in a file's values by paths of keys and ids. */
final class FormTree {
    private FormTree() {}

    /** What stands at a path. */
    static Optional<YamlValue> at(YamlValue tree, String path) {
        Optional<YamlValue> here = Optional.of(tree);
        for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
            here = here.flatMap(it -> step(it, step));
        }
        return here;
    }

    private static Optional<YamlValue> step(YamlValue from, String step) {
        if (from instanceof YamlValue.Entries map) {
            return Optional.ofNullable(map.entries().get(step));
        }
        if (from instanceof YamlValue.Items list) {
            List<String> steps = steps(list);
            return Optional.of(steps.indexOf(step)).filter(it -> it >= 0).map(list.items()::get);
        }
        return Optional.empty();
    }

    /** How each item of a list is called in a path: by its id, or by its number where that is not enough. */
    static List<String> steps(YamlValue.Items list) {
        List<String> ids = list.items().stream().map(it -> text(it, "id")).toList();
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            boolean alone = !id.isEmpty() && ids.stream().filter(id::equals).count() == 1;
            steps.add(alone ? id : String.valueOf(i));
        }
        return steps;
    }

    /** The text under a key of a mapping, or an empty one. */
    static String text(YamlValue of, String key) {
        return of instanceof YamlValue.Entries map && map.entries().get(key) instanceof YamlValue.Text text
                ? text.text()
                : "";
    }

    /** The first of these keys that says something. */
    static String first(YamlValue of, String... keys) {
        return Stream.of(keys)
                .map(key -> text(of, key))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The words of a list as they are typed: by commas in one line, or line by line. */
    static List<String> words(String typed) {
        String between = typed.contains("\n") ? "\n" : ",";
        return Stream.of(typed.split(between))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Whether what a list holds is chosen in the outline: it lies at the top and has fields of its own. */
    static boolean inOutline(Shape file, String list) {
        return !list.contains("/")
                && Optional.ofNullable(file.keys().get(list))
                        .flatMap(Shape::each)
                        .filter(it -> it.type() == Shape.Type.MAPPING)
                        .filter(it -> !it.keys().containsKey("start"))
                        .isPresent();
    }
}
