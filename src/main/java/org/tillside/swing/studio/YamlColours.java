package org.tillside.swing.studio;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of a content file: keys, what they name, numbers and times, remarks. The state tells whether the lines
 * are within scenes or endings, whose keys are names, and how deep a text over several lines lies.
 */
final class YamlColours implements Coloured {
    private static final Pattern HEAD = Pattern.compile("( *)((?:- +)*)(?:([\\p{L}\\p{N}_-]+)(:)(?= |$))?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?( ?(s|%|min))?|true|false");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+([/.-][A-Za-z0-9]+)*");
    private static final Pattern REMARK = Pattern.compile("(^|\\s)#.*$");
    private static final Pattern FLOW =
            Pattern.compile("([\\p{L}\\p{N}_-]+)(?=: )|[\\[\\]{},:]|[^\\[\\]{},:\\s][^\\[\\]{},:]*");
    private static final Pattern FOLDED = Pattern.compile("[|>][-+0-9]*");

    /** Keys whose value names something. */
    private static final Set<String> NAMING = Set.of(
            "id",
            "to",
            "start",
            "lesson",
            "form",
            "module",
            "scenario",
            "live",
            "observe",
            "rubric",
            "skill",
            "skills",
            "sources",
            "after",
            "check-back",
            "of",
            "who",
            "face",
            "behind",
            "positions",
            "covers",
            "level",
            "ref");

    /** Keys whose value is one of a few words. */
    private static final Set<String> CHOOSING =
            Set.of("mood", "outcome", "at-least", "preset", "kind", "by", "sum", "change", "backdrop");

    private static final int INSIDE = 1;

    @Override
    public Line line(String text, int state) {
        int deep = state / 2 - 1;
        int indent = indent(text);
        if (deep >= 0 && (text.isBlank() || indent > deep)) {
            return new Parts().line(text.length(), state);
        }
        int inside = indent == 0 && !text.isBlank() && text.charAt(0) != '#' ? 0 : state % 2;
        Parts parts = new Parts();
        Matcher remark = REMARK.matcher(text);
        int end = remark.find() && !quoted(text, remark.start()) ? remark.start() : text.length();
        String said = text.substring(0, end);
        int next = said.isBlank() ? inside : value(said, indent, inside, parts);
        return parts.to(end, Sort.PLAIN).to(text.length(), Sort.REMARK).line(text.length(), next);
    }

    private static int indent(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean quoted(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** The state behind the line. */
    private static int value(String said, int indent, int inside, Parts parts) {
        Matcher head = HEAD.matcher(said);
        boolean found = head.lookingAt();
        String key = found && head.group(3) != null ? head.group(3) : "";
        parts.to(head.end(2), Sort.SIGN);
        if (!key.isEmpty()) {
            boolean name = inside == INSIDE && indent == 2;
            parts.to(head.end(3), name ? Sort.NAME : Sort.KEY).to(head.end(4), Sort.SIGN);
        }
        String value = said.substring(parts.at());
        int from = parts.at() + indent(value);
        parts.to(from, Sort.PLAIN);
        String word = value.strip();
        if (FOLDED.matcher(word).matches()) {
            parts.to(said.length(), Sort.SIGN);
            return inside + 2 * (indent + 1);
        }
        rest(said, word, key, parts);
        boolean begins = indent == 0 && word.isEmpty() && (key.equals("scenes") || key.equals("endings"));
        return begins ? INSIDE : inside;
    }

    private static void rest(String said, String word, String key, Parts parts) {
        if (word.startsWith("[") || word.startsWith("{")) {
            flow(said, key, parts);
        } else {
            parts.to(said.stripTrailing().length(), sort(word, key));
        }
    }

    private static void flow(String said, String key, Parts parts) {
        Matcher piece = FLOW.matcher(said);
        String within = key;
        for (int at = parts.at(); piece.find(at); at = piece.end()) {
            parts.to(piece.start(), Sort.PLAIN);
            String it = piece.group();
            if (piece.group(1) != null) {
                within = it;
                parts.to(piece.end(), Sort.KEY);
            } else {
                parts.to(piece.end(), it.matches("[\\[\\]{},:]") ? Sort.SIGN : sort(it.strip(), within));
            }
        }
    }

    private static Sort sort(String word, String key) {
        if (NUMBER.matcher(word).matches() || CHOOSING.contains(key)) {
            return Sort.NUMBER;
        }
        boolean names = NAMING.contains(key) || key.isEmpty();
        return names && NAME.matcher(word).matches() ? Sort.NAME : Sort.PLAIN;
    }
}
