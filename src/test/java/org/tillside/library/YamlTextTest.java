package org.tillside.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** What single changes look like in the text. */
class YamlTextTest {
    private static final String FILE = "tillside/scenarios/tea.yaml";

    private static final String TEA = """
            # Cold tea, from the café
            id: tea
            title: Cold tea   # short
            skills: [listening]
            scenes:
              arrives:
                # what she says first
                says: My tea is cold.
                replies:
                  # the best
                  - id: warm
                    say: I am sorry. I bring you a new one.
                    meters: {trust: 1}
                  # the worst
                  - id: rule
                    say: Then drink it faster.
                    feedback: >-
                      She came for ten quiet minutes,
                      and it was you who
                      took them from her.
            """;

    static YamlValue text(String text) {
        return new YamlValue.Text(text);
    }

    static YamlValue list(YamlValue... items) {
        return new YamlValue.Items(List.of(items));
    }

    static YamlValue map(Object... keysAndValues) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            entries.put((String) keysAndValues[i], value instanceof String it ? text(it) : (YamlValue) value);
        }
        return new YamlValue.Entries(entries);
    }

    private static String done(String text, YamlEdit... edits) {
        Rewritten edited = YamlText.edit(FILE, text, List.of(edits));
        assertThat(edited).isInstanceOf(Rewritten.Done.class);
        return ((Rewritten.Done) edited).text();
    }

    private static String refused(String text, YamlEdit... edits) {
        Rewritten edited = YamlText.edit(FILE, text, List.of(edits));
        assertThat(edited).isInstanceOf(Rewritten.Refused.class);
        return ((Rewritten.Refused) edited).why().key() + " "
                + ((Rewritten.Refused) edited).why().args();
    }

    private static YamlEdit set(String path, String text) {
        return new YamlEdit.Set(path, text(text));
    }

    @Test
    void aTextIsQuotedOnlyWhereItMustBe() {
        assertThat(done(TEA, set("title", "Warm tea"))).isEqualTo(TEA.replace("Cold tea   #", "Warm tea   #"));
        assertThat(done(TEA, set("title", "Tea: cold"))).isEqualTo(TEA.replace("Cold tea   #", "\"Tea: cold\"   #"));
        assertThat(done(TEA, set("title", "“Tea”"))).isEqualTo(TEA.replace("Cold tea   #", "“Tea”   #"));
        assertThat(done(TEA, set("title", "a \"tea\": b")))
                .isEqualTo(TEA.replace("Cold tea   #", "'a \"tea\": b'   #"));
        assertThat(done("a: 'x'\nb: \"y\"\n", set("a", "it's"), set("b", "z"))).isEqualTo("a: 'it''s'\nb: \"z\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " a",
                "a ",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a",
                "[a",
                "{a",
                "}a",
                ">a",
                "|a",
                "-a",
                "- a",
                "? a",
                "a: b",
                "a:",
                "a # b",
                "#a",
                "'a",
                "\"a",
                "a\tb",
                "a\u0007",
                "😀",
                "a\u2028b",
                "a\u0085b",
                "~",
                "null",
                "---",
                "..."
            })
    void whatYamlWouldTakeOtherwiseIsQuoted(String strange) {
        String now = done(TEA, set("title", strange));
        assertThat(now.lines().toList().get(2)).matches("title: (\".*\"|'.*')   # short");
        assertThat(YamlText.value(now, "title")).contains(text(strange));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "+2", "-2", "3", "1.10", "no", "on", "true", "30s", "a/b", "S9", "a-b", "a#b", "a:b", "12:30"
            })
    void idsAndNumbersStayBare(String bare) {
        assertThat(done(TEA, set("title", bare))).isEqualTo(TEA.replace("Cold tea   #", bare + "   #"));
    }

    @Test
    void severalLinesBecomeABlockAndTheCommentStays() {
        assertThat(done(TEA, set("title", "One\n\n  two\n"))).contains("title: |   # short\n  One\n\n    two\nskills:");
        assertThat(done(TEA, set("scenes/arrives/says", "One\ntwo")))
                .contains("    says: |-\n      One\n      two\n    rep");
        String block = done(TEA, set("title", "One\ntwo"));
        assertThat(done(block, set("title", "One"))).contains("title: |-   # short\n  One\nskills:");
    }

    @Test
    void oneWordOfAFoldedTextChangesOneLine() {
        String path = "scenes/arrives/replies/rule/feedback";
        String was = "She came for ten quiet minutes, and it was you who took them from her.";
        assertThat(YamlText.value(TEA, path)).contains(text(was));
        assertThat(done(TEA, set(path, was.replace("quiet", "calm")))).isEqualTo(TEA.replace("quiet", "calm"));
        assertThat(done(TEA, set(path, was.replace("it was", "was it")))).isEqualTo(TEA.replace("it was", "was it"));
        assertThat(done(TEA, set(path, was.replace("from", "away from"))))
                .isEqualTo(TEA.replace("them from", "them away from"));
        assertThat(done(TEA, set(path, was + "\nAnd so?"))).contains("took them from her.\n\n          And so?\n");
    }

    @Test
    void aNewKeyStandsWhereTheSchemaHasIt() {
        assertThat(done(TEA, set("scenes/arrives/mood", "upset")))
                .isEqualTo(TEA.replace("tea is cold.\n", "tea is cold.\n    mood: upset\n"));
        assertThat(done(TEA, set("scenes/arrives/sees", "Rain.")))
                .isEqualTo(TEA.replace("    # what", "    sees: Rain.\n    # what"));
        assertThat(done(TEA, set("scenes/arrives/replies/rule/scores", "x")))
                .contains("faster.\n        scores: x\n        feedback:");
        assertThat(done(TEA, set("scenes/arrives/odd", "x"))).endsWith("from her.\n    odd: x\n");
        assertThat(done(TEA, new YamlEdit.Put("", "about", text("x"), Optional.of("id"))))
                .contains("id: tea\nabout: x\ntitle");
    }

    @Test
    void commentsAboveGoWithTheItem() {
        String taken = done(TEA, new YamlEdit.Remove("scenes/arrives/replies/warm"));
        assertThat(taken)
                .contains("replies:\n      # the worst\n      - id: rule")
                .doesNotContain("the best");
        String moved = done(TEA, new YamlEdit.Move("scenes/arrives/replies/rule", 0));
        assertThat(moved).contains("replies:\n      # the worst\n      - id: rule");
        assertThat(moved)
                .endsWith("      # the best\n      - id: warm\n        say: I am sorry. I bring you a new one.\n"
                        + "        meters: {trust: 1}\n");
        assertThat(done(moved, new YamlEdit.Move("scenes/arrives/replies/rule", 1)))
                .isEqualTo(TEA);
    }

    @Test
    void anEmptiedListCanBeFilledAgain() {
        String empty = done(
                TEA,
                new YamlEdit.Remove("scenes/arrives/replies/warm"),
                new YamlEdit.Remove("scenes/arrives/replies/rule"),
                new YamlEdit.Remove("skills/0"));
        assertThat(empty).contains("skills: []\n").endsWith("    replies: []\n");
        assertThat(done(empty, new YamlEdit.Insert("scenes/arrives/replies", 0, map("id", "a", "say", "No, no."))))
                .endsWith("    replies:\n      - id: a\n        say: No, no.\n");
        assertThat(done(empty, new YamlEdit.Insert("skills", 0, text("a")))).contains("skills: [a]\n");
        assertThat(done(TEA, new YamlEdit.Insert("scenes/arrives/variants", 0, map("id", "a"))))
                .endsWith("    variants:\n      - id: a\n");
    }

    @Test
    void proseLeavesTheBrackets() {
        assertThat(done(TEA, set("scenes/arrives/replies/warm/meters/calm", "2")))
                .contains("meters: {trust: 1, calm: 2}\n");
        assertThat(done(TEA, set("scenes/arrives/replies/warm/meters/calm", "two words")))
                .contains("        meters:\n          trust: 1\n          calm: two words\n");
        assertThat(done("a: [b, # c\n  d]\n", set("a/0", "e f"))).isEqualTo("a: [e f, # c\n  d]\n");
    }

    @Test
    void theFilesOwnLayoutIsKept() {
        String file = "\uFEFFa:\r\n-   id: x\r\n    b: 1\r\n-   id: y\r\n    c:\r\n        d: e";
        assertThat(done(file, new YamlEdit.Insert("a", 2, map("id", "z", "f", map("g", "One\ntwo")))))
                .isEqualTo(file + "\r\n-   id: z\r\n    f:\r\n        g: |-\r\n            One\r\n            two");
        assertThat(done(file, new YamlEdit.Remove("a/y"))).isEqualTo("\uFEFFa:\r\n-   id: x\r\n    b: 1");
        assertThat(done("a:\n\n  - b\n\n  - c\n\nd: e\n", new YamlEdit.Insert("a", 1, text("x"))))
                .isEqualTo("a:\n\n  - b\n\n  - x\n\n  - c\n\nd: e\n");
    }

    @Test
    void aWholeListKeepsTheCommentsOfWhatIsTheSame() {
        YamlValue.Items replies =
                (YamlValue.Items) YamlText.value(TEA, "scenes/arrives/replies").orElseThrow();
        YamlValue rule = replies.items().get(1);
        YamlValue warm = map("id", "warm", "say", "Sorry.", "meters", map("trust", "1"));
        String now = done(TEA, new YamlEdit.Set("scenes/arrives/replies", list(rule, map("id", "new"), warm)));
        assertThat(now)
                .contains(
                        "      # the worst\n      - id: rule",
                        "      - id: new\n      # the best\n      - id: warm\n"
                                + "        say: Sorry.\n        meters: {trust: 1}\n");
    }

    @Test
    void pathsGoByIdByNumberAndThroughKeysWithSlashes() {
        String file = "to:\n  - id: a\n  - id: a\n    when: x\nof:\n  to/0/text: \"1\"\n  to: b\n";
        assertThat(done(file, set("to/1/when", "y"))).contains("when: y");
        assertThat(done(file, set("of/to/0/text", "2"))).contains("to/0/text: \"2\"");
        assertThat(refused(file, set("to/a/when", "y"))).isEqualTo("duplicate-id [a]");
        assertThat(YamlText.steps(TEA, "scenes/arrives/replies")).containsExactly("warm", "rule");
        assertThat(YamlText.steps(TEA, "scenes/arrives")).containsExactly("says", "replies");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertThat(refused(TEA, set("scenes/leaves/says", "x"))).isEqualTo("edit-no-place [scenes/leaves]");
        assertThat(refused(TEA, new YamlEdit.Remove("scenes/leaves"))).isEqualTo("edit-no-place [scenes/leaves]");
        assertThat(refused(TEA, new YamlEdit.Remove(""))).isEqualTo("edit-no-place []");
        assertThat(refused(TEA, new YamlEdit.Insert("title", 0, text("x")))).isEqualTo("not-a-list [title]");
        assertThat(refused(TEA, set("title/x", "x"))).isEqualTo("not-a-mapping [title]");
        assertThat(refused(TEA, new YamlEdit.Rename("title", "id"))).isEqualTo("edit-taken [id]");
        assertThat(refused(TEA, new YamlEdit.Put("", "id", text("x"), Optional.empty())))
                .isEqualTo("edit-taken [id]");
        assertThat(refused("a: *b\n", set("a", "x"))).isEqualTo("alias [b]");
        assertThat(refused("a: 1\na: 2\n", set("a", "x"))).isEqualTo("duplicate-key [a]");
        assertThat(refused("", set("a", "x"))).startsWith("empty-file");
        YamlValue deep = text("x");
        for (int i = 0; i < 41; i++) {
            deep = list(deep);
        }
        assertThat(refused(TEA, new YamlEdit.Set("title", deep))).isEqualTo("edit-unsafe [title]");
    }

    @Test
    void allChangesOrNone() {
        assertThat(refused(TEA, set("title", "x"), set("none/none", "x"))).isEqualTo("edit-no-place [none]");
        assertThat(done(TEA, new YamlEdit.Rename("scenes/arrives", "comes"), set("scenes/comes/says", "x")))
                .contains("  comes:\n    # what she says first\n    says: x\n");
    }

    /** Taken for chars, the parser's code points lead beside the text as soon as there is an emoji before it. */
    @Test
    void marksAreCodePoints() {
        String file = "a: \"😀😀\"\nb: old\nc: end\n";
        assertThat(done(file, set("b", "new"))).isEqualTo("a: \"😀😀\"\nb: new\nc: end\n");
        String beside = "";
        for (Event event : new Parse(LoadSettings.builder().setBufferSize(99).build()).parseString(file)) {
            if (event instanceof ScalarEvent scalar && scalar.getValue().equals("old")) {
                beside = file.substring(0, scalar.getStartMark().orElseThrow().getIndex()) + "new"
                        + file.substring(scalar.getEndMark().orElseThrow().getIndex());
            }
        }
        assertThat(YamlText.value(beside, "b")).isNotEqualTo(Optional.of(text("new")));
    }

    @Test
    void aNewFileLooksLikeTheBundledOnes() {
        YamlValue scenario = map(
                "id", "tea",
                "title", "Tea: cold",
                "skills", list(text("listening"), text("recovery")),
                "minutes", "5",
                "customer", map("name", "Anna", "age", "50s"),
                "meters", map("trust", map("title", "Trust", "start", "3")),
                "scenes",
                        map(
                                "arrives",
                                map(
                                        "says",
                                        "My tea is cold.\nLook!",
                                        "replies",
                                        list(map(
                                                "id",
                                                "warm",
                                                "say",
                                                "I am sorry.",
                                                "meters",
                                                map("trust", "+1"),
                                                "to",
                                                list(map("when", "trust > 3", "id", "good"), map("id", "bad")))))));
        String written = """
                id: tea
                title: "Tea: cold"
                skills: [listening, recovery]
                minutes: 5
                customer:
                  name: Anna
                  age: 50s
                meters:
                  trust:
                    title: Trust
                    start: 3
                scenes:
                  arrives:
                    says: |-
                      My tea is cold.
                      Look!
                    replies:
                      - id: warm
                        say: I am sorry.
                        meters: {trust: +1}
                        to:
                          - when: trust > 3
                            id: good
                          - id: bad
                """;
        assertThat(YamlText.write(scenario)).isEqualTo(written);
        assertThat(YamlText.value(written, "")).contains(scenario);
    }
}
