package org.tillside.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.content.Variables;

/** What comes up while one file is read: problems, which paths are prose, and which keys each shape knows. */
final class Reading {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Prose> prose = new ArrayList<>();
    private final Map<String, Set<String>> shapes = new LinkedHashMap<>();
    private final Map<String, List<String>> last = new HashMap<>();

    /** Texts that a language may replace, and where they stand. */
    private record Prose(Trail path, Yaml texts) {}

    void add(Problem problem) {
        problems.add(problem);
    }

    void error(String key, Place at, String... args) {
        add(Problem.error(key, Optional.of(at), args));
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether anything is so wrong that the file cannot be used. */
    boolean broken() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** Remembers a text that a language may replace, and looks at its variables. */
    void prose(Trail path, Yaml.Text text) {
        prose.add(new Prose(path, text));
        variables(text.value(), text.place());
    }

    /** Remembers a list of texts that a language replaces whole. */
    void prose(Trail path, Yaml.Items list) {
        prose.add(new Prose(path, list));
    }

    /** Every text that a language may replace, by its path within the file. */
    Map<String, Yaml> prose() {
        Map<String, Yaml> byPath = new LinkedHashMap<>();
        prose.forEach(it -> byPath.put(it.path().toString(), it.texts()));
        return byPath;
    }

    /** Whether there is any text that a language may replace. */
    boolean hasProse() {
        return !prose.isEmpty();
    }

    void variables(String text, Place at) {
        for (String unknown : Variables.unknown(text)) {
            error("unknown-variable", at, unknown, Nearest.orAll(unknown, Variables.NAMES));
        }
    }

    /** Remembers the keys that a shape knows, so that a test can hold the schemas against them. */
    void knows(String shape, List<String> keys) {
        // one item of a list is most often asked for the same keys as the one before it
        if (!keys.equals(last.put(shape, keys))) {
            shapes.computeIfAbsent(shape, s -> new LinkedHashSet<>()).addAll(keys);
        }
    }

    Map<String, Set<String>> shapes() {
        return shapes;
    }
}
