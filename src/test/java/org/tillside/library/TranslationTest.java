package org.tillside.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.content.Problem;
import org.tillside.content.ScenarioId;

/** A file beside its translation: what is said in it reads back, and comments, order and layout of the rest stay. */
class TranslationTest {
    private static final int EDITS = 1_000;
    private static final int CHAIN = 25;
    private static final String FILE = "pack/scenarios/one.yaml";
    private static final String ONE = "id: one\ntitle: One\nsetting: Alone\nscenes:\n  door:\n    says: Hello\n"
            + "    replies:\n      - id: a\n        say: Yes\n        to: end\n      - id: b\n        say: No\n"
            + "        to: end\nendings:\n  end:\n    title: End\n    outcome: settled\n    debrief: Done\n";
    private static final String PAGE = "Before.\n\n## How\n\nLook up.\n\nThen wait.\n\n## Why\n\nThey came in.\n";

    private static Translation beside(String file, String original, String sidecar) {
        return Original.of(file, original)
                .flatMap(it -> it.beside("x." + "lv" + file.substring(file.lastIndexOf('.')), sidecar))
                .orElseThrow(() -> new AssertionError(file + "\n" + sidecar));
    }

    private static String done(Rewritten it) {
        return it instanceof Rewritten.Done done ? done.text() : "refused: " + ((Rewritten.Refused) it).why();
    }

    private static String say(String file, String original, String sidecar, String path, String text) {
        return done(beside(file, original, sidecar).say(path, text));
    }

    private static Map<String, Translation.State> states(Translation it) {
        Map<String, Translation.State> states = new LinkedHashMap<>();
        it.texts().forEach(text -> states.put(text.original().path(), text.state()));
        return states;
    }

    @Test
    void aFirstTextMakesTheFileAndTheNextOnesGoWhereTheyComeInTheOriginal() {
        String text = say(FILE, ONE, "", "scenes/door/replies/b/say", "Nē");
        assertThat(text).isEqualTo("scenes:\n  door:\n    replies:\n      - id: b\n        say: Nē\n");

        text = say(FILE, ONE, text, "endings/end/title", "Beigas");
        text = say(FILE, ONE, text, "scenes/door/replies/a/say", "Jā");
        text = say(FILE, ONE, text, "title", "Viens");
        text = say(FILE, ONE, text, "scenes/door/says", "Sveiki");

        assertThat(text)
                .isEqualTo("title: Viens\nscenes:\n  door:\n    says: Sveiki\n    replies:\n      - id: a\n"
                        + "        say: Jā\n      - id: b\n        say: Nē\nendings:\n  end:\n    title: Beigas\n");
    }

    @Test
    void confirmedTextsAreNotedAtTheEndInTheOrderOfTheOriginal() {
        String text = say(FILE, ONE, "", "title", "Viens");
        text = say(FILE, ONE, text, "scenes/door/says", "Sveiki");
        text = done(beside(FILE, ONE, text).confirm(List.of("scenes/door/says", "setting")));
        text = done(beside(FILE, ONE, text).confirm(List.of("title")));

        assertThat(text.lines().map(it -> it.replaceAll("\"?[0-9a-f]{8}\"?", "#")))
                .endsWith("of:", "  title: #", "  scenes/door/says: #");
        assertThat(states(beside(FILE, ONE, text)))
                .containsEntry("title", Translation.State.CONFIRMED)
                .containsEntry("setting", Translation.State.MISSING);
        assertThat(states(beside(FILE, ONE.replace("Hello", "Hello there"), text)))
                .containsEntry("scenes/door/says", Translation.State.STALE)
                .containsEntry("title", Translation.State.CONFIRMED);

        text = say(FILE, ONE, say(FILE, ONE, text, "title", ""), "scenes/door/says", "");
        assertThat(text).doesNotContain("of:", "title", "scenes");
        assertThat(states(beside(FILE, ONE, text))).containsEntry("title", Translation.State.MISSING);
    }

    @Test
    void commentsAloneAreKeptWhenTheFirstTextComes() {
        assertThat(say(FILE, ONE, "# by Ilze\r\n", "title", "Viens")).isEqualTo("# by Ilze\r\ntitle: Viens\r\n");
    }

    @Test
    void aTraineeReadsWhatWasSaid() {
        Guide guide = new Guide();
        String original = guide.text("scenarios/cold-tea.yaml");
        String text = say("p/scenarios/cold-tea.yaml", original, "", "title", "Aukstā tēja: atkal");
        guide.put("scenarios/cold-tea.lv.yaml", text);

        assertThat(Library.read(List.of(guide), "lv")
                        .scenario(new ScenarioId("cold-tea"))
                        .orElseThrow()
                        .title())
                .isEqualTo("Aukstā tēja: atkal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aPageIsTranslatedSectionBySection(String end) {
        String original = PAGE.replace("\n", end);
        String file = "p/modules/m/1-eyes.md";
        String text = say(file, original, "", "why/1", "Viņi ienāca.");
        assertThat(text).isEqualTo(original.replace("They came in.", "Viņi ienāca."));

        text = say(file, original, text, "how/heading", "Kā");
        text = say(file, original, text, "how/1", "Paskaties.");
        text = done(beside(file, original, text).confirm(List.of("how/1")));
        assertThat(text).as("a paragraph of it is as in the original").doesNotContain("of:");
        text = say(file, original, text, "how/2", "Tad pagaidi.\n\n# nevis virsraksts");
        text = done(beside(file, original, text).confirm(List.of("why/heading", "why/1")));
        text = done(beside(file, original, text).confirm(List.of("how/1")));

        String expected = "---\nof:\n  how: #\n  why: #\n---\nBefore.\n\n## Kā\n\nPaskaties.\n\nTad pagaidi.\n"
                + "\\# nevis virsraksts\n\n## Why\n\nViņi ienāca.\n";
        assertThat(text.replaceAll("\"?\\b[0-9a-f]{8}\\b\"?", "#")).isEqualTo(expected.replace("\n", end));
        assertThat(states(beside(file, original, text)))
                .containsEntry("top/1", Translation.State.MISSING)
                .containsEntry("how/2", Translation.State.CONFIRMED)
                .containsEntry("why/heading", Translation.State.CONFIRMED);
        String changed = original.replace("## Why", "## New" + end + end + "Something." + end + end + "## Why");
        assertThat(states(beside(file, changed.replace("Look up", "Look"), text)))
                .containsEntry("how/1", Translation.State.STALE)
                .containsEntry("new/1", Translation.State.MISSING)
                .containsEntry("why/1", Translation.State.CONFIRMED);
        String more = say(file, changed, text, "new/1", "Kaut kas.");
        assertThat(more).contains("virsraksts" + end + end + "## New" + end + end + "Kaut kas." + end + end + "## Why");
    }

    @Test
    void aParagraphMoreInTheOriginalIsTheOneThatIsMissing() {
        String file = "p/modules/m/1-eyes.md";
        String text = say(file, PAGE, say(file, PAGE, "", "how/1", "Paskaties."), "how/2", "Tad mazliet pagaidi.");
        String longer = PAGE.replace("Then wait.", "> [!note]\n> Not at the till.\n\nThen wait.");

        assertThat(states(beside(file, longer, text)))
                .containsEntry("how/1", Translation.State.UNCONFIRMED)
                .containsEntry("how/2", Translation.State.MISSING)
                .containsEntry("how/3", Translation.State.UNCONFIRMED);
        assertThat(say(file, longer, text, "how/2", "> Ne pie kases."))
                .contains("Paskaties.\n\n> Ne pie kases.\n\nTad mazliet pagaidi.\n");
    }

    @Test
    void marksOfAPageAreThoseThatItsReadingKnows() throws IOException {
        files().forEach((file, text) -> {
            if (file.endsWith(".md")) {
                List<Problem> problems = new ArrayList<>();
                Original original = Original.of(file, text).orElseThrow();
                PageText.read(file, text, problems).sections().forEach((name, print) -> assertThat(original.print(name))
                        .contains(print.value()));
            }
        });
    }

    /** By a number a text could not be found again once another one is put before it. */
    @Test
    void noTextOfAPackIsCalledByANumber() throws IOException {
        Map<String, String> files = files();
        files.keySet().removeIf(it -> it.endsWith(".md"));
        files.forEach((file, text) -> assertThat(
                        Original.of(file, text).map(Original::pieces).orElse(List.of()))
                .as(file)
                .filteredOn(it -> !it.path().matches("questions/.*/gaps/\\d+"))
                .noneMatch(it -> it.path().matches(".*/\\d+(/.*)?")));
    }

    @Test
    void randomChangesReadBackAndKeepWhatIsBesideThem() throws IOException {
        walk(Function.identity(), 1);
    }

    @Test
    void theSameWithLinesEndedAsOnWindows() throws IOException {
        walk(it -> it.replace("\r\n", "\n").replace("\n", "\r\n"), 2);
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        PackSource bundled = PackSource.bundled().orElseThrow();
        for (String file : bundled.list().files()) {
            boolean page = file.endsWith(".md") && file.contains("/modules/");
            if (page || file.endsWith(".yaml") && Readers.of(file).isPresent()) {
                files.put(file, new String(bundled.open(file).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Guide guide = new Guide();
        guide.list().files().stream()
                .filter(it -> it.endsWith(".yaml") && !it.matches(".*\\.[a-z]{2}\\.yaml"))
                .filter(it -> Readers.of(it).isPresent())
                .forEach(it -> files.put(it, guide.text(it)));
        return files;
    }

    private static void walk(Function<String, String> ends, long seed) throws IOException {
        Map<String, String> files = files();
        List<String> names = List.copyOf(files.keySet());
        Random dice = new Random(seed);
        int at = 0;
        while (at < EDITS) {
            String file = names.get(dice.nextInt(names.size()));
            String original = ends.apply(files.get(file));
            String text = "";
            Map<String, String> said = new LinkedHashMap<>();
            for (int i = 0; i < CHAIN; i++, at++) {
                text = ends.apply(commented(text, file, dice));
                Translation before = beside(file, original, text);
                Original.Piece piece =
                        before.texts().get(dice.nextInt(before.texts().size())).original();
                if (dice.nextInt(4) == 0) {
                    text = confirmed(before, piece, file, original, text);
                    continue;
                }
                String now = drawn(dice, piece, file);
                String after = done(before.say(piece.path(), now));
                assertThat(after)
                        .as(file + " " + piece.path() + " "
                                + now.codePoints().boxed().toList() + "\n" + text)
                        .doesNotStartWith("refused");
                said.put(piece.path(), now);
                assertThat(shown(beside(file, original, after), said)).as(after).isEqualTo(said);
                if (!now.isEmpty()) {
                    assertThat(comments(after)).as(after).isEqualTo(comments(text));
                }
                assertThat(after.replace("\r\n", ""))
                        .as("line ends")
                        .matches(it -> ends.apply("\n").equals("\n") || !it.contains("\n"));
                text = after;
            }
        }
    }

    private static String confirmed(
            Translation before, Original.Piece piece, String file, String original, String text) {
        String after = done(before.confirm(List.of(piece.path())));
        Translation now = beside(file, original, after);
        for (int i = 0; i < now.texts().size(); i++) {
            Translation.Text was = before.texts().get(i);
            Translation.Text is = now.texts().get(i);
            assertThat(is.now()).isEqualTo(was.now());
            boolean there = before.texts().stream()
                    .filter(it -> it.original().equals(piece))
                    .anyMatch(it -> it.now().filter(words -> !words.isEmpty()).isPresent());
            boolean whole = !file.endsWith(".md")
                    || before.texts().stream()
                            .filter(it -> it.original().mark().equals(piece.mark()))
                            .allMatch(it -> it.original().equals(piece) || it.state() != Translation.State.MISSING);
            boolean confirmed = there
                    && whole
                    && is.original().mark().equals(piece.mark())
                    && is.now().isPresent();
            assertThat(is.state())
                    .as(file + is + "\n" + after)
                    .isEqualTo(
                            confirmed && !is.now().orElseThrow().isEmpty() ? Translation.State.CONFIRMED : was.state());
        }
        assertThat(comments(after)).isEqualTo(comments(text));
        return after;
    }

    private static String drawn(Random dice, Original.Piece piece, String file) {
        List<String> nasty = NastyYaml.texts();
        if (dice.nextInt(6) == 0 && !piece.path().contains("heading") && !file.endsWith(".md")) {
            return "";
        }
        String text = nasty.get(dice.nextInt(nasty.size())).replaceAll("[\\r\\n]+$", "");
        boolean plain = file.endsWith(".md") || piece.lines();
        return plain ? "Vārdi " + dice.nextInt(1000) : text.isEmpty() ? "x" : text;
    }

    private static Map<String, String> shown(Translation it, Map<String, String> said) {
        Map<String, String> shown = new LinkedHashMap<>();
        said.keySet().forEach(path -> it.texts().stream()
                .filter(text -> text.original().path().equals(path))
                .findFirst()
                .map(text -> Optional.of(text.now().orElse("")))
                .ifPresent(text -> shown.put(path, text.orElseThrow())));
        return shown;
    }

    /** Now and then somebody writes a comment above a line. */
    private static String commented(String text, String file, Random dice) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        boolean fits = file.endsWith(".yaml") && !lines.isEmpty() && dice.nextInt(3) == 0;
        int at = fits ? dice.nextInt(lines.size()) : 0;
        if (!fits
                || !lines.get(at).matches(" *(- )?[a-z-]+:.*")
                || lines.get(at).matches(".*[|>][-+0-9]*")) {
            return text;
        }
        boolean within =
                lines.subList(0, at).stream().anyMatch(it -> it.matches(".*: [|>][-+0-9]*|.*: \"[^\"]*|.*: '[^']*"));
        if (within) {
            return text;
        }
        lines.add(at, lines.get(at).replaceAll("\\S.*", "") + "# note " + dice.nextInt(100));
        return lines.stream().collect(Collectors.joining("\n")) + "\n";
    }

    private static List<String> comments(String text) {
        return text.lines()
                .map(String::strip)
                .filter(it -> it.matches("# note \\d+"))
                .sorted()
                .toList();
    }
}
