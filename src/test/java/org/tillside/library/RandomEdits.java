package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Draws changes of a file, each with what it means for the model and with how far it may reach in the text. */
final class RandomEdits {
    private final String text;
    private final Random dice;
    private final Yaml top;
    private final List<Node> nodes = new ArrayList<>();

    RandomEdits(String text, Random dice) {
        this.text = YamlText.withoutMark(text);
        this.dice = dice;
        this.top = read(text);
        collect(new Node(List.of(), List.of(), top, top.place(), Optional.empty()));
    }

    /** What the text says. */
    Object model() {
        return EditedModel.of(top);
    }

    static Yaml read(String text) {
        List<Problem> problems = new ArrayList<>();
        return YamlReader.read("f", YamlText.withoutMark(text), problems)
                .orElseThrow(() -> new AssertionError(problems + " in\n" + text));
    }

    /** A node and the ways to it, by numbers and keys and by steps of a path. */
    record Node(List<Object> way, List<String> steps, Yaml yaml, Place at, Optional<Node> parent) {
        String path() {
            return String.join("/", steps);
        }

        int size() {
            return yaml instanceof Yaml.Items list
                    ? list.items().size()
                    : yaml instanceof Yaml.Entries map ? map.entries().size() : 0;
        }

        boolean flow() {
            return yaml instanceof Yaml.Items list && list.flow() || yaml instanceof Yaml.Entries map && map.flow();
        }

        Node outermostFlow() {
            Node found = this;
            for (Node at = this; at.parent.isPresent(); at = at.parent.get()) {
                found = at.parent.get().flow() ? at.parent.get() : found;
            }
            return found;
        }
    }

    /** How a change may show in the text. */
    enum Reach {
        /** Within the node alone. */
        NODE,
        /** Something was added in one place and nothing else was touched. */
        ADDED,
        /** Something was taken out in one place. */
        TAKEN,
        /** Within the list or mapping. */
        GROUP
    }

    /** A change and what it means. */
    record Drawn(
            YamlEdit edit,
            UnaryOperator<Object> meaning,
            Reach reach,
            Node node,
            boolean inOrder,
            boolean losesComments) {}

    private void collect(Node node) {
        nodes.add(node);
        if (node.yaml() instanceof Yaml.Items list) {
            List<String> ids =
                    list.items().stream().map(it -> Yaml.id(it).orElse("")).toList();
            for (int i = 0; i < list.items().size(); i++) {
                String id = ids.get(i);
                boolean once = !id.isEmpty() && ids.indexOf(id) == ids.lastIndexOf(id);
                boolean byNumber = !ids.contains(Integer.toString(i)) && dice.nextInt(4) == 0;
                Yaml item = list.items().get(i);
                child(node, i, once && !byNumber ? id : Integer.toString(i), item, item.place());
            }
        } else if (node.yaml() instanceof Yaml.Entries map) {
            map.entries().forEach((key, entry) -> {
                if (!key.isEmpty()) {
                    child(node, key, key, entry.value(), entry.key());
                }
            });
        }
    }

    private void child(Node node, Object step, String name, Yaml yaml, Place at) {
        List<Object> way = new ArrayList<>(node.way());
        way.add(step);
        List<String> steps = new ArrayList<>(node.steps());
        steps.add(name);
        collect(new Node(way, steps, yaml, at, Optional.of(node)));
    }

    Drawn draw(List<String> texts) {
        while (true) {
            Node node = nodes.get(dice.nextInt(nodes.size()));
            Optional<Drawn> drawn =
                    dice.nextInt(3) == 0 && node.parent().isPresent() ? aboutItself(node) : aboutValue(node, texts);
            if (drawn.isPresent()) {
                return drawn.get();
            }
        }
    }

    private Optional<Drawn> aboutItself(Node node) {
        Node parent = node.parent().orElseThrow();
        Object step = node.way().get(node.way().size() - 1);
        switch (dice.nextInt(3)) {
            case 0: {
                Reach reach = parent.size() == 1 || node.outermostFlow() != node ? Reach.GROUP : Reach.TAKEN;
                return Optional.of(new Drawn(
                        new YamlEdit.Remove(node.path()),
                        model -> {
                            Object group = EditedModel.at(model, parent.way());
                            if (group instanceof List<?> list) {
                                list.remove((int) (Integer) step);
                            } else {
                                ((Map<?, ?>) group).remove(step);
                            }
                            return model;
                        },
                        reach,
                        parent,
                        true,
                        true));
            }
            case 1: {
                int to = dice.nextInt(parent.size());
                return Optional.of(new Drawn(
                        new YamlEdit.Move(node.path(), to),
                        model -> moved(model, parent, step, to),
                        Reach.GROUP,
                        parent,
                        true,
                        false));
            }
            default: {
                String key = "key" + dice.nextInt(1000);
                boolean map = parent.yaml() instanceof Yaml.Entries it
                        && !it.entries().containsKey(key);
                return !map
                        ? Optional.empty()
                        : Optional.of(new Drawn(
                                new YamlEdit.Rename(node.path(), key),
                                model -> {
                                    EditedModel.entries(
                                            EditedModel.at(model, parent.way()),
                                            list -> list.replaceAll(
                                                    e -> e.getKey().equals(step) ? Map.entry(key, e.getValue()) : e));
                                    return model;
                                },
                                Reach.NODE,
                                node,
                                true,
                                false));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Object moved(Object model, Node parent, Object step, int to) {
        Object group = EditedModel.at(model, parent.way());
        if (group instanceof List<?> list) {
            List<Object> items = (List<Object>) list;
            items.add(to, items.remove((int) (Integer) step));
        } else {
            EditedModel.entries(group, list -> {
                Map.Entry<String, Object> moved = list.stream()
                        .filter(e -> e.getKey().equals(step))
                        .findFirst()
                        .orElseThrow();
                list.remove(moved);
                list.add(to, moved);
            });
        }
        return model;
    }

    private Optional<Drawn> aboutValue(Node node, List<String> texts) {
        if (node.yaml() instanceof Yaml.Items && dice.nextBoolean()) {
            YamlValue item = value(texts, 2);
            int index = dice.nextInt(node.size() + 1);
            return Optional.of(new Drawn(
                    new YamlEdit.Insert(node.path(), index, item),
                    model -> {
                        items(EditedModel.at(model, node.way())).add(index, EditedModel.of(item));
                        return model;
                    },
                    node.size() == 0 || node.flow() ? Reach.GROUP : Reach.ADDED,
                    node,
                    true,
                    false));
        }
        if (node.yaml() instanceof Yaml.Entries map && dice.nextBoolean()) {
            return Optional.of(added(node, map, value(texts, 2)));
        }
        boolean deep = node.yaml() instanceof Yaml.Text ? dice.nextInt(8) == 0 : dice.nextInt(10) == 0;
        if (node.way().isEmpty() || !deep && !(node.yaml() instanceof Yaml.Text)) {
            return Optional.empty();
        }
        YamlValue now = deep ? value(texts, 2) : new YamlValue.Text(text(texts));
        return Optional.of(new Drawn(
                new YamlEdit.Set(node.path(), now),
                model -> EditedModel.set(model, node.way(), EditedModel.of(now)),
                Reach.NODE,
                node,
                true,
                !(node.yaml() instanceof Yaml.Text)));
    }

    private Drawn added(Node node, Yaml.Entries map, YamlValue now) {
        List<String> keys = List.copyOf(map.entries().keySet());
        String key = List.of("says", "text", "skills", "scores", "debrief", "new " + dice.nextInt(9), "#x", "a: b")
                .get(dice.nextInt(8));
        String free = keys.contains(key) ? "key" + dice.nextInt(100_000) : key;
        boolean inOrder = dice.nextBoolean() && !keys.isEmpty();
        Optional<String> after = inOrder ? Optional.of(keys.get(dice.nextInt(keys.size()))) : Optional.empty();
        int at = after.map(it -> keys.indexOf(it) + 1).orElse(keys.size());
        String path = node.path().isEmpty() ? free : node.path() + "/" + free;
        return new Drawn(
                inOrder || dice.nextBoolean()
                        ? new YamlEdit.Put(node.path(), free, now, after)
                        : new YamlEdit.Set(path, now),
                model -> {
                    EditedModel.entries(
                            EditedModel.at(model, node.way()),
                            list -> list.add(at, Map.entry(free, EditedModel.of(now))));
                    return model;
                },
                node.size() == 0 || node.flow() ? Reach.GROUP : Reach.ADDED,
                node,
                inOrder,
                false);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> items(Object list) {
        return (List<Object>) list;
    }

    private String text(List<String> texts) {
        return switch (dice.nextInt(4)) {
            case 0 -> texts.get(dice.nextInt(texts.size())) + texts.get(dice.nextInt(texts.size()));
            case 1 -> "word " + dice.nextInt(100);
            default -> texts.get(dice.nextInt(texts.size()));
        };
    }

    private YamlValue value(List<String> texts, int deepest) {
        int kind = deepest == 0 ? 0 : dice.nextInt(4);
        if (kind < 2) {
            return new YamlValue.Text(text(texts));
        }
        int size = dice.nextInt(4);
        if (kind == 2) {
            List<YamlValue> items = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                items.add(value(texts, deepest - 1));
            }
            return new YamlValue.Items(items);
        }
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String key = dice.nextInt(5) == 0 ? texts.get(dice.nextInt(texts.size())) : "k" + dice.nextInt(100);
            entries.put(key.length() > 100 ? "k" : key, value(texts, deepest - 1));
        }
        return new YamlValue.Entries(entries);
    }

    /** What is wrong with a text, seen against the one before; empty if nothing is. */
    Optional<String> touched(Drawn drawn, String changed) {
        return new Reached(text, nodes).touched(drawn, YamlText.withoutMark(changed));
    }
}
