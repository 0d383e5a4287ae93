package org.tillside.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;

/** Whatever is changed in whatever file: it reads back to what was meant, and the rest of it stays byte by byte. */
class RandomEditsTest {
    private static final int EDITS = 3_000;
    private static final int SOAK = 50_000;
    /** After so many changes of one file another one is taken. */
    private static final int CHAIN = 8;

    private static final List<String> TEXTS = NastyYaml.texts();

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>(NastyYaml.files());
        PackSource bundled = PackSource.bundled().orElseThrow();
        for (String file : bundled.list().files()) {
            if (file.endsWith(".yaml")) {
                files.put(file, new String(bundled.open(file).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Guide guide = new Guide();
        guide.list().files().stream()
                .filter(file -> file.endsWith(".yaml"))
                .forEach(file -> files.put(file, guide.text(file)));
        return files;
    }

    @Test
    void nothingChangesNothing() throws IOException {
        files().forEach((file, text) ->
                assertThat(YamlText.edit(file, text, List.of())).isEqualTo(new Rewritten.Done(text)));
    }

    @Test
    void everyValueWrittenAsItIsChangesNothing() throws IOException {
        files().forEach((file, text) -> {
            YamlValue top = YamlText.value(text, "").orElseThrow(() -> new AssertionError(file));
            assertThat(YamlText.edit(file, text, new YamlEdit.Set("", top))).isEqualTo(new Rewritten.Done(text));
            assertThat(EditedModel.shown(EditedModel.of(top)))
                    .isEqualTo(EditedModel.shown(EditedModel.of(RandomEdits.read(text))));
        });
    }

    @Test
    void everyFileWrittenAnewSaysTheSame() throws IOException {
        files().forEach((file, text) -> {
            YamlValue top = YamlText.value(text, "").orElseThrow();
            assertThat(EditedModel.shown(EditedModel.of(RandomEdits.read(YamlText.write(top)))))
                    .as(file)
                    .isEqualTo(EditedModel.shown(EditedModel.of(top)));
        });
    }

    @Test
    void thousandsOfChanges() throws IOException {
        walk(1, EDITS);
    }

    @Test
    @Tag("soak")
    void manyMoreChanges() throws IOException {
        walk(2, SOAK);
    }

    /** Written in one way and not read again, some of them would have changed something else. */
    @Test
    void withoutReadingAgainSomeWouldBeWrong() throws IOException {
        Map<String, String> files = files();
        List<String> names = List.copyOf(files.keySet());
        Random dice = new Random(3);
        int wrong = 0;
        for (int i = 0; i < 1_500; i++) {
            String file = names.get(dice.nextInt(names.size()));
            String text = YamlText.withoutMark(files.get(file));
            RandomEdits.Drawn drawn = new RandomEdits(text, dice).draw(TEXTS);
            try {
                YamlDoc doc = YamlDoc.of(file, text);
                Stroke stroke = Strokes.of(file, doc.value(), drawn.edit());
                YamlValue meant = stroke.on(doc.value());
                String now = new Splicer(doc, false).text(stroke, meant);
                wrong += meant.equals(doc.value())
                                || YamlDoc.of(file, now).value().equals(meant)
                        ? 0
                        : 1;
            } catch (CannotEdit unread) {
                wrong++;
            }
        }
        assertThat(wrong).isPositive();
    }

    private static void walk(long seed, int edits) throws IOException {
        Map<String, String> files = files();
        List<String> names = List.copyOf(files.keySet());
        Random dice = new Random(seed);
        List<String> wrong = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        String file = "";
        String text = "";
        RandomEdits random = new RandomEdits("a: 1", dice);
        for (int i = 0; i < edits; i++) {
            if (i % CHAIN == 0) {
                file = names.get(dice.nextInt(names.size()));
                text = files.get(file);
                random = new RandomEdits(text, dice);
            }
            RandomEdits.Drawn drawn = random.draw(TEXTS);
            Rewritten edited = YamlText.edit(file, text, drawn.edit());
            if (edited instanceof Rewritten.Done done) {
                String before = text;
                String what = file + ": " + drawn.edit();
                RandomEdits next = new RandomEdits(done.text(), dice);
                fault(random, drawn, before, next, done.text())
                        .ifPresent(fault -> wrong.add(what + "\n" + fault + difference(before, done.text())));
                text = done.text();
                random = next;
            } else {
                refused.add(file + ": " + drawn.edit() + " "
                        + ((Rewritten.Refused) edited).why().key());
            }
        }
        assertThat(wrong.size() + " wrong\n" + String.join("\n\n", wrong.subList(0, Math.min(6, wrong.size()))))
                .isEqualTo("0 wrong\n");
        assertThat(refused).as("refused").hasSizeLessThan(edits / 200);
    }

    /** The lines that differ, with a few around them. */
    private static String difference(String before, String after) {
        List<String> one = before.lines().toList();
        List<String> other = after.lines().toList();
        int from = 0;
        while (from < Math.min(one.size(), other.size()) && one.get(from).equals(other.get(from))) {
            from++;
        }
        int to = 0;
        while (to < Math.min(one.size(), other.size()) - from
                && one.get(one.size() - 1 - to).equals(other.get(other.size() - 1 - to))) {
            to++;
        }
        int first = Math.max(0, from - 4);
        return "\n--- before\n" + String.join("\n", one.subList(first, Math.min(one.size(), one.size() - to + 3)))
                + "\n--- after\n"
                + String.join("\n", other.subList(first, Math.min(other.size(), other.size() - to + 3)));
    }

    private static java.util.Optional<String> fault(
            RandomEdits random, RandomEdits.Drawn drawn, String before, RandomEdits next, String after) {
        Object meant = drawn.meaning().apply(random.model());
        Object read = next.model();
        boolean same = drawn.inOrder() ? EditedModel.shown(meant).equals(EditedModel.shown(read)) : meant.equals(read);
        if (!same) {
            return java.util.Optional.of("says something else");
        }
        Map<String, Integer> lost = comments(before);
        comments(after).forEach((comment, times) -> lost.merge(comment, -times, Integer::sum));
        boolean kept = lost.values().stream().allMatch(n -> drawn.losesComments() ? n >= 0 : n == 0);
        return kept ? random.touched(drawn, after) : java.util.Optional.of("comments: " + lost);
    }

    private static Map<String, Integer> comments(String text) {
        Map<String, Integer> comments = new TreeMap<>();
        LoadSettings settings = LoadSettings.builder()
                .setParseComments(true)
                .setBufferSize(text.length() + 2)
                .build();
        for (Event event : new Parse(settings).parseString(YamlText.withoutMark(text))) {
            if (event instanceof CommentEvent comment && !comment.getValue().isBlank()) {
                comments.merge(comment.getValue().strip(), 1, Integer::sum);
            }
        }
        return comments;
    }
}
