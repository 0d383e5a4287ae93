package org.tillside.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that nobody would write like this, and somebody did: every one of them reads. */
final class NastyYaml {
    private NastyYaml() {}

    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        String comments = """
                # the head of the file

                # right above the id
                id: nasty   # behind the id
                title: "In quotes"  # behind quotes
                about: 'It''s single'
                skills: [listening, ownership]   # behind a list
                sources: [S1,
                  S2,   # in a list
                  S3
                ]
                empty:
                nothing:   # behind nothing
                scenes: # behind scenes

                  # above arrives
                  # and once more
                  arrives:
                    # above says
                    says: I wore it once. Once!   # behind says
                    mood: angry
                    replies:
                      # above the first
                      - id: first
                        # within the first
                        say: Yes.
                        meters: {trust: 1, calm: -2}
                      # above the second

                      # right above the second
                      - id: second
                        say: >-
                          A text that goes over
                          several lines, folded,
                          until it ends.
                        # behind the folded one
                      - # behind a dash
                        id: third
                        say: |
                          # no comment
                          - no item

                          key: no key

                  # above away
                  away:
                    says: plain text that
                      goes on below
                      twice
                    to: [{when: trust >= 6, id: good}, {id: bad}]
                # at the margin
                end: here
                # the foot of the file
                """;
        files.put("comments", comments);
        files.put("crlf", comments.replace("\n", "\r\n"));
        files.put("mark", "\uFEFF" + comments);
        files.put("no last break", comments.stripTrailing());
        files.put(
                "ends in a value",
                comments.substring(0, comments.indexOf("# at the margin")).stripTrailing());
        files.put("unindented lists", """
                a:
                - id: x
                  texts:
                  - one
                  - two: 2
                    three: 3
                - y
                -
                  id: z
                b:
                -   wide: 1
                    wider: 2
                -   - nested
                    - twice
                - []
                - {}
                """);
        files.put("four spaces", """
                one:
                    two:
                        three: 3
                        list:
                            - a b
                            - "c d"
                            - 'e f'
                    four: |+
                        kept


                    five: >
                        folded
                        here

                        and there
                    six: |2
                          more than it needs
                        less
                seven: 7
                """);
        files.put("emoji", """
                😀: 😀😀   # 😀
                list: [😀, "a 😀", b]
                map: {a: 😀, b: c, 'd': "e"}   # 😀😀
                scenes:
                  a😀b:
                    - id: 😀
                      text: 👩‍👩‍👧 and more   # 😀
                      more: "👍🏽"
                    - text: |
                        😀😀
                        b
                  c: 3
                of:
                  scenes/a😀b/text: "12345678"
                  scenes/c: '87654321'
                """);
        files.put("in brackets", """
                {
                  # the first
                  id: a, # behind a
                  list: [ x, y , z ],
                  map: { k: v, l: [ m, { n: o } ] },
                  # the last
                  text: "in quotes", last: 'one' # behind
                }
                """);
        files.put("on one line", "{id: a, list: [1, 2], map: {}, none: []}");
        files.put("with a head", "%YAML 1.2\n---\n# above\na: 1\nb:\n  - c\n...\n");
        files.put("dashes", "---\n- - - a\n    - b\n  - c\n- d: e\n  f:\n  - g\n  -\n  - h: i\n");
        files.put("open end", "a: 1\nb:\n  - c\n  - |\n    d\n    e");
        files.put("open end folded", "a: 1\nb:\n  c: d\n  e: >\n    f\n    g");
        files.put("kept end", "a: 1\nb:\n  c: d\n  e: |+\n    f\n\n\n");
        files.put("tabs", "a: 1 #\tc\nb: [ 1, 2 ]\nc: # \t\n  - x\n  - y: \"\tz\"\nd: |\n  e\t\n  \tf\n");
        files.put("carriage returns", "a: 1 # x\rb:\r  - c\r  - d\r# y\re: f\r");
        files.put("question", "? a\n: b\n? c\n: - d\n  - e\nf: g\n");
        files.put("odd keys", "\"a b\": 1\n'c: d': 2\n1: one\n2: [x]\nno: yes\n\"\": empty\nx/y/z:\n  a/b: c\n");
        files.put(
                "blank lines",
                "\n\na: 1\n\n\nb:\n\n  c: 1\n\n  d: 2\n\n\nlist:\n\n  - id: x\n    t: 1\n\n  - id: y\n    t: 2\n\n");
        files.put("spaces", "a: 1   \nb:   \n  c:    x   \n  d:   \n   - 1  \n   - 2  \n");
        files.put("long quotes", "a: \"one\n  two\n\n  three\"\nb: 'four\n  five'\nc: end\n");
        return files;
    }

    /** Texts that YAML would take for something else, or that look strange. */
    static List<String> texts() {
        return List.of(
                "",
                " ",
                "a",
                "- a",
                "-a",
                "a: b",
                "a # b",
                "#a",
                "a#b",
                "'a'",
                "\"a",
                "a\"b'c",
                "it's",
                "\\",
                "a\\nb",
                "a\nb",
                "a\n",
                "a\n\n",
                "\na",
                "a\n\n  b\n\nc",
                "a\nb \nc",
                "  lead\nnext",
                " lead",
                "trail ",
                "a\tb",
                "a\n\tb",
                "😀",
                "😀 smile\nand 😀",
                "a\u2028b",
                "a\u0085b",
                "a\u0007b",
                "a\u0000b",
                "\uFEFFa",
                "true",
                "null",
                "~",
                "+2",
                "-2",
                "3",
                "1.10",
                "no",
                "*x",
                "&x",
                "!x",
                "%x",
                "@x",
                "`x",
                "[x",
                "[x]",
                "{x}",
                "}x",
                ">x",
                "|x",
                "?x",
                "? x",
                "- ",
                "-",
                "---",
                "--- a",
                "...",
                "a:",
                ":a",
                "http://x.y/z",
                ",a",
                "a, b",
                "=",
                "<<",
                "a\r\nb",
                "a\rb",
                "“Yes,” she said",
                "ā ē š ž",
                "Հայերեն գիր",
                "a  b   c",
                "One line that says a lot, and then a little more, so that nobody could say it were short: it is not,"
                        + " for it goes on, and on, and # on, and it has a colon: here, until it ends at last.",
                "One line that says a lot, and then a little more, so that nobody could say it were short, it is not,"
                        + " for it goes on, and on, until it ends at last where nobody thought it would.\nAnd another.",
                "A paragraph that has more words than fit on one line of any file that is written with some care.\n\n"
                        + "And another one that has more words than fit on one line of any such file, and ends.\n",
                "a\n# b\n- c",
                "#\n#",
                "|\n>",
                "a\n---\nb",
                "a\n...\n",
                "word ".repeat(60).strip(),
                "x".repeat(300));
    }
}
