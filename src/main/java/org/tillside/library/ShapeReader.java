package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads shapes out of a JSON Schema, following its references as far as a file can be deep. */
final class ShapeReader {
    private static final int DEEPEST = 12;
    private static final String DEFS = "#/$defs/";

    private final JsonNode schema;

    ShapeReader(String json) {
        this.schema = new ObjectMapper().readTree(json);
    }

    Shape read() {
        return shape(schema, "", 0);
    }

    /** @param name of the reference that led here, which tells an id from a text */
    private Shape shape(JsonNode node, String name, int depth) {
        if (depth > DEEPEST) {
            return Shape.leaf(Shape.Type.TEXT, List.of());
        }
        if (node.has("$ref")) {
            String to = node.get("$ref").asString().substring(DEFS.length());
            return shape(schema.get("$defs").get(to), to, depth + 1);
        }
        if (node.has("anyOf") && !node.has("properties")) {
            return widest(node.get("anyOf"), name, depth);
        }
        if (node.has("enum")) {
            List<String> options = new ArrayList<>();
            node.get("enum").forEach(it -> options.add(it.asString()));
            return Shape.leaf(Shape.Type.WORD, options);
        }
        if (node.has("properties")) {
            return mapping(node, depth);
        }
        return node.has("items") ? list(node, depth) : plain(node, name, depth);
    }

    /** Of several ways to write a value the one that is one word, so that a form has a field for it. */
    private Shape widest(JsonNode ways, String name, int depth) {
        List<Shape> all = new ArrayList<>();
        ways.forEach(it -> all.add(shape(it, name, depth + 1)));
        return all.stream().filter(Shape::isLeaf).findFirst().orElseGet(() -> all.get(0));
    }

    private Shape mapping(JsonNode node, int depth) {
        Map<String, Shape> keys = new LinkedHashMap<>();
        node.get("properties").properties().forEach(it -> keys.put(it.getKey(), shape(it.getValue(), "", depth + 1)));
        Set<String> required = new LinkedHashSet<>();
        if (node.has("required")) {
            node.get("required").forEach(it -> required.add(it.asString()));
        }
        return new Shape(Shape.Type.MAPPING, keys, Optional.empty(), List.of(), required);
    }

    private Shape list(JsonNode node, int depth) {
        Shape each = shape(node.get("items"), "", depth + 1);
        return new Shape(Shape.Type.LIST, Map.of(), Optional.of(each), List.of(), Set.of());
    }

    private Shape plain(JsonNode node, String name, int depth) {
        JsonNode free = node.get("additionalProperties");
        if (free != null && free.isObject()) {
            Shape each = shape(free, "", depth + 1);
            return new Shape(Shape.Type.NAMED, Map.of(), Optional.of(each), List.of(), Set.of());
        }
        Set<String> types = types(node);
        if (types.contains("boolean") && types.size() == 1) {
            return Shape.leaf(Shape.Type.TICK, List.of());
        }
        boolean number = types.contains("integer") || types.contains("number") && !types.contains("string");
        if (number) {
            return Shape.leaf(Shape.Type.NUMBER, List.of());
        }
        boolean word = name.equals("id") || node.has("pattern");
        return Shape.leaf(word ? Shape.Type.WORD : Shape.Type.TEXT, List.of());
    }

    private static Set<String> types(JsonNode node) {
        Set<String> types = new LinkedHashSet<>();
        JsonNode type = node.get("type");
        if (type != null && type.isArray()) {
            type.forEach(it -> types.add(it.asString()));
        } else if (type != null) {
            types.add(type.asString());
        }
        return types;
    }
}
