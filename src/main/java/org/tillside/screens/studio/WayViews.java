package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.library.Shape;
import org.tillside.library.YamlValue;
import org.tillside.screens.Words;
import org.tillside.screens.studio.FormState.Group;
import org.tillside.screens.studio.FormState.Option;

/** The ways of a reply that leads by conditions: each with where it leads and when, the first that holds is taken. */
final class WayViews {
    private static final Shape WORD = Shape.word();

    private final Words words;
    private final FormFields fields;

    WayViews(Words words, FormFields fields) {
        this.words = words;
        this.fields = fields;
    }

    List<Group> groups(String path, YamlValue.Items ways) {
        List<Group> groups = new ArrayList<>();
        List<String> steps = FormTree.steps(ways);
        for (int i = 0; i < steps.size(); i++) {
            groups.add(group(path, steps.get(i), ways.items(), i));
        }
        return groups;
    }

    private Group group(String list, String step, List<YamlValue> ways, int number) {
        YamlValue way = ways.get(number);
        String path = list + "/" + step;
        int last = ways.size() - 1;
        boolean otherwise = number == last && Ways.endsOtherwise(ways);
        int cases = Ways.endsOtherwise(ways) ? last : ways.size();
        return new Group(
                path,
                String.valueOf(number + 1),
                words.text(otherwise ? "studio.ways.else" : "studio.ways.if", FormTree.text(way, "id")),
                true,
                fields(path, way, otherwise),
                List.of(),
                List.of(),
                number == last ? List.of(new Option(list, add(ways))) : List.of(),
                !otherwise && ways.size() > 1,
                number > 0 && number < cases,
                number < cases - 1,
                "",
                "");
    }

    private String add(List<YamlValue> ways) {
        return words.text(Ways.endsOtherwise(ways) ? "studio.ways.add" : "studio.ways.add.else");
    }

    private List<FormState.Field> fields(String path, YamlValue way, boolean otherwise) {
        List<FormState.Field> all = new ArrayList<>();
        if (!otherwise) {
            Optional<YamlValue> when = FormTree.at(way, "when");
            all.add(fields.condition(path + "/when", words.text("studio.ways.when"), when, true));
        }
        all.add(fields.field(path + "/id", "to", WORD, FormTree.at(way, "id"), false));
        return all;
    }
}
