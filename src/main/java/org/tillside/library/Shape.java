package org.tillside.library;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a value of a content file may be, as its schema says it: for forms and completion, which need to know what could
 * stand somewhere and not whether it is right.
 *
 * @param keys of a mapping with keys of its own, in the order in which they are written best
 * @param each what every item of a list, or every entry of a mapping with free keys, may be
 * @param options the words of which it must be one; empty where any will do
 * @param required the keys that must be there
 */
public record Shape(
        Type type, Map<String, Shape> keys, Optional<Shape> each, List<String> options, Set<String> required) {
    public Shape {
        keys = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        options = List.copyOf(options);
        required = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(required));
    }

    /** The sorts of value. */
    public enum Type {
        /** Words that somebody reads. */
        TEXT,
        /** The id of something, or another word with a meaning of its own. */
        WORD,
        NUMBER,
        /** True or false. */
        TICK,
        LIST,
        /** Keys that the schema names. */
        MAPPING,
        /** Keys that the author names. */
        NAMED
    }

    static Shape leaf(Type type, List<String> options) {
        return new Shape(type, Map.of(), Optional.empty(), options, Set.of());
    }

    /** Any word. */
    public static Shape word() {
        return leaf(Type.WORD, List.of());
    }

    /** The shape of a whole file of a kind in {@link Schemas#KINDS}. */
    public static Shape of(String kind) {
        return new ShapeReader(Schemas.of(kind)).read();
    }

    /**
     * The shape of what stands at a path, as in a {@link YamlEdit}; empty where nothing may stand there. The steps
     * through lists and free keys may be any.
     */
    public Optional<Shape> at(String path) {
        Optional<Shape> here = Optional.of(this);
        for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
            here = here.flatMap(it -> it.step(step));
        }
        return here;
    }

    private Optional<Shape> step(String step) {
        return type == Type.MAPPING ? Optional.ofNullable(keys.get(step)) : each;
    }

    /** Whether it is one value and not several. */
    public boolean isLeaf() {
        return type != Type.LIST && type != Type.MAPPING && type != Type.NAMED;
    }
}
