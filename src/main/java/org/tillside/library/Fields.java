package org.tillside.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One mapping, read strictly key by key.
 *
 * <p>What is missing or wrong is remembered as a problem and replaced by something harmless, so that one reading finds
 * everything; the value that comes out is used only if there was no error. Every key that is asked for is known,
 * whatever else stands there is reported by {@link #end}.
 */
final class Fields extends Values {
    private Fields(Reading reading, String shape, Trail path, Yaml.Entries map) {
        super(reading, shape, path, map);
    }

    /** Reads a mapping by {@code read}, of which a schema knows the keys under the name {@code shape}. */
    static <T> T read(Reading reading, String shape, Trail path, Yaml node, Function<Fields, T> read) {
        if (node instanceof Yaml.Entries entries) {
            Fields fields = new Fields(reading, shape, path, entries);
            T value = read.apply(fields);
            fields.end();
            return value;
        }
        reading.error("not-a-mapping", node.place(), lastStep(path.toString()));
        // what would be missing in it goes without saying
        return read.apply(new Fields(new Reading(), shape, path, new Yaml.Entries(Map.of(), node.place(), false)));
    }

    /** The mapping under a key; missing is an error. */
    <T> T inner(String key, String innerShape, Function<Fields, T> read) {
        return maybeInner(key, innerShape, read).orElseGet(() -> {
            missing(key);
            Yaml.Entries nothing = new Yaml.Entries(Map.of(), map.place(), false);
            return read.apply(new Fields(new Reading(), innerShape, path.to(key), nothing));
        });
    }

    /** The mapping under a key. */
    <T> Optional<T> maybeInner(String key, String innerShape, Function<Fields, T> read) {
        return node(key).map(node -> read(reading, innerShape, path.to(key), node, read));
    }

    /** A list of mappings, each with an id that no other has; missing is an error. */
    <T> List<T> list(String key, String itemShape, Function<Fields, T> read) {
        if (!has(key)) {
            missing(key);
        }
        return maybeList(key, itemShape, read);
    }

    /** A list of mappings, each with an id that no other has; none is an empty list. */
    <T> List<T> maybeList(String key, String itemShape, Function<Fields, T> read) {
        List<T> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Yaml> items = value(key, Yaml.Items.class, "not-a-list")
                .map(Yaml.Items::items)
                .orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            String step = Yaml.step(items.get(i), i);
            if (!seen.add(step)) {
                reading.error("duplicate-id", items.get(i).place(), step);
            }
            values.add(read(reading, itemShape, path.to(key).to(step), items.get(i), read));
        }
        return values;
    }

    /** A list of mappings whose ids may come more than once, tried in order. */
    <T> List<T> maybeTargets(String key, Function<Fields, T> read) {
        List<T> values = new ArrayList<>();
        List<Yaml> items = value(key, Yaml.Items.class, "not-a-list")
                .map(Yaml.Items::items)
                .orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            values.add(read(reading, "target", path.to(key).to(Yaml.step(items.get(i), i)), items.get(i), read));
        }
        return values;
    }

    /** A mapping from ids to mappings; missing is an error. */
    <T> Map<String, T> map(String key, String valueShape, BiFunction<String, Fields, T> read) {
        if (!has(key)) {
            missing(key);
        }
        return maybeMap(key, valueShape, read);
    }

    /** A mapping from ids to mappings; none is an empty map. */
    <T> Map<String, T> maybeMap(String key, String valueShape, BiFunction<String, Fields, T> read) {
        Map<String, T> values = new LinkedHashMap<>();
        value(key, Yaml.Entries.class, "not-a-mapping")
                .ifPresent(entries -> entries.entries().forEach((name, entry) -> {
                    String id = checkedId(new Yaml.Text(name, entry.key(), true, false));
                    Trail inside = path.to(key).to(name);
                    values.put(id, read(reading, valueShape, inside, entry.value(), f -> read.apply(id, f)));
                }));
        return values;
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
