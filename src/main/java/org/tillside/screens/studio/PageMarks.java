package org.tillside.screens.studio;

import java.util.List;
import java.util.stream.Collectors;
import org.tillside.content.Block;
import org.tillside.content.Splice;

/** What Markdown wants written for what an author asks for, so that nobody has to know its signs. */
final class PageMarks {
    private static final String BOLD = "**";

    private final String text;
    private final int from;
    private final int to;

    /** The text of a page and what is chosen in it, or where the caret stands. */
    PageMarks(String text, int from, int to) {
        this.text = text;
        this.from = Math.max(0, Math.min(from, text.length()));
        this.to = Math.max(this.from, Math.min(to, text.length()));
    }

    private String chosen() {
        return text.substring(from, to);
    }

    private Insertion replace(int at, int end, String now, int caret) {
        return new Insertion(new Splice(at, text.substring(at, end), now), caret);
    }

    /** Makes what is chosen weigh more, or no more. */
    Insertion bold() {
        String inner = chosen();
        if (inner.length() > 2 * BOLD.length() && inner.startsWith(BOLD) && inner.endsWith(BOLD)) {
            String plain = inner.substring(2, inner.length() - 2);
            return replace(from, to, plain, from + plain.length());
        }
        String now = BOLD + inner + BOLD;
        return replace(from, to, now, from + (inner.isEmpty() ? BOLD.length() : now.length()));
    }

    /** Makes the line a heading, a smaller one, or none again. */
    Insertion heading() {
        int start = lineStart(from);
        String line = text.substring(start, lineEnd(from));
        String body = line.replaceFirst("^#{1,6} +", "");
        String mark = line.startsWith("## ") ? "### " : line.startsWith("#") && !body.equals(line) ? "" : "## ";
        int caret = Math.max(start, from + mark.length() + body.length() - line.length());
        return replace(start, lineEnd(from), mark + body, caret);
    }

    /** Makes the lines items of a list, or lines again. */
    Insertion list() {
        int start = lineStart(from);
        int end = lineEnd(Math.max(from, to));
        List<String> lines = List.of(text.substring(start, end).split("\n", -1));
        boolean items = lines.stream().allMatch(it -> it.isBlank() || it.startsWith("- "))
                && lines.stream().anyMatch(it -> !it.isBlank());
        String now = lines.stream()
                .map(it -> items ? it.replaceFirst("^- ", "") : it.isBlank() && lines.size() > 1 ? it : "- " + it)
                .collect(Collectors.joining("\n"));
        return replace(start, end, now, start + now.length());
    }

    /** Makes what is chosen lead somewhere; where to is written next. */
    Insertion link() {
        String inner = chosen();
        return replace(from, to, "[" + inner + "]()", from + (inner.isEmpty() ? 1 : inner.length() + 3));
    }

    /** A box that stands out, around the lines that are chosen or for new ones. */
    Insertion callout(Block.Kind kind) {
        String head = "> [!" + head(kind) + "]\n";
        if (chosen().isBlank()) {
            return paragraph(head + "> ");
        }
        int start = lineStart(from);
        int end = lineEnd(to);
        String lines = text.substring(start, end)
                .strip()
                .lines()
                .map(it -> ("> " + it).stripTrailing())
                .collect(Collectors.joining("\n"));
        return paragraph(start, end, head + lines);
    }

    /** A good and a poor way show a customer; another face or mood is typed over them. */
    private static String head(Block.Kind kind) {
        return switch (kind) {
            case GOOD -> "good marta pleased";
            case POOR -> "poor marta angry";
            case NEXT_SHIFT -> "next-shift";
            case NOTE -> "note";
        };
    }

    /** A picture with what it tells those who cannot see it. */
    Insertion picture(String way, String alt) {
        String told = alt.strip().replaceAll("\\s+", " ").replaceAll("([\\\\\\[\\]*_`<$])", "\\\\$1");
        return paragraph("![" + told.replace("\\$", "$") + "](" + way + ")");
    }

    /** One of the shop's own words, which must not grow together with what stands behind it. */
    Insertion variable(String name) {
        boolean grows = to < text.length() && Character.isLetterOrDigit(text.charAt(to));
        String now = "$" + name + (grows ? " " : "");
        return replace(from, to, now, from + now.length());
    }

    /** Something with lines of its own: in the caret's line if that is empty, else below its paragraph. */
    private Insertion paragraph(String body) {
        int at = text.substring(lineStart(from), lineEnd(from)).isBlank() ? lineStart(from) : paragraphEnd(from);
        return paragraph(at, Math.max(at, lineStart(from) == at ? lineEnd(from) : at), body);
    }

    private Insertion paragraph(int start, int end, String body) {
        String before = text.substring(0, start);
        String after = text.substring(end);
        String lead = before.isEmpty() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
        String tail = after.isEmpty() ? "\n" : after.startsWith("\n\n") || after.equals("\n") ? "" : "\n";
        return replace(start, end, lead + body + tail, start + lead.length() + body.length());
    }

    private int paragraphEnd(int at) {
        int end = lineEnd(at);
        while (end < text.length() && !text.substring(end + 1, lineEnd(end + 1)).isBlank()) {
            end = lineEnd(end + 1);
        }
        return end;
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
