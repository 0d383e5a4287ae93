package org.tillside.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a link names a file or an id of a pack. */
final class PackPaths {
    private static final String SCENARIOS = "scenarios/";
    private static final String YAML = ".yaml";

    private PackPaths() {}

    /** The path seen from the pack; empty if it leads out of it. */
    static Optional<String> within(String from, String path) {
        if (LinkTarget.isAddress(path) || path.startsWith("/") || path.contains("\\")) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>(List.of(from.split("/")));
        parts.pollLast();
        for (String part : path.split("/")) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            } else if (!part.equals("..") && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** The lesson page that is named by its ids, or else by its file. */
    static Optional<Lesson> page(Catalogue catalogue, String ref, String file) {
        return lessons(catalogue)
                .filter(it -> it.ref().toString().equals(ref))
                .findFirst()
                .or(() ->
                        lessons(catalogue).filter(it -> it.file().equals(file)).findFirst());
    }

    private static Stream<Lesson> lessons(Catalogue catalogue) {
        return catalogue.modules().stream().flatMap(it -> it.lessons().stream());
    }

    /** The role-play that is named by the folder and its id, or by its file. */
    static Optional<ScenarioId> scenario(Catalogue catalogue, String path, String file) {
        String named = path.startsWith(SCENARIOS) ? path : file;
        if (!named.startsWith(SCENARIOS)) {
            return Optional.empty();
        }
        String name = named.substring(SCENARIOS.length());
        String id = name.endsWith(YAML) ? name.substring(0, name.length() - YAML.length()) : name;
        return catalogue.scenarios().stream()
                .map(Scenario::id)
                .filter(it -> it.value().equals(id))
                .findFirst();
    }
}
