package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.library.Shape;
import org.tillside.library.YamlValue;
import org.tillside.screens.Words;
import org.tillside.screens.studio.FormState.Group;

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
            groups.add(group(path + "/" + steps.get(i), ways.items().get(i), i, steps.size()));
        }
        return groups;
    }

    private Group group(String path, YamlValue way, int number, int of) {
        Optional<YamlValue> to = FormTree.at(way, "id");
        Optional<YamlValue> when = FormTree.at(way, "when");
        return new Group(
                path,
                String.valueOf(number + 1),
                words.text("studio.form.to", FormTree.text(way, "id")),
                true,
                List.of(
                        fields.field(path + "/when", "when", WORD, when, true),
                        fields.field(path + "/id", "to", WORD, to, false)),
                List.of(),
                List.of(),
                List.of(),
                of > 1,
                number > 0,
                number < of - 1,
                "",
                "");
    }
}
