package org.tillside.mutants;

import java.util.List;

/**
 * What hurts a reader of one language.
 *
 * @param words put in the place of others, or between them
 * @param nests what opens one more level each time it comes
 * @param blocks whole texts that ask for more than they look like
 */
public record Dialect(List<String> words, List<String> nests, List<Bomb> blocks) {
    /** A text that grows with its size. */
    @FunctionalInterface
    public interface Bomb {
        String of(int size);
    }

    /** What is strange in every language. */
    private static final List<String> STRANGE = List.of(
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u202E",
            "\u200B",
            "\uD83D\uDE00",
            "e\u0301\u0301\u0301",
            "\uFFFE",
            "\t",
            "\r",
            "\u001B[31m",
            "%s%n%x",
            "{0}",
            "null",
            "..",
            "../../../etc/passwd",
            "file:///etc/passwd",
            "CON",
            "-",
            "0",
            "-1",
            "2147483648",
            "9223372036854775808",
            "1e999999999",
            "1e-999999999",
            "00000000000000000001",
            "0x7fffffff",
            "NaN",
            "true",
            "no");

    public static final Dialect YAML = new Dialect(
            plus(
                    "&a ",
                    "*a",
                    "<<: *a",
                    "!!java.net.URL ",
                    "!<tag:%zz>",
                    "! ",
                    "%YAML 99999999999999.1\n---\n",
                    "%TAG ! tag:x:\n---\n",
                    "%FOO\n",
                    "---\n",
                    "...\n",
                    "? ",
                    "|",
                    ">",
                    "|+9\n",
                    ">-0\n",
                    "@",
                    "`",
                    "\"\\U00110000\"",
                    "\"\\uD800\"",
                    "\"\\x\"",
                    "\"\\",
                    "'",
                    ": ",
                    " #",
                    "- ",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    "~",
                    ".inf",
                    "-0",
                    "99999min",
                    "9999 years",
                    "_1_",
                    "_99999999999_",
                    "$shop.nothing",
                    "$trainee.name",
                    "((((",
                    "not not not",
                    "trust >= 99999999999",
                    "cost <= 1e999999999",
                    "id: id"),
            List.of("[", "{a: ", "- ", "? ", "{[", "- - ", "(", "not ", "!", "&a ", "\"\\\n", "|\n "),
            List.of(
                    Dialect::aliases,
                    size -> keys(size),
                    size -> "- {id: x}\n".repeat(size),
                    size -> ids(size),
                    size -> "title: >\n" + "  a\n\n".repeat(size),
                    size -> "title: \"" + "\\u0041".repeat(size) + "\"\n",
                    size -> "title: " + "a ".repeat(size) + "\n",
                    size -> "when: trust" + " ".repeat(size) + "!\n",
                    size -> "a:" + " ".repeat(size) + "b: c\n",
                    size -> "- ".repeat(size) + ": : @\n",
                    size -> "#".repeat(size) + "\n",
                    size -> "- # c\n".repeat(size),
                    size -> "text: " + "$shop.nowhere ".repeat(size) + "\n",
                    size -> "? a\n".repeat(size),
                    size -> "[" + "a,".repeat(size) + "]\n",
                    size -> "{" + "a: b, ".repeat(size) + "}\n"));

    public static final Dialect MARKDOWN = new Dialect(
            plus(
                    "[a]: b\n",
                    "[a](b",
                    "![x](../../../etc/passwd)",
                    "![x](http://example.com/x.png)",
                    "\n|a|b|\n|-|-|\n|c\n",
                    "<script>",
                    "<!--",
                    "<![CDATA[",
                    "<?",
                    "&#0;",
                    "&#xFFFFFFFF;",
                    "&amp;",
                    "\n```\n",
                    "\n~~~~\n",
                    "\n---\n",
                    "\n===\n",
                    "\n> [!good marta pleased]\n",
                    "\n> [!note] \n",
                    "\n> [!\n",
                    "[!nothing]",
                    "- [x] ",
                    "\\\n",
                    "  \n",
                    "$shop.nothing",
                    "999999999. ",
                    "9999999999. ",
                    "# ",
                    "####### "),
            List.of(
                    "> ", "- ", "1. ", "*a ", "**a ", "_a ", "[", "![", "[a](", "`", "<a ", "((", "\\", "* _a ", ">- ",
                    "*a **b ", "<", "&", "](", "**"),
            List.of(
                    size -> "\n" + "|a".repeat(size) + "\n" + "|-".repeat(size) + "\n" + "|\n".repeat(size),
                    size -> "\n" + "# a\n".repeat(size),
                    size -> "\n" + "# a\n\n# b\n".repeat(size),
                    size -> "\na" + "\nb".repeat(size) + "\n",
                    size -> "\n" + "[a]: /b\n\n".repeat(size),
                    size -> "\n" + "[a] ".repeat(size) + "\n",
                    size -> "\n> [!good" + " a".repeat(size) + "]\n> b\n",
                    size -> "\n" + "a`".repeat(size) + "`b\n",
                    size -> "\n" + "*a_ ".repeat(size),
                    size -> "\n" + "![a](b) ".repeat(size),
                    size -> "\n" + "<a>".repeat(size),
                    size -> "\n" + " ".repeat(size) + "a\n",
                    size -> "\n" + "$shop.nowhere ".repeat(size),
                    size -> "\n" + "- a\n".repeat(size),
                    size -> "\n" + "```\n".repeat(size),
                    size -> "---\nof:\n" + keys(size) + "---\n"));

    public static final Dialect JSON = new Dialect(
            plus(
                    "\\u0000",
                    "\\ud800",
                    "\\",
                    "\"",
                    "\"\"",
                    "{}",
                    "[]",
                    "[[[]]]",
                    ",",
                    ":",
                    "\"id\":\"x\",",
                    "\"id\":\"x\",\"id\":\"y\",",
                    "/* c */",
                    "// c\n",
                    "'x'",
                    "-",
                    "1.5",
                    "-9223372036854775809",
                    "\"2026-02-30T25:00:00Z\"",
                    "\"+999999999-01-01T00:00:00Z\"",
                    "\"/\\u0000\"",
                    "\n",
                    "\n\n",
                    "}{",
                    "} "),
            List.of("[", "{\"a\":", "[{\"a\":", "\"\\", "\n"),
            List.of(
                    size -> "\n".repeat(size),
                    size -> "{}\n".repeat(size),
                    size -> "{\"a\":[" + "1,".repeat(size) + "1]}",
                    size -> "{" + names(size) + "\"z\":0}",
                    size -> "{\"a\":" + "1".repeat(size) + "}",
                    size -> "{\"a\":\"" + "\\u0041".repeat(size) + "\"}",
                    size -> " ".repeat(size)));

    private static List<String> plus(String... own) {
        List<String> all = new java.util.ArrayList<>(STRANGE);
        all.addAll(List.of(own));
        return List.copyOf(all);
    }

    /** Each line twice the one before it. */
    private static String aliases(int size) {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < Math.min(60, size); i++) {
            text.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        return text.toString();
    }

    private static String keys(int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append("k").append(i).append(": v\n");
        }
        return text.toString();
    }

    private static String ids(int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append("- {id: i").append(i).append(", text: t}\n");
        }
        return text.toString();
    }

    private static String names(int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append("\"k").append(i).append("\":0,");
        }
        return text.toString();
    }
}
