package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change with its place found: by the numbers of the children on the way from the top. */
sealed interface Stroke {
    /** The way to the value, list or mapping that is changed. */
    List<Integer> way();

    /** Another value. */
    record Write(List<Integer> way, YamlValue value) implements Stroke {}

    /** One more item or, with a key, one more entry. */
    record Add(List<Integer> way, int index, Optional<String> key, YamlValue value) implements Stroke {}

    /** An item or entry less. */
    record Take(List<Integer> way, int index) implements Stroke {}

    /** An item or entry at another place. */
    record Shift(List<Integer> way, int from, int to) implements Stroke {}

    /** An entry by another key. */
    record Name(List<Integer> way, int index, String key) implements Stroke {}

    /** The value after the change. */
    default YamlValue on(YamlValue top) {
        return on(top, way());
    }

    private YamlValue on(YamlValue value, List<Integer> rest) {
        if (rest.isEmpty()) {
            return this instanceof Write write ? write.value() : made(value, changed(children(value)));
        }
        List<Child> children = children(value);
        Child child = children.get(rest.get(0));
        YamlValue inner = on(child.value(), rest.subList(1, rest.size()));
        children.set(rest.get(0), new Child(child.key(), inner));
        return made(value, children);
    }

    private List<Child> changed(List<Child> children) {
        if (this instanceof Add add) {
            children.add(add.index(), new Child(add.key(), add.value()));
        } else if (this instanceof Take take) {
            children.remove(take.index());
        } else if (this instanceof Shift shift) {
            children.add(shift.to(), children.remove(shift.from()));
        } else if (this instanceof Name name) {
            children.set(
                    name.index(),
                    new Child(
                            Optional.of(name.key()), children.get(name.index()).value()));
        }
        return children;
    }

    /** An entry, or without a key an item. */
    record Child(Optional<String> key, YamlValue value) {
        String name() {
            return key.orElse("");
        }
    }

    /** What is in a list or a mapping, in a list of its own. */
    static List<Child> children(YamlValue value) {
        List<Child> children = new ArrayList<>();
        if (value instanceof YamlValue.Items list) {
            list.items().forEach(item -> children.add(new Child(Optional.empty(), item)));
        } else if (value instanceof YamlValue.Entries map) {
            map.entries().forEach((key, inner) -> children.add(new Child(Optional.of(key), inner)));
        }
        return children;
    }

    /** A list or a mapping, as the one before is, of these. */
    static YamlValue made(YamlValue before, List<Child> children) {
        if (before instanceof YamlValue.Items) {
            return new YamlValue.Items(children.stream().map(Child::value).toList());
        }
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        children.forEach(child -> entries.put(child.name(), child.value()));
        return new YamlValue.Entries(entries);
    }
}
