package org.tillside.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tillside.content.Catalogue;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.mutants.Dialect;
import org.tillside.mutants.Mutator;
import org.tillside.mutants.Trial;

/** Whatever is done to a file, reading it ends with findings and not with a failure, and the other files are there. */
class MutantsTest {
    private static final long SEED = 7;
    private static final int MUTANTS = 21_000;
    private static final int SOAK = 200_000;
    /** One in so many is read within the whole pack. */
    private static final int WHOLE = 60;

    private static final String ITSELF = "pack.yaml";
    private static final String MODULE = "modules/greet/module.yaml";
    private static final String PAGE = "modules/greet/1-eyes.md";
    private static final String PAGE_LV = "modules/greet/1-eyes.lv.md";

    /** What anybody might write for a text without comments: it goes one deeper with each letter. */
    private static final Pattern TEXT = Pattern.compile("(?:[^<]|<(?!!))*.*", Pattern.DOTALL);

    private static final Catalogue NOTHING = new Catalogue("lv", List.of(), List.of(), Map.of());

    private static final Map<String, List<String>> YAML = new LinkedHashMap<>();
    private static final Map<String, List<String>> MARKDOWN = new LinkedHashMap<>();

    static {
        for (String alone : List.of(
                ITSELF,
                "skills.yaml",
                "curriculum.yaml",
                "changes.yaml",
                "programmes/first-week.yaml",
                "forms/door.yaml",
                "forms/own-words.yaml",
                "forms/after-tea.yaml",
                "scenarios/cold-tea.yaml",
                "scenarios/one.yaml")) {
            YAML.put(alone, List.of());
        }
        YAML.put(MODULE, List.of(PAGE, "modules/greet/quiz.yaml"));
        YAML.put("modules/greet/quiz.yaml", List.of(MODULE, PAGE));
        YAML.put("scenarios/one.lv.yaml", List.of("scenarios/one.yaml"));
        MARKDOWN.put(PAGE, List.of());
        MARKDOWN.put(PAGE_LV, List.of(PAGE));
    }

    private static final MutantsTest FOR_FUZZ = new MutantsTest();

    private final Guide whole = new Guide()
            .put(
                    PAGE_LV,
                    "---\nof:\n  top: \"01234567\"\n  the-first-look: \"89abcdef\"\n---\n" + new Guide().text(PAGE));
    private final Catalogue before = Library.read(List.of(whole), "lv");

    @Test
    void damagedYamlIsReadToItsEnd() {
        Trial.Report control = control(YAML, Dialect.YAML, MutantsTest::trusting);
        Trial.Report report =
                Trial.run("YAML", SEED, MUTANTS, dice -> made(YAML, Dialect.YAML, dice), MutantsTest::read);
        report.note("YAML, every kind of content file", said(control));
        assertThat(report.failures()).isEmpty();
        assertThat(control.failures()).isNotEmpty();
    }

    @Test
    void damagedMarkdownIsReadToItsEnd() {
        Trial.Report control = control(MARKDOWN, Dialect.MARKDOWN, MutantsTest::deep);
        Trial.Report report =
                Trial.run("Markdown", SEED, MUTANTS, dice -> made(MARKDOWN, Dialect.MARKDOWN, dice), MutantsTest::read);
        report.note("Markdown, lessons and their translations", said(control));
        assertThat(report.failures()).isEmpty();
        assertThat(control.failures()).isNotEmpty();
    }

    /** An escape at which the text ends, words near a thousand wrong ones, lists of a hundred thousand entries. */
    @Test
    void whatWasFoundOnceIsReadToItsEnd() {
        int[] found = {43_013, 65_575, 76_364, 76_682, 91_318, 101_642, 112_614, 172_416};
        Trial.Report report =
                Trial.run("YAML", SEED + 1, found, dice -> made(YAML, Dialect.YAML, dice), MutantsTest::read);
        assertThat(report.failures()).isEmpty();
    }

    @Test
    @Tag("soak")
    void manyMoreMutantsOfEach() {
        assertThat(Trial.run("YAML", SEED + 1, SOAK, dice -> made(YAML, Dialect.YAML, dice), MutantsTest::read)
                        .note("YAML, in the soak", "")
                        .failures())
                .isEmpty();
        assertThat(Trial.run(
                                "Markdown",
                                SEED + 1,
                                SOAK,
                                dice -> made(MARKDOWN, Dialect.MARKDOWN, dice),
                                MutantsTest::read)
                        .note("Markdown, in the soak", "")
                        .failures())
                .isEmpty();
    }

    /** A pack with one damaged file, and what is in it while that file is whole, where that was looked up. */
    private record Mutant(Guide pack, Catalogue before) {}

    private Mutant made(Map<String, List<String>> files, Dialect dialect, Random dice) {
        String file = List.copyOf(files.keySet()).get(dice.nextInt(files.size()));
        byte[] mutant = new Mutator(dialect, dice).damage(whole.text(file));
        boolean all = dice.nextInt(WHOLE) == 0;
        Guide pack = all ? whole.copy() : small(files, file);
        return new Mutant(pack.put(file, mutant), all ? before : NOTHING);
    }

    private static void read(Mutant mutant) {
        Catalogue read = Library.read(List.of(mutant.pack()), "lv");
        theRestIsThere(mutant.before(), read);
        everyFindingHasItsPlace(read);
    }

    /** Only what is needed to have the file read at all: most of the mutants then cost little. */
    private Guide small(Map<String, List<String>> files, String file) {
        Guide pack = Guide.empty().put(ITSELF, whole.text(ITSELF));
        if (file.endsWith(".md")) {
            pack.put(MODULE, "id: greet\ntitle: A\nsteps:\n  - id: eyes\n    lesson: 1-eyes.md\n    title: A\n");
        }
        files.getOrDefault(file, List.of()).forEach(other -> pack.put(other, whole.text(other)));
        return pack;
    }

    static void readYaml(byte[] input) {
        fuzzed(YAML, input);
    }

    static void readMarkdown(byte[] input) {
        fuzzed(MARKDOWN, input);
    }

    private static void fuzzed(Map<String, List<String>> files, byte[] input) {
        if (input.length > 0) {
            String file = List.copyOf(files.keySet()).get((input[0] & 0xFF) % files.size());
            Guide pack = FOR_FUZZ.small(files, file);
            read(new Mutant(pack.put(file, Arrays.copyOfRange(input, 1, input.length)), NOTHING));
        }
    }

    private static void theRestIsThere(Catalogue before, Catalogue read) {
        assertThat(read.forms().size()).isGreaterThanOrEqualTo(before.forms().size() - 1);
        assertThat(read.scenarios().size())
                .isGreaterThanOrEqualTo(before.scenarios().size() - 1);
        assertThat(read.modules().size())
                .isGreaterThanOrEqualTo(before.modules().size() - 1);
        assertThat(read.programmes().size())
                .isGreaterThanOrEqualTo(before.programmes().size() - 1);
        assertThat(read.packs().size()).isEqualTo(1);
    }

    private static void everyFindingHasItsPlace(Catalogue read) {
        for (Problem problem : read.problems()) {
            Place at = problem.place().orElseThrow(() -> new AssertionError("no place: " + problem.key()));
            if (at.file().isEmpty() || at.line() < 1 || at.column() < 1) {
                throw new AssertionError(problem.key() + " at " + at);
            }
        }
    }

    // ---- the same mutants, read without a guard

    private Trial.Report control(Map<String, List<String>> files, Dialect dialect, Unguarded reader) {
        List<String> names = List.copyOf(files.keySet());
        return Trial.run(
                "control",
                SEED,
                2_500,
                dice -> {
                    String file = names.get(dice.nextInt(names.size()));
                    return new String(new Mutator(dialect, dice).damage(whole.text(file)), StandardCharsets.UTF_8);
                },
                reader::read);
    }

    private static String said(Trial.Report control) {
        return "a reader without bounds failed " + control.failures().size() + " times in " + control.mutants()
                + " of them";
    }

    /** Reads a text and trusts it. */
    @FunctionalInterface
    private interface Unguarded {
        void read(String text);
    }

    private static void trusting(String text) {
        new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static void deep(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("no text");
        }
        words(Parser.builder().build().parse(text), new ArrayList<>());
    }

    private static void words(Node node, List<String> into) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            into.add(child.toString());
            words(child, into);
        }
    }
}
