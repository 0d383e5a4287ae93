package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.library.Shape;
import org.tillside.library.YamlValue;
import org.tillside.screens.Words;
import org.tillside.screens.studio.FormState.Entry;
import org.tillside.screens.studio.FormState.Group;
import org.tillside.screens.studio.FormState.Option;

/** Lays a file's values out as a form: the outline at the left, and the fields of what is chosen. */
final class FormViews {
    private final StudioPresenter studio;
    private final Words words;
    private final Shape file;
    private final YamlValue tree;
    private final Set<String> open;
    private final FormFields fields;

    FormViews(StudioPresenter studio, Shape file, YamlValue tree, Set<String> open) {
        this.studio = studio;
        this.words = studio.words();
        this.file = file;
        this.tree = tree;
        this.open = open;
        this.fields = new FormFields(studio, tree);
    }

    FormState state(String wanted, boolean broken) {
        String at = FormTree.at(tree, wanted).isPresent() ? wanted : "";
        YamlValue here = FormTree.at(tree, at).orElseThrow();
        Shape shape = file.at(at).orElse(file);
        return new FormState(
                outline(at),
                at,
                title(at, here),
                line(at),
                FormTree.text(here, "mood"),
                group(at, "", title(at, here), shape, here, true, false, false, false),
                broken);
    }

    private String title(String at, YamlValue here) {
        return at.isEmpty() ? words.text("studio.form.top") : at.substring(at.lastIndexOf('/') + 1);
    }

    private String line(String at) {
        if (at.isEmpty()) {
            return "";
        }
        String list = at.substring(0, at.lastIndexOf('/'));
        return studio.scenario()
                .filter(it -> list.equals("scenes") || list.equals("endings"))
                .map(it -> words.text(
                        "studio.form.leads",
                        list,
                        org.tillside.authoring.SceneGraph.of(it)
                                .into(new org.tillside.content.SceneId(at.substring(at.indexOf('/') + 1)))))
                .orElseGet(() -> words.text("studio.key." + list.substring(list.lastIndexOf('/') + 1)));
    }

    /** What one of a list is called. */
    private String one(String list) {
        return words.text("studio.one." + list.substring(list.lastIndexOf('/') + 1));
    }

    private List<Entry> outline(String at) {
        List<Entry> rows = new ArrayList<>();
        rows.add(new Entry("", words.text("studio.form.top"), "", "", false, at.isEmpty(), ""));
        file.keys().keySet().stream()
                .filter(key -> FormTree.inOutline(file, key))
                .forEach(key -> entries(key, at, rows));
        return rows;
    }

    private void entries(String key, String at, List<Entry> rows) {
        rows.add(new Entry(
                key, words.text("studio.key." + key), "", "", true, false, words.text("studio.form.add", one(key))));
        FormTree.at(tree, key).ifPresent(list -> children(key, list).forEach((path, value) -> {
            String text = FormTree.first(value, "says", "title", "ask", "text", "sees", "do");
            String id = path.substring(path.lastIndexOf('/') + 1);
            rows.add(new Entry(
                    path, text.isEmpty() ? id : text, id, FormTree.text(value, "mood"), false, path.equals(at), ""));
        }));
    }

    /** What a list or a mapping holds, by path. */
    private static Map<String, YamlValue> children(String path, YamlValue value) {
        Map<String, YamlValue> all = new java.util.LinkedHashMap<>();
        if (value instanceof YamlValue.Entries map) {
            map.entries().forEach((key, inner) -> all.put(path + "/" + key, inner));
        } else if (value instanceof YamlValue.Items list) {
            List<String> steps = FormTree.steps(list);
            for (int i = 0; i < steps.size(); i++) {
                all.put(path + "/" + steps.get(i), list.items().get(i));
            }
        }
        return all;
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "/" + key;
    }

    private Group group(
            String path,
            String number,
            String title,
            Shape shape,
            YamlValue value,
            boolean shown,
            boolean removable,
            boolean up,
            boolean down) {
        List<FormState.Field> into = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        List<Option> more = new ArrayList<>();
        List<Option> lists = new ArrayList<>();
        if (shown && value instanceof YamlValue.Entries map && shape.type() == Shape.Type.MAPPING) {
            shape.keys().forEach((key, inner) -> key(path, shape, key, inner, map, into, groups, more, lists));
        } else if (shown
                && value instanceof YamlValue.Entries map
                && shape.each().isPresent()) {
            map.entries()
                    .forEach((key, inner) -> named(join(path, key), shape.each().get(), inner, into, groups));
            emptied(path, shape.each().get(), map, into);
            more.addAll(fields.names(path, map));
        }
        return new Group(
                path, number, title, shown, into, groups, more, lists, removable, up, down, detail(value), note(path));
    }

    /** One key of a mapping: a field, a group of its own, a list of groups, or something that may be added. */
    private void key(
            String path,
            Shape shape,
            String key,
            Shape inner,
            YamlValue.Entries map,
            List<FormState.Field> into,
            List<Group> groups,
            List<Option> more,
            List<Option> lists) {
        String whole = join(path, key);
        if (path.isEmpty() && FormTree.inOutline(file, key)) {
            return;
        }
        Optional<YamlValue> there = Optional.ofNullable(map.entries().get(key));
        boolean present = there.isPresent();
        YamlValue value = there.orElse(map);
        if (key.equals("to") && value instanceof YamlValue.Items ways) {
            groups.addAll(new WayViews(words, fields).groups(whole, ways));
            return;
        }
        boolean ofLeaves = inner.type() == Shape.Type.LIST
                && inner.each().filter(Shape::isLeaf).isPresent();
        if (inner.isLeaf() || ofLeaves) {
            boolean required = shape.required().contains(key);
            if (present || required || fields.usual(path, key) || open.contains(whole)) {
                into.add(fields.field(whole, key, inner, there, !required && present));
            } else {
                more.add(new Option(key, words.text("studio.key." + key)));
            }
        } else if (!present) {
            more.add(new Option(key, words.text("studio.key." + key)));
        } else if (inner.type() == Shape.Type.LIST) {
            items(whole, inner.each().orElseThrow(), value, groups);
            lists.add(new Option(whole, words.text("studio.form.add", one(key))));
        } else {
            boolean removable = !shape.required().contains(key);
            groups.add(group(
                    whole,
                    "",
                    words.text("studio.key." + key),
                    inner,
                    value,
                    fields.opened(inner) || open.contains(whole),
                    removable,
                    false,
                    false));
            if (inner.each().filter(it -> it.type() == Shape.Type.MAPPING).isPresent()) {
                lists.add(new Option(whole, words.text("studio.form.add", one(key))));
            }
        }
    }

    /** What was filled in and is empty now may be typed in again. */
    private void emptied(String path, Shape each, YamlValue.Entries map, List<FormState.Field> into) {
        open.stream()
                .filter(it -> each.isLeaf() && it.startsWith(path + "/"))
                .map(it -> it.substring(path.length() + 1))
                .filter(it -> !it.contains("/") && !map.entries().containsKey(it))
                .sorted()
                .forEach(it -> into.add(fields.named(join(path, it), it, each, new YamlValue.Text(""))));
    }

    private void items(String path, Shape each, YamlValue value, List<Group> groups) {
        List<Map.Entry<String, YamlValue>> all =
                List.copyOf(children(path, value).entrySet());
        for (int i = 0; i < all.size(); i++) {
            String at = all.get(i).getKey();
            YamlValue item = all.get(i).getValue();
            boolean shown = open.contains(at) || all.size() == 1;
            groups.add(group(
                    at,
                    String.valueOf(i + 1),
                    headline(item, one(path)),
                    each,
                    item,
                    shown,
                    true,
                    i > 0,
                    i < all.size() - 1));
        }
    }

    private void named(String path, Shape each, YamlValue value, List<FormState.Field> into, List<Group> groups) {
        String key = path.substring(path.lastIndexOf('/') + 1);
        if (each.isLeaf()) {
            into.add(fields.named(path, key, each, value));
        } else {
            groups.add(group(path, "", key, each, value, open.contains(path), true, false, false));
        }
    }

    /** What stands on a closed group, so that one knows which it is. */
    private static String headline(YamlValue item, String otherwise) {
        String text = FormTree.first(item, "say", "says", "act", "text", "ask", "title", "do", "left", "id");
        if (item instanceof YamlValue.Text plain) {
            text = plain.text();
        }
        return text.isEmpty() ? otherwise : text;
    }

    private String detail(YamlValue value) {
        String to = Ways.told(value);
        return to.isEmpty() ? "" : words.text("studio.form.to", to);
    }

    /** How the team played what stands here, while that is shown. */
    private String note(String path) {
        return studio.graph().team().views().map(it -> it.told(path)).orElse("");
    }
}
