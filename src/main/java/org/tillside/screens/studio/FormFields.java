package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.library.Shape;
import org.tillside.library.YamlValue;
import org.tillside.screens.Words;
import org.tillside.screens.studio.FormState.Field;
import org.tillside.screens.studio.FormState.Kind;
import org.tillside.screens.studio.FormState.Option;

/** Makes the field of a value: how it is filled in, what may be chosen, and how it is called. */
final class FormFields {
    /** Keys whose texts take more than a line. */
    private static final Set<String> LONG = Set.of(
            "says",
            "sees",
            "say",
            "act",
            "feedback",
            "debrief",
            "about",
            "setting",
            "ask",
            "explain",
            "text",
            "right",
            "partly",
            "wrong",
            "if-true",
            "if-false",
            "detail",
            "do",
            "react",
            "sign",
            "covers",
            "advice",
            "hints");

    /** Keys that have a field although nothing stands there yet, by the list or mapping that they are in. */
    private static final Set<String> USUAL = Set.of(
            "scenes:sees",
            "scenes:says",
            "scenes:mood",
            "scenes:within",
            "replies:say",
            "replies:act",
            "replies:feedback",
            "replies:to",
            "endings:says",
            "questions:title",
            "questions:explain",
            "questions:skills",
            "questions:lesson",
            "answers:feedback",
            ":about",
            ":skills",
            ":minutes",
            "customer:age",
            "customer:manner",
            "late:feedback");

    private final StudioPresenter studio;
    private final Words words;
    private final YamlValue tree;
    private final ConditionSubjects subjects;
    private final ConditionViews conditions;

    FormFields(StudioPresenter studio, YamlValue tree) {
        this.studio = studio;
        this.subjects = new ConditionSubjects(tree);
        this.conditions = new ConditionViews(studio.words(), subjects);
        this.words = studio.words();
        this.tree = tree;
    }

    boolean usual(String path, String key) {
        String[] steps = path.split("/");
        String last = steps[steps.length - 1];
        String list = steps.length > 1 ? steps[steps.length - 2] : "";
        return USUAL.contains(last + ":" + key) || USUAL.contains(list + ":" + key);
    }

    /** Small mappings of numbers are shown at once. */
    boolean opened(Shape shape) {
        return shape.each().filter(Shape::isLeaf).isPresent() || shape.keys().size() <= 4;
    }

    Field field(String path, String key, Shape shape, Optional<YamlValue> value, boolean removable) {
        if (key.equals("when")) {
            return condition(path, words.text("studio.key.when"), value, false);
        }
        String text = value.map(FormFields::typed).orElse("");
        List<Option> options = options(key, shape, text);
        return new Field(
                path,
                words.text("studio.key." + key),
                kind(path, key, shape, options, text),
                text,
                options,
                shape.type() == Shape.Type.LIST && options.isEmpty() ? words.text("studio.form.commas") : "",
                false,
                removable);
    }

    /**
     * A condition.
     *
     * @param kept whether there must be one
     */
    Field condition(String path, String label, Optional<YamlValue> value, boolean kept) {
        String text = value.map(FormFields::typed).orElse("");
        return new Field(
                path,
                label,
                Kind.CONDITION,
                text,
                List.of(),
                "",
                false,
                !kept,
                Optional.of(studio.form().choosing().state(conditions, path, text, kept)));
    }

    /** A value whose key the author chose: a skill's points, a meter's change. */
    Field named(String path, String key, Shape shape, YamlValue value) {
        String label = studio.catalogue().stream()
                .flatMap(it -> it.skills().stream())
                .filter(it -> it.id().value().equals(key))
                .map(it -> it.title())
                .findFirst()
                .or(() -> Optional.of(
                                FormTree.text(FormTree.at(tree, "meters/" + key).orElse(tree), "title"))
                        .filter(it -> FormTree.at(tree, "meters/" + key).isPresent()))
                .orElse(key);
        Kind kind = shape.type() == Shape.Type.NUMBER ? Kind.NUMBER : Kind.LINE;
        return new Field(path, label, kind, typed(value), List.of(), "", false, true);
    }

    /** What may still be named in a mapping with free keys. */
    List<Option> names(String path, YamlValue.Entries map) {
        String key = path.substring(path.lastIndexOf('/') + 1);
        Stream<Option> all =
                switch (key) {
                    case "scores" -> skills();
                    case "meters" ->
                        FormTree.at(tree, "meters").stream()
                                .filter(it -> it instanceof YamlValue.Entries && path.contains("/"))
                                .flatMap(it -> ((YamlValue.Entries) it)
                                        .entries().entrySet().stream()
                                                .map(meter -> new Option(
                                                        meter.getKey(), FormTree.text(meter.getValue(), "title"))));
                    case "set" -> subjects.flags().keySet().stream().map(it -> new Option(it, it));
                    default -> Stream.empty();
                };
        return all.filter(it -> !map.entries().containsKey(it.value())).toList();
    }

    private static Kind kind(String path, String key, Shape shape, List<Option> options, String text) {
        if (key.equals("mood")) {
            return Kind.MOOD;
        }
        if (shape.type() == Shape.Type.TICK) {
            return Kind.TICK;
        }
        if (!options.isEmpty()) {
            return key.equals("to") && Ways.isAll(path) ? Kind.TARGET : Kind.CHOICE;
        }
        if (shape.type() == Shape.Type.NUMBER) {
            return Kind.NUMBER;
        }
        return LONG.contains(key) || text.contains("\n") ? Kind.AREA : Kind.LINE;
    }

    private static String typed(YamlValue value) {
        if (value instanceof YamlValue.Text text) {
            return text.text();
        }
        if (value instanceof YamlValue.Items list) {
            List<String> all = list.items().stream().map(FormFields::typed).toList();
            boolean words = all.stream().noneMatch(it -> it.contains(" ") || it.contains(","));
            return String.join(words ? ", " : "\n", all);
        }
        return "";
    }

    private List<Option> options(String key, Shape shape, String text) {
        if (shape.type() == Shape.Type.LIST || shape.type() == Shape.Type.TICK) {
            return List.of();
        }
        List<Option> options = new ArrayList<>(shape.options().stream()
                .map(it -> new Option(it, option(key, it)))
                .toList());
        if (options.isEmpty()) {
            ids(key).forEach(options::add);
        }
        boolean known = options.stream().anyMatch(it -> it.value().equals(text));
        if (!options.isEmpty() && !known) {
            options.add(0, new Option(text, text.isEmpty() ? words.text("studio.form.none") : text));
        }
        return options;
    }

    private String option(String key, String it) {
        return switch (key) {
            case "mood" -> words.text("kit.mood." + it);
            case "outcome", "at-least" -> words.text("learn.outcome." + it);
            default -> it;
        };
    }

    private Stream<Option> ids(String key) {
        return switch (key) {
            case "to", "start" -> Stream.of("scenes", "endings").flatMap(this::named);
            case "skill" -> skills();
            case "lesson" ->
                all().flatMap(it -> it.modules().stream())
                        .flatMap(it -> it.lessons().stream())
                        .map(it -> new Option(it.ref().toString(), it.title()));
            case "scenario", "live" ->
                all().flatMap(it -> it.scenarios().stream())
                        .map(it -> new Option(it.id().value(), it.title()));
            case "module" ->
                all().flatMap(it -> it.modules().stream())
                        .map(it -> new Option(it.id().value(), it.title()));
            case "form", "observe", "rubric" ->
                all().flatMap(it -> it.forms().stream())
                        .map(it -> new Option(it.id().value(), it.title()));
            default -> Stream.empty();
        };
    }

    private Stream<Option> named(String list) {
        return FormTree.at(tree, list).stream()
                .filter(it -> it instanceof YamlValue.Entries)
                .flatMap(it -> ((YamlValue.Entries) it).entries().keySet().stream())
                .map(it -> new Option(it, it));
    }

    private Stream<Catalogue> all() {
        return studio.catalogue().stream();
    }

    private Stream<Option> skills() {
        return all().flatMap(it -> it.skills().stream())
                .map(it -> new Option(it.id().value(), it.title()));
    }
}
