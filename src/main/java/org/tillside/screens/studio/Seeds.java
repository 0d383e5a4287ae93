package org.tillside.screens.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.library.Shape;
import org.tillside.library.YamlValue;
import org.tillside.screens.Words;

/** What is written when somebody adds something: its required keys, each with a value that can be read. */
final class Seeds {
    private final Words words;
    private final Optional<YamlValue> tree;

    Seeds(Words words, Optional<YamlValue> tree) {
        this.words = words;
        this.tree = tree;
    }

    /** A new one with its id. */
    record Seed(String id, YamlValue value) {}

    /** One more for a list, or for what is named by keys. */
    Seed one(String list, Shape shape) {
        Shape each = shape.each().orElseThrow();
        String id = freeId(list);
        YamlValue value = value(list + "/" + id, each);
        if (value instanceof YamlValue.Entries map && each.keys().containsKey("id")) {
            Map<String, YamlValue> entries = new LinkedHashMap<>(map.entries());
            entries.put("id", new YamlValue.Text(id));
            value = new YamlValue.Entries(entries);
        }
        return new Seed(id, value);
    }

    private String freeId(String list) {
        String key = list.substring(list.lastIndexOf('/') + 1);
        String stem = key.endsWith("ies") ? key.substring(0, key.length() - 3) + "y" : key.replaceAll("s$", "");
        Optional<YamlValue> there = tree.flatMap(it -> FormTree.at(it, list));
        Set<String> taken = there.map(Seeds::names).orElse(Set.of());
        int number = 1;
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    private static Set<String> names(YamlValue list) {
        if (list instanceof YamlValue.Entries map) {
            return map.entries().keySet();
        }
        return list instanceof YamlValue.Items items
                ? Set.copyOf(new java.util.HashSet<>(FormTree.steps(items)))
                : Set.of();
    }

    /** A value of a shape, as small as it may be. */
    YamlValue value(String path, Shape shape) {
        String key = path.substring(path.lastIndexOf('/') + 1);
        if (shape.type() == Shape.Type.MAPPING) {
            Map<String, YamlValue> entries = new LinkedHashMap<>();
            shape.keys().forEach((name, inner) -> {
                if (shape.required().contains(name)) {
                    entries.put(name, value(path + "/" + name, inner));
                }
            });
            usual(path, entries);
            return new YamlValue.Entries(entries);
        }
        if (shape.type() == Shape.Type.LIST) {
            Shape each = shape.each().orElseThrow();
            return new YamlValue.Items(
                    each.type() == Shape.Type.MAPPING ? List.of(one(path, shape).value()) : List.of());
        }
        return shape.type() == Shape.Type.NAMED
                ? new YamlValue.Entries(Map.of())
                : new YamlValue.Text(leaf(key, shape));
    }

    private String leaf(String key, Shape shape) {
        if (!shape.options().isEmpty()) {
            return shape.options().get(0);
        }
        return switch (shape.type()) {
            case NUMBER -> "1";
            case TICK -> "true";
            case TEXT -> words.text("studio.seed.text");
            default -> key.equals("within") ? "20s" : key.equals("to") ? firstEnding() : key;
        };
    }

    private String firstEnding() {
        return endings().stream().findFirst().orElse("");
    }

    private String lastEnding() {
        List<String> endings = endings();
        return endings.isEmpty() ? "" : endings.get(endings.size() - 1);
    }

    private List<String> endings() {
        return tree.flatMap(it -> FormTree.at(it, "endings"))
                .filter(it -> it instanceof YamlValue.Entries)
                .map(it -> List.copyOf(((YamlValue.Entries) it).entries().keySet()))
                .orElse(List.of());
    }

    /** What nobody wants to add by hand each time. */
    private void usual(String path, Map<String, YamlValue> entries) {
        String list = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        if (list.equals("scenes")) {
            Map<String, YamlValue> scene = new LinkedHashMap<>();
            scene.put("says", new YamlValue.Text(words.text("studio.new-scene.says")));
            scene.put("mood", new YamlValue.Text("neutral"));
            scene.putAll(entries);
            entries.clear();
            entries.putAll(scene);
        } else if (list.endsWith("replies")) {
            entries.putIfAbsent("say", new YamlValue.Text(words.text("studio.new-scene.reply")));
            entries.putIfAbsent("to", new YamlValue.Text(firstEnding()));
        } else if (list.endsWith("late") || path.endsWith("late")) {
            // endings stand from the best to the worst: whoever waits is not rewarded
            entries.put("to", new YamlValue.Text(lastEnding()));
        }
    }
}
