package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where a text goes in a sidecar: as deep as in the original, and among its siblings as they come there. */
final class SidecarEdits {
    private static final String ID = "id";

    private final Yaml original;
    private final YamlValue sidecar;

    SidecarEdits(Yaml original, YamlValue sidecar) {
        this.original = original;
        this.sidecar = sidecar;
    }

    /** The changes that add a text which is not there, with all that it stands in. */
    List<YamlEdit> add(String path, YamlValue value) {
        String[] steps = path.split("/");
        Yaml node = original;
        YamlValue here = sidecar;
        String at = "";
        for (int i = 0; i < steps.length; i++) {
            Optional<YamlValue> next = child(here, steps[i]);
            if (next.isEmpty()) {
                return add(at, node, here, steps[i], nested(child(node, steps[i]), steps, i + 1, value));
            }
            node = child(node, steps[i]);
            here = next.get();
            at = Yaml.join(at, steps[i]);
        }
        return List.of(new YamlEdit.Set(path, value));
    }

    /** A whole file with this text alone. */
    YamlValue whole(String path, YamlValue value) {
        return nested(original, path.split("/"), 0, value);
    }

    /** What must go with a text when it is taken out, since nothing else would be left in it. */
    String alone(String path) {
        String out = path;
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            Optional<YamlValue> around = at(path.substring(0, slash));
            if (around.isEmpty() || others(around.get()) > 1) {
                return out;
            }
            out = path.substring(0, slash);
        }
        return out;
    }

    private static long others(YamlValue value) {
        return value instanceof YamlValue.Entries map
                ? map.entries().keySet().stream().filter(it -> !it.equals(ID)).count()
                : Stroke.children(value).size();
    }

    private Optional<YamlValue> at(String path) {
        Optional<YamlValue> here = Optional.of(sidecar);
        for (String step : path.split("/")) {
            here = here.flatMap(it -> child(it, step));
        }
        return here;
    }

    private static List<YamlEdit> add(String at, Yaml node, YamlValue here, String step, YamlValue value) {
        List<String> order = steps(node);
        List<String> before = order.subList(0, Math.max(0, order.indexOf(step)));
        List<String> there = Strokes.steps(here);
        Optional<String> after = there.stream().filter(before::contains).reduce((one, other) -> other);
        if (node instanceof Yaml.Items) {
            return List.of(new YamlEdit.Insert(
                    at, after.map(it -> there.indexOf(it) + 1).orElse(0), value));
        }
        List<YamlEdit> edits = new ArrayList<>();
        Optional<String> behind =
                after.or(() -> there.stream().filter(ID::equals).findFirst());
        edits.add(new YamlEdit.Put(at, step, value, behind));
        if (behind.isEmpty() && !there.isEmpty()) {
            edits.add(new YamlEdit.Move(Yaml.join(at, step), 0));
        }
        return edits;
    }

    /** A text with all that it stands in below a node of the original. */
    private static YamlValue nested(Yaml node, String[] steps, int from, YamlValue value) {
        if (from == steps.length) {
            return value;
        }
        YamlValue inner = nested(child(node, steps[from]), steps, from + 1, value);
        boolean list = node instanceof Yaml.Items;
        YamlValue here = list ? inner : new YamlValue.Entries(Map.of(steps[from], inner));
        YamlValue owned = list ? new YamlValue.Items(List.of(here)) : here;
        return from > 0 ? named(node, owned) : owned;
    }

    /** An item of a list has its id in every language. */
    private static YamlValue named(Yaml node, YamlValue value) {
        Optional<String> id = Yaml.id(node);
        if (id.isEmpty() || !(value instanceof YamlValue.Entries map)) {
            return value;
        }
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        entries.put(ID, new YamlValue.Text(id.get()));
        entries.putAll(map.entries());
        return new YamlValue.Entries(entries);
    }

    private static List<String> steps(Yaml node) {
        List<String> steps = new ArrayList<>();
        if (node instanceof Yaml.Entries map) {
            steps.addAll(map.entries().keySet());
        } else if (node instanceof Yaml.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                steps.add(Yaml.step(list.items().get(i), i));
            }
        }
        return steps;
    }

    private static Yaml child(Yaml node, String step) {
        int at = steps(node).indexOf(step);
        if (at < 0) {
            throw new IllegalArgumentException("no text of the original: " + step);
        }
        return node instanceof Yaml.Entries map
                ? map.value(step).orElse(node)
                : ((Yaml.Items) node).items().get(at);
    }

    private static Optional<YamlValue> child(YamlValue from, String step) {
        int at = Strokes.steps(from).indexOf(step);
        return at < 0
                ? Optional.empty()
                : Optional.of(Stroke.children(from).get(at).value());
    }
}
