package org.tillside.screens.studio;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the scene or ending that a line of a role-play's text belongs to, also where the text cannot be read. */
final class SceneLines {
    private static final Pattern TOP = Pattern.compile("([a-z-]+):.*");
    private static final Pattern SECOND = Pattern.compile(" {2}([a-z0-9-]+): *(#.*)?");

    private SceneLines() {}

    /** The scene around an offset; empty outside of all. */
    static Optional<SourceState.Scene> at(String text, int offset) {
        String[] lines = text.split("\n", -1);
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int first = line;
        while (first >= 0 && !SECOND.matcher(lines[first]).matches() && !isTop(lines[first])) {
            first--;
        }
        Matcher id = SECOND.matcher(first < 0 ? "" : lines[first]);
        String list = first < 0 ? "" : list(lines, first);
        return id.matches() && (list.equals("scenes") || list.equals("endings"))
                ? Optional.of(new SourceState.Scene(list, id.group(1), first, last(lines, first)))
                : Optional.empty();
    }

    private static boolean isTop(String line) {
        return !line.isBlank() && line.charAt(0) != ' ' && line.charAt(0) != '#';
    }

    private static String list(String[] lines, int from) {
        for (int i = from; i >= 0; i--) {
            Matcher top = TOP.matcher(lines[i]);
            if (top.matches()) {
                return top.group(1);
            }
        }
        return "";
    }

    private static int last(String[] lines, int first) {
        int last = first;
        for (int i = first + 1; i < lines.length; i++) {
            if (isTop(lines[i]) || SECOND.matcher(lines[i]).matches()) {
                break;
            }
            last = lines[i].isBlank() ? last : i;
        }
        return last;
    }
}
