package org.tillside.library;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Writes scalars on one line: bare where nothing in them means anything to YAML, else in quotes. */
final class Quoting {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([.,:][0-9]+)*");
    /** Ids, references, numbers, periods: never prose. */
    private static final Pattern TOKEN = Pattern.compile("[-+]?[A-Za-z0-9_][A-Za-z0-9_./%+-]*");

    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL");
    private static final String SIGNS = ",[]{}#&*!|>'\"%@`-?:=";

    private Quoting() {}

    /** A scalar on one line, in the style wanted if it can be. */
    static String inline(String text, ScalarStyle wanted, boolean flow) {
        if (wanted != ScalarStyle.DOUBLE_QUOTED && wanted != ScalarStyle.SINGLE_QUOTED && bare(text, flow)) {
            return text;
        }
        if (wanted == ScalarStyle.SINGLE_QUOTED && visible(text)) {
            return "'" + text.replace("'", "''") + "'";
        }
        boolean doubles = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return wanted != ScalarStyle.DOUBLE_QUOTED && doubles && visible(text) && text.indexOf('\'') < 0
                ? "'" + text + "'"
                : doubleQuoted(text);
    }

    /** Whether a text may stand without quotes. */
    static boolean bare(String text, boolean flow) {
        if (NUMBER.matcher(text).matches()) {
            return !flow || text.indexOf(',') < 0;
        }
        return !text.isEmpty()
                && SIGNS.indexOf(text.charAt(0)) < 0
                && text.equals(text.strip())
                && visible(text)
                && text.codePoints().allMatch(Character::isBmpCodePoint)
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !text.startsWith("...")
                && !NOTHING.matcher(text).matches()
                && (!flow || TOKEN.matcher(text).matches() || text.chars().noneMatch(c -> ",[]{}:".indexOf(c) >= 0));
    }

    /** Whether it is an id, a reference, a number or a period, which may stand in brackets. */
    static boolean token(String text) {
        return TOKEN.matcher(text).matches() && bare(text, true);
    }

    /** Whether every character can be seen as it is, on one line. */
    static boolean visible(String text) {
        return text.codePoints().noneMatch(Quoting::hidden);
    }

    private static boolean hidden(int c) {
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c >= 0xD800 && c < 0xE000
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** In double quotes everything can be said. */
    static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> hidden(c) ? String.format("\\u%04X", c) : Character.toString(c);
        };
    }
}
