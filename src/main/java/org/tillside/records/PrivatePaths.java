package org.tillside.records;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which parts of which entries can be erased: names, comments, own words. A star stands for every key. */
final class PrivatePaths {
    private static final Map<String, List<String>> BY_TYPE = Map.ofEntries(
            Map.entry("question-answered", List.of("answer")),
            Map.entry("play-moved", List.of("words")),
            Map.entry("question-reviewed", List.of("answer")),
            Map.entry("commented", List.of("words")),
            Map.entry("greetings-timed", List.of("note")),
            Map.entry("play-rated", List.of("note", "filled/*/words", "filled/*/text")),
            Map.entry("pairing-declined", List.of("reason")),
            Map.entry("pairing-handed-over", List.of("reason")),
            Map.entry("pairing-ended", List.of("reason")),
            Map.entry("observed", List.of("place", "note", "filled/*/words", "filled/*/text")),
            Map.entry("signed-off", List.of("signer-name", "comment", "meaning")),
            Map.entry("withdrawn", List.of("reason")),
            Map.entry("corrected", List.of("reason")),
            Map.entry("answer-marked", List.of("note", "filled/*/words", "filled/*/text")),
            Map.entry("reply-marked", List.of("note", "filled/*/words", "filled/*/text")),
            Map.entry("complaint-noted", List.of("what", "done")),
            Map.entry("complaint-corrected", List.of("what", "done")),
            Map.entry("person-added", List.of("name")),
            Map.entry("person-changed", List.of("name")));

    private PrivatePaths() {}

    static List<String> of(String type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    static void move(ObjectNode from, ObjectNode to, String[] path, int at) {
        String key = path[at];
        if (key.equals("*")) {
            from.propertyNames().stream().toList().forEach(each -> step(from, to, each, path, at));
        } else {
            step(from, to, key, path, at);
        }
    }

    private static void step(ObjectNode from, ObjectNode to, String key, String[] path, int at) {
        JsonNode there = from.get(key);
        if (there == null) {
            return;
        }
        if (at == path.length - 1) {
            to.set(key, from.remove(key));
        } else if (there instanceof ObjectNode deeper) {
            ObjectNode twin = to.get(key) instanceof ObjectNode known ? known : to.objectNode();
            move(deeper, twin, path, at + 1);
            if (!twin.isEmpty()) {
                to.set(key, twin);
            }
        }
    }
}
