package org.tillside.library;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Writes values as the rest of a file is written. Prose never stands in brackets; what does are ids and numbers under a
 * few keys.
 *
 * @param quoted whether every scalar is put in double quotes, where nothing can go wrong
 */
record YamlWriter(FileStyle style, boolean quoted) {
    private static final Set<String> IN_BRACKETS = Set.of(
            "skills",
            "sources",
            "props",
            "behind",
            "carried-by",
            "after",
            "positions",
            "languages",
            "meters",
            "scores",
            "set",
            "wanted",
            "achieved-when");

    /** Longer ones are texts that somebody reads, and may go over several lines. */
    private static final int LONG = 90;

    /** What a text is written as: in one piece, or as the head and the lines of a block. */
    record Written(String text, String head, String lines) {
        static Written inline(String text) {
            return new Written(text, text, "");
        }

        boolean block() {
            return !lines.isEmpty();
        }

        String whole() {
            return head + lines;
        }
    }

    /** Whether a value stands behind its key, on the same line. */
    boolean isInline(String key, YamlValue value) {
        return value instanceof YamlValue.Text || flow(key, value);
    }

    /** Whether what stands under a key may be in brackets. */
    boolean bracketed(String key) {
        return IN_BRACKETS.contains(key);
    }

    private static boolean flow(String key, YamlValue value) {
        List<Stroke.Child> children = Stroke.children(value);
        return children.isEmpty() || IN_BRACKETS.contains(key) && tokens(children);
    }

    private static boolean tokens(List<Stroke.Child> children) {
        return children.stream()
                .allMatch(child -> child.value() instanceof YamlValue.Text text
                        && Quoting.token(text.text())
                        && (child.key().isEmpty() || Quoting.token(child.name())));
    }

    /** A scalar on one line. */
    String scalar(String text, ScalarStyle wanted, boolean flow) {
        return quoted ? Quoting.doubleQuoted(text) : Quoting.inline(text, wanted, flow);
    }

    /** A key. */
    String key(String key) {
        return Quoting.inline(key, ScalarStyle.PLAIN, true);
    }

    /** A value in brackets, or a scalar that may stand in them. */
    String inBrackets(YamlValue value) {
        if (value instanceof YamlValue.Text text) {
            return scalar(text.text(), ScalarStyle.PLAIN, true);
        }
        boolean list = value instanceof YamlValue.Items;
        return Stroke.children(value).stream()
                .map(child -> (list ? "" : key(child.name()) + ": ") + inBrackets(child.value()))
                .collect(Collectors.joining(", ", list ? "[" : "{", list ? "]" : "}"));
    }

    /** A text under a key, where {@code indent} is that of a block's lines. */
    Written text(String key, String text, int indent) {
        return text(text, kind(key, text), new Folding(indent, style.width(), List.of()));
    }

    /** A text in a style. */
    Written text(String text, ScalarStyle wanted, Folding folding) {
        boolean block = wanted == ScalarStyle.LITERAL || wanted == ScalarStyle.FOLDED;
        if (quoted || !block || !Folding.possible(text)) {
            return Written.inline(scalar(text, wanted, false));
        }
        ScalarStyle kind = Folding.foldable(text) ? wanted : ScalarStyle.LITERAL;
        return new Written(text, Folding.head(text, kind), folding.block(text, kind, style.eol()));
    }

    private ScalarStyle kind(String key, String text) {
        if (text.indexOf('\n') >= 0) {
            return ScalarStyle.LITERAL;
        }
        return text.length() > LONG && style.folded().contains(key) ? ScalarStyle.FOLDED : ScalarStyle.PLAIN;
    }

    /** A value from where it begins, its further lines indented by {@code column}. */
    String compact(String key, YamlValue value, int column) {
        if (value instanceof YamlValue.Text text) {
            return text(key, text.text(), column).whole();
        }
        if (flow(key, value)) {
            return inBrackets(value);
        }
        boolean list = value instanceof YamlValue.Items;
        return Stroke.children(value).stream()
                .map(child -> list ? item(child.value(), column) : entry(child.name(), child.value(), column))
                .collect(Collectors.joining(lineAt(column)));
    }

    /** An item with its dash. */
    String item(YamlValue item, int column) {
        return item(item, column, style.dash());
    }

    /** An item, {@code dash} chars behind its dash. */
    String item(YamlValue item, int column, int dash) {
        boolean text = item instanceof YamlValue.Text;
        int inner = column + (text ? style.step() : dash);
        return "-" + " ".repeat(dash - 1) + compact("", item, inner);
    }

    /** An entry with its key. */
    String entry(String key, YamlValue value, int column) {
        return key(key) + ":" + behindColon(key, value, column);
    }

    /** A value behind the colon of a key that begins at a column. */
    String behindColon(String key, YamlValue value, int column) {
        if (value instanceof YamlValue.Text text) {
            return " " + text(key, text.text(), column + style.step()).whole();
        }
        return isInline(key, value)
                ? " " + inBrackets(value)
                : lineAt(under(value, column)) + compact(key, value, under(value, column));
    }

    /** At which column a list or a mapping begins under a key. */
    int under(YamlValue value, int column) {
        return column + (value instanceof YamlValue.Items ? style.list() : style.step());
    }

    String lineAt(int column) {
        return style.eol() + " ".repeat(column);
    }
}
