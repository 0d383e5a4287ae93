package org.tillside.library;

import java.util.List;
import java.util.Optional;

/** Holds a changed text against the one before: what the change does not concern has to be there byte by byte. */
final class Reached {
    private final String text;
    private final List<RandomEdits.Node> nodes;

    Reached(String text, List<RandomEdits.Node> nodes) {
        this.text = text;
        this.nodes = nodes;
    }

    /** What is wrong with a text, seen against the one before; empty if nothing is. */
    Optional<String> touched(RandomEdits.Drawn drawn, String now) {
        if (text.endsWith("\n") || text.endsWith("\r") || now.equals(text)) {
            return touched(drawn, text, now);
        }
        // a block at the open end of a file may get one sign more, so that it stays what it is
        int first = common(text, now);
        String signed = text.substring(0, first) + "-" + text.substring(first);
        return touched(drawn, text, now).flatMap(fault -> touched(drawn, signed, now));
    }

    private Optional<String> touched(RandomEdits.Drawn drawn, String text, String now) {
        int before = common(text, now);
        int same = common(turned(text), turned(now));
        int behind = Math.min(same, Math.min(text.length(), now.length()) - before);
        return switch (drawn.reach()) {
            case ADDED -> wrong("added", before + behind >= text.length());
            case TAKEN -> wrong("taken", before + behind >= now.length());
            case NODE, GROUP -> within(drawn.node().outermostFlow(), before, same);
        };
    }

    private Optional<String> within(RandomEdits.Node node, int before, int behind) {
        int from = lineStart(commented(node.at().line()));
        int to = nextOutside(node);
        return wrong("before", before >= from || node.way().isEmpty())
                .or(() -> wrong(
                        "behind", behind >= text.length() - to || node.way().isEmpty()));
    }

    private static Optional<String> wrong(String what, boolean right) {
        return right ? Optional.empty() : Optional.of("touched " + what);
    }

    /** The first line of the comments right above a line, or of the key or dash that it stands under. */
    private int commented(int line) {
        List<String> lines = text.lines().toList();
        int first = line;
        while (first > 1
                && (lines.get(first - 2).strip().startsWith("#")
                        || lines.get(first - 2).isBlank()
                        || lines.get(first - 2).strip().matches("-( *#.*)?"))) {
            first--;
        }
        return first;
    }

    private int nextOutside(RandomEdits.Node node) {
        int at = nodes.indexOf(node);
        for (int i = at + 1; i < nodes.size(); i++) {
            RandomEdits.Node next = nodes.get(i);
            boolean inside = next.way().size() >= node.way().size()
                    && next.way().subList(0, node.way().size()).equals(node.way());
            if (!inside && next.at().line() > node.at().line()) {
                return lineStart(next.at().line());
            }
        }
        return text.length();
    }

    private int lineStart(int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = new Lines(text).next(at);
        }
        return at;
    }

    private static int common(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** Turned round char by char: the order of surrogates does not matter here. */
    private static String turned(String text) {
        char[] chars = new char[text.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = text.charAt(chars.length - 1 - i);
        }
        return new String(chars);
    }
}
