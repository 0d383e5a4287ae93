package org.tillside.screens.studio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a YAML file something is being written, told by the indents alone: the file need not be readable yet.
 *
 * @param path of the mapping that a key would stand in, or of the key whose value is written; items by number
 * @param siblings the keys that the mapping has already
 */
record KeyPlace(String path, boolean value, Set<String> siblings) {
    private static final Pattern LINE = Pattern.compile("( *)((?:- +)*)(?:([\\p{L}\\p{N}_-]+):(?= |$))?.*");
    private static final Pattern BEGUN = Pattern.compile("[ -]*[\\p{L}\\p{N}_-]*");
    private static final Pattern VALUE = Pattern.compile("[ -]*([\\p{L}\\p{N}_-]+): +[^:{]*");

    /** A line by its columns: where its item and its key begin; -1 where it has none. */
    private record Cut(int dash, int key, String name) {
        static Optional<Cut> of(String line) {
            Matcher found = LINE.matcher(line);
            if (line.isBlank() || line.strip().startsWith("#") || !found.matches()) {
                return Optional.empty();
            }
            String dashes = found.group(2);
            int indent = found.end(1);
            int dash = dashes.isEmpty() ? -1 : indent + dashes.lastIndexOf('-');
            String name = found.group(3);
            return Optional.of(new Cut(dash, found.end(2), name == null ? "" : name));
        }

        int left() {
            return dash < 0 ? key : dash;
        }
    }

    /** The place of the caret; empty within a text or a flow mapping. */
    static Optional<KeyPlace> of(String text, int offset) {
        int from = text.lastIndexOf('\n', offset - 1) + 1;
        String begun = text.substring(from, offset);
        Matcher value = VALUE.matcher(begun);
        boolean inValue = value.matches();
        if (!inValue && !BEGUN.matcher(begun).matches()) {
            return Optional.empty();
        }
        String[] lines = text.split("\n", -1);
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int column = begun.replaceAll("^([ -]*).*", "$1").length();
        int dash = begun.substring(0, column).lastIndexOf('-');
        Deque<String> path = new ArrayDeque<>();
        if (inValue) {
            path.addFirst(value.group(1));
        }
        up(lines, line, column, dash, path);
        return Optional.of(new KeyPlace(String.join("/", path), inValue, siblings(lines, line, column, dash)));
    }

    private static void up(String[] lines, int line, int column, int dash, Deque<String> path) {
        int keys = column;
        int items = column;
        if (dash >= 0) {
            path.addFirst("0");
            keys = dash + 1;
            items = dash;
        }
        for (int i = line - 1; i >= 0 && keys > 0; i--) {
            Optional<Cut> cut = Cut.of(lines[i]);
            if (cut.isEmpty()) {
                continue;
            }
            Cut it = cut.get();
            boolean item = it.dash() >= 0 && it.dash() < items;
            if (it.key() < keys && !it.name().isEmpty() && (it.dash() < 0 || item)) {
                path.addFirst(it.name());
                keys = it.key();
                items = it.key();
            }
            if (item) {
                path.addFirst("0");
                keys = it.dash() + 1;
                items = it.dash();
            }
        }
    }

    private static Set<String> siblings(String[] lines, int line, int column, int dash) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = line - 1; dash < 0 && i >= 0 && sibling(lines[i], column, all); i--) {
            if (Cut.of(lines[i])
                    .filter(it -> it.key() == column && it.dash() >= 0)
                    .isPresent()) {
                break;
            }
        }
        for (int i = line + 1; i < lines.length; i++) {
            boolean next = Cut.of(lines[i]).filter(it -> it.left() < column).isPresent();
            if (next || !sibling(lines[i], column, all)) {
                break;
            }
        }
        return all;
    }

    /** Whether the mapping goes on here; notes its key. */
    private static boolean sibling(String line, int column, Set<String> into) {
        Optional<Cut> cut = Cut.of(line);
        if (cut.isPresent() && cut.get().key() == column) {
            into.add(cut.get().name());
        }
        return cut.isEmpty() || cut.get().key() >= column;
    }
}
