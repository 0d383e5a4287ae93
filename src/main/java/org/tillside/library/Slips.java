package org.tillside.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Says in plain words what an author most likely did when the parser gave up. */
final class Slips {
    /** A key or a dash, and then the text. */
    private static final Pattern VALUE = Pattern.compile("^(\\s*(?:- +){0,40}(?:[\\w-]+:[ \\t]+)?)(\\S.*)$");

    private static final Pattern KEY_ALONE = Pattern.compile("\\s*(?:- +){0,40}[\\w-]+");
    private static final String SIGNS = "*&!%@[{>|-`?";

    private final String file;
    private final List<String> lines;

    private Slips(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /** The problem behind a syntax error. */
    static Problem explain(String file, String text, Optional<ScalarEvent> last, MarkedYamlEngineException slip) {
        return new Slips(file, text).explain(last, slip);
    }

    /** The problem behind an escape, such as that of a sign by its number, at which the text ends. */
    static Problem cutEscape(String file, String text) {
        Slips slips = new Slips(file, text);
        int line = slips.lines.size() - 1;
        int column = Math.max(0, slips.line(line).lastIndexOf('\\'));
        return Problem.error(
                "not-yaml",
                Optional.of(slips.place(line, column)),
                "the text ends within an escape of hexadecimal digits");
    }

    private Problem explain(Optional<ScalarEvent> last, MarkedYamlEngineException slip) {
        Mark at = slip.getProblemMark().or(slip::getContextMark).orElseThrow();
        String said = Optional.ofNullable(slip.getProblem()).orElse("");
        if (said.contains("TAB") || tabIndents(at.getLine())) {
            return Problem.error("tab", Optional.of(place(at.getLine(), at.getColumn())));
        }
        if (said.startsWith("mapping values are not allowed") && last.isPresent()) {
            return colon(at, last.get());
        }
        if (said.contains("escape")) {
            return Problem.error("not-yaml", Optional.of(place(at.getLine(), at.getColumn())), said);
        }
        return startsWithSign(slip, at).orElseGet(() -> other(at, said));
    }

    private boolean tabIndents(int line) {
        return line(line).matches(" *\\t.*");
    }

    private Problem colon(Mark at, ScalarEvent last) {
        Mark start = last.getStartMark().orElseThrow();
        boolean laterLine = start.getLine() < at.getLine();
        if (last.getValue().matches("(?s)[\\w-]+:\\S.*")) {
            Place where = place(start.getLine(), start.getColumn());
            String key = last.getValue().substring(0, last.getValue().indexOf(':'));
            return Problem.error("colon-needs-space", Optional.of(where), key)
                    .with(new Fix.Replace(where, key + ":", key + ": "));
        }
        if (laterLine && KEY_ALONE.matcher(before(at)).matches()) {
            return Problem.error("indentation", Optional.of(place(at.getLine(), indent(at.getLine()))));
        }
        Place where = place(start.getLine(), start.getColumn());
        return Problem.error("colon-cuts", Optional.of(where)).with(new Fix.Quote(where));
    }

    /** Looks at the text in the line where the parser began to wonder, then in the one where it gave up. */
    private Optional<Problem> startsWithSign(MarkedYamlEngineException slip, Mark at) {
        boolean scanning = Optional.ofNullable(slip.getContext()).orElse("").startsWith("while scanning a");
        int began = scanning ? slip.getContextMark().map(Mark::getLine).orElse(at.getLine()) : at.getLine();
        return sign(began).or(() -> sign(at.getLine()));
    }

    private Optional<Problem> sign(int number) {
        Matcher matcher = VALUE.matcher(line(number));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String value = matcher.group(2);
        String first = value.substring(0, 1);
        Place where = place(
                number, matcher.group(1).codePointCount(0, matcher.group(1).length()));
        if (first.equals("\"") || first.equals("'")) {
            return Optional.of(
                    Problem.error("quote-begins", Optional.of(where), first).with(new Fix.Quote(where)));
        }
        if (SIGNS.contains(first)) {
            return Optional.of(
                    Problem.error("sign-begins", Optional.of(where), first).with(new Fix.Quote(where)));
        }
        return Optional.empty();
    }

    private Problem other(Mark at, String said) {
        String key = said.contains("expected <block end>") || said.contains("could not find expected ':'")
                ? "indentation"
                : "not-yaml";
        Place where = place(at.getLine(), at.getColumn());
        return key.equals("indentation")
                ? Problem.error(key, Optional.of(where))
                : Problem.error(key, Optional.of(where), said);
    }

    private String before(Mark at) {
        String line = line(at.getLine());
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(at.getColumn(), line.codePointCount(0, line.length()))));
    }

    private int indent(int number) {
        String line = line(number);
        return line.length() - line.stripLeading().length();
    }

    private String line(int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    private Place place(int line, int column) {
        return new Place(file, line + 1, column + 1);
    }
}
