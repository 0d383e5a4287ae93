package org.tillside.library;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Writes a text over several lines, in a block under its key. */
final class Folding {
    private final int indent;
    private final int width;
    private final List<String> before;

    /**
     * With what a text is written.
     *
     * @param indent spaces before each line
     * @param width the longest line, with those spaces
     * @param before the lines that were there, of which those that are still right stay as they are
     */
    Folding(int indent, int width, List<String> before) {
        this.indent = indent;
        this.width = width;
        this.before = before;
    }

    /** Whether a text can stand in a block and look there as it is. */
    static boolean possible(String text) {
        String first = text.lines().findFirst().orElse("");
        return !text.isBlank()
                && !first.isBlank()
                && !first.startsWith(" ")
                && Quoting.visible(text.replace('\n', ' '));
    }

    /** Whether the block can be a folded one, whose lines are joined again. */
    static boolean foldable(String text) {
        return text.lines().noneMatch(line -> line.startsWith(" ") || line.endsWith(" "));
    }

    /** The signs at the head of the block. */
    static String head(String text, ScalarStyle style) {
        String sign = style == ScalarStyle.FOLDED ? ">" : "|";
        if (!text.endsWith("\n")) {
            return sign + "-";
        }
        return text.endsWith("\n\n") ? sign + "+" : sign;
    }

    /** The lines of the block, without a break at the end. */
    String block(String text, ScalarStyle style, String eol) {
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        List<String> lines = style == ScalarStyle.FOLDED ? folded(body) : List.of(body.split("\n", -1));
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            block.append(eol).append(line.isEmpty() ? "" : " ".repeat(indent)).append(line);
        }
        return block.toString();
    }

    /** The lines of a text that stands without quotes and goes on below, the first without what it is indented by. */
    String continued(String text, String eol) {
        return String.join(eol + " ".repeat(indent), folded(text));
    }

    private List<String> folded(String body) {
        List<String> lines = new ArrayList<>();
        int kept = 0;
        String[] parts = body.split("\n", -1);
        boolean text = false;
        for (String part : parts) {
            if (part.isEmpty()) {
                lines.add("");
                continue;
            }
            if (text) {
                // one more than there are breaks: the first is the fold itself
                lines.add("");
            }
            kept = wrapped(part, kept, lines);
            text = true;
        }
        return lines;
    }

    /** Folds one paragraph; gives the number of old lines that were used up. */
    private int wrapped(String part, int from, List<String> lines) {
        String rest = part;
        int old = from;
        while (old < before.size() && before.get(old).isEmpty()) {
            old++;
        }
        boolean same = true;
        while (!rest.isEmpty()) {
            int cut = same ? kept(rest, old) : 0;
            same = cut > 0;
            old += same ? 1 : 0;
            cut = same ? cut : cut(rest, old);
            lines.add(rest.substring(0, cut));
            rest = cut == rest.length() ? "" : rest.substring(cut + 1);
        }
        return old;
    }

    private int kept(String rest, int old) {
        if (old >= before.size() || before.get(old).isEmpty()) {
            return 0;
        }
        String line = before.get(old);
        boolean there = rest.equals(line) || rest.startsWith(line + " ") && !rest.startsWith(line + "  ");
        return there ? line.length() : 0;
    }

    /** Where the next line ends: before the old lines that all the rest consists of, or as far as the width goes. */
    private int cut(String rest, int old) {
        int room = Math.max(20, width - indent);
        for (int first = old; first < before.size(); first++) {
            String tail = String.join(" ", before.subList(first, before.size()));
            int at = rest.length() - tail.length();
            if (!tail.isEmpty() && at == 0) {
                return Math.min(before.get(first).length(), rest.length());
            }
            if (!tail.isEmpty() && at > 1 && at - 1 <= room && rest.endsWith(" " + tail) && splits(rest, at - 1)) {
                return at - 1;
            }
        }
        if (rest.length() <= room) {
            return rest.length();
        }
        int cut = rest.lastIndexOf(' ', room);
        while (cut > 0 && !splits(rest, cut)) {
            cut--;
        }
        if (cut <= 0) {
            cut = rest.indexOf(' ', room);
            while (cut > 0 && !splits(rest, cut)) {
                cut = rest.indexOf(' ', cut + 1);
            }
        }
        return cut <= 0 ? rest.length() : cut;
    }

    /** Whether a line may end at a space: not where there are several, which would be lost. */
    private static boolean splits(String text, int at) {
        return text.charAt(at) == ' '
                && at > 0
                && text.charAt(at - 1) != ' '
                && at + 1 < text.length()
                && text.charAt(at + 1) != ' ';
    }

    /** The longest line between two places. */
    static int widest(Lines lines, int from, int to) {
        int widest = 0;
        for (int at = from; at < to; at = lines.next(at)) {
            widest = Math.max(widest, lines.end(at) - lines.start(at));
            if (lines.next(at) == at) {
                break;
            }
        }
        return widest;
    }

    /** The lines of a block as they stand, without what they are indented by. */
    static List<String> linesOf(Lines lines, Span.Scalar scalar) {
        List<String> body = new ArrayList<>();
        int from = lines.next(scalar.start());
        if (from < scalar.end()) {
            lines.text().substring(from, scalar.end()).lines().forEach(line -> body.add(line.strip()));
        }
        return body;
    }

    /** By how much a block is indented; 0 if it is empty. */
    static int indentOf(Lines lines, Span.Scalar scalar) {
        int from = lines.next(scalar.start());
        while (from < scalar.end() && lines.rest(from).isBlank()) {
            from = lines.next(from);
        }
        if (from >= scalar.end()) {
            return 0;
        }
        String line = lines.rest(from);
        return line.length() - line.stripLeading().length();
    }
}
