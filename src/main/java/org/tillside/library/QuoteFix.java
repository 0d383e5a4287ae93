package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tillside.content.Problem;

/** Puts quotes round a text that YAML takes for something else: the only question is where it ends. */
final class QuoteFix {
    /** Two spaces or more and a {@code #} are a comment that is meant. */
    private static final Pattern COMMENT = Pattern.compile("(?:[ ]{2,}|\t[ \t]*)#");

    private static final Pattern NEXT_KEY = Pattern.compile(",\\s*[\\w-]+:\\s");
    private static final Pattern VALUE_BEFORE = Pattern.compile("(?:.*(?:[:?-]\\s+|[\\[{,]\\s*))?\\s*");
    private static final Pattern QUOTED =
            Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*')\\s*(?:#.*|[,\\]}].*)?");
    private static final Pattern UNDER = Pattern.compile("(\\s*(?:- +)*)(\\S?).*");

    /** What the parser says of the next line where the quotes end too early. */
    private static final Set<String> BY_THE_END = Set.of("indentation", "not-yaml");

    private final Lines lines;
    private final String text;
    private final int at;

    QuoteFix(Lines lines, int at) {
        this.lines = lines;
        this.text = lines.text();
        this.at = at;
    }

    String fixed() throws CannotEdit {
        String before = text.substring(lines.start(at), at);
        char first = text.charAt(at);
        boolean begins = VALUE_BEFORE.matcher(before).matches() && !Character.isWhitespace(first) && first != '#';
        if (!begins || QUOTED.matcher(lines.rest(at)).matches()) {
            throw new CannotEdit("fix-gone");
        }
        for (int end : ends(before)) {
            String now = text.substring(0, at) + quoted(text.substring(at, end)) + text.substring(end);
            if (mends(now, end)) {
                return now;
            }
        }
        throw new CannotEdit("edit-unsafe", lines.rest(at));
    }

    /** Where the text may end, the likeliest first. */
    private Set<Integer> ends(String before) {
        int line = lineEnd(at);
        Set<Integer> ends = new LinkedHashSet<>();
        String open = before.replaceAll("[^\\[\\]{}]", "");
        if (open.endsWith("[") || open.endsWith("{")) {
            ends.add(bracketEnd(open.charAt(open.length() - 1)));
        }
        ends.add(goesOn(before, line));
        ends.add(line);
        ends.add(bracketEnd('['));
        ends.removeIf(end -> end <= at);
        return ends;
    }

    private int lineEnd(int from) {
        String rest = lines.rest(from);
        Matcher comment = COMMENT.matcher(rest);
        return from
                + (comment.find() ? rest.substring(0, comment.start()) : rest)
                        .stripTrailing()
                        .length();
    }

    private int bracketEnd(char open) {
        String rest = text.substring(at, lineEnd(at));
        Matcher key = NEXT_KEY.matcher(rest);
        int end = open == '{' && key.find() ? key.start() : rest.length();
        for (char close : open == '{' ? new char[] {'}'} : new char[] {']', ','}) {
            int there = open == '{' ? rest.lastIndexOf(close) : rest.indexOf(close);
            end = there > 0 ? Math.min(end, there) : end;
        }
        return at + rest.substring(0, end).stripTrailing().length();
    }

    /** Lines that are indented deeper than the key belong to its text. */
    private int goesOn(String before, int line) {
        Matcher under = UNDER.matcher(before);
        int indent = under.matches() && !before.isBlank()
                ? under.group(1).length() - (under.group(2).isEmpty() ? 2 : 0)
                : before.length() - 1;
        int end = line;
        int next = lines.next(at);
        while (next < text.length() && deeper(lines.rest(next), indent) && lines.end(next) > end) {
            end = lineEnd(next);
            next = lines.next(next);
        }
        return end;
    }

    private static boolean deeper(String line, int indent) {
        String bare = line.stripLeading();
        return !bare.isEmpty() && !bare.startsWith("#") && line.length() - bare.length() > indent;
    }

    private static String quoted(String raw) {
        boolean single = raw.indexOf('"') >= 0 || raw.indexOf('\\') >= 0;
        return single ? "'" + raw.replace("'", "''") + "'" : "\"" + raw + "\"";
    }

    /** Whether nothing is wrong any more in these lines, nor behind them because of where the quotes end. */
    private boolean mends(String now, int end) {
        List<Problem> problems = new ArrayList<>();
        YamlReader.read("", now, problems);
        int first = line(at);
        int last = line(end);
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .noneMatch(problem -> isIn(problem, first, BY_THE_END.contains(problem.key()) ? last + 1 : last));
    }

    private static boolean isIn(Problem problem, int first, int last) {
        return problem.place()
                .filter(place -> place.line() >= first && place.line() <= last)
                .isPresent();
    }

    private int line(int at) {
        int line = 1;
        int next = lines.next(0);
        while (next <= at && next < text.length()) {
            line++;
            next = lines.next(next);
        }
        return line;
    }
}
