package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells where a new key goes among those that a mapping has: as in the schema, which authors see in the guide. */
final class KeyOrder {
    private static final Map<String, JsonNode> SCHEMAS = Schemas.KINDS.stream()
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind, kind -> JsonMapper.shared().readTree(Schemas.of(kind))));

    private KeyOrder() {}

    /**
     * The number that a new key gets.
     *
     * @param steps the way to the mapping from the top, keys as they are and items as ""
     * @param keys those that are there
     */
    static int place(String file, List<String> steps, List<String> keys, String key) {
        List<String> order = kind(file)
                .flatMap(kind -> Optional.ofNullable(SCHEMAS.get(kind)))
                .map(schema -> order(schema, steps))
                .orElse(List.of());
        int at = order.indexOf(key);
        if (at < 0) {
            return keys.size();
        }
        for (int before = at - 1; before >= 0; before--) {
            int there = keys.indexOf(order.get(before));
            if (there >= 0) {
                return there + 1;
            }
        }
        return 0;
    }

    private static Optional<String> kind(String file) {
        String[] parts = file.split("/");
        String name = parts[parts.length - 1].replaceAll("\\..*", "");
        String folder = parts.length < 2 ? "" : parts[parts.length - 2];
        return switch (folder) {
            case "programmes" -> Optional.of("programme");
            case "scenarios" -> Optional.of("scenario");
            case "forms" -> Optional.of("form");
            default -> Optional.of(name).filter(Schemas.KINDS::contains);
        };
    }

    private static List<String> order(JsonNode schema, List<String> steps) {
        List<JsonNode> at = List.of(schema);
        for (String step : steps) {
            List<JsonNode> next = new ArrayList<>();
            at.forEach(node -> all(schema, node).forEach(it -> next.addAll(inside(it, step))));
            at = next;
        }
        Set<String> keys = new LinkedHashSet<>();
        at.forEach(node -> all(schema, node)
                .forEach(it -> keys.addAll(it.path("properties").propertyNames())));
        return List.copyOf(keys);
    }

    private static List<JsonNode> inside(JsonNode node, String step) {
        JsonNode child = step.isEmpty()
                ? node.path("items")
                : node.path("properties").has(step)
                        ? node.path("properties").path(step)
                        : node.path("additionalProperties");
        return child.isObject() ? List.of(child) : List.of();
    }

    /** A node with what it refers to and with all that it may be. */
    private static List<JsonNode> all(JsonNode schema, JsonNode node) {
        List<JsonNode> all = new ArrayList<>(List.of(node));
        String ref = node.path("$ref").asString("");
        if (ref.startsWith("#/$defs/")) {
            all.addAll(all(schema, schema.path("$defs").path(ref.substring("#/$defs/".length()))));
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            node.path(choice).forEach(it -> all.addAll(all(schema, it)));
        }
        return all;
    }
}
