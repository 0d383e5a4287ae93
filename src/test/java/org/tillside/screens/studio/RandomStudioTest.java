package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Splice;
import org.tillside.library.PackSource;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
import org.tillside.screens.ContentFile;

/**
 * Whatever is done over form, graph and source, with undo and redo between: what the form and the graph write reads back
 * as it was meant, the three show one text, and the draft on disk holds the same.
 */
class RandomStudioTest {
    private static final ContentFile FILE = new ContentFile(true, "ours/scenarios/talk.yaml");
    private static final List<String> TEXTS = List.of(
            "I wore it once.",
            "Look: it is torn # here",
            "- no",
            "'quoted'",
            "one\ntwo lines",
            "ends with a colon:",
            "Ķīļa, ոչ, 🙂 and more",
            "yes",
            "a very long text that goes on and on, " + "so that it is folded, ".repeat(8));

    @TempDir
    Path temp;

    private final Random random = new Random(5);
    private Workroom room;
    private StudioPresenter studio;
    private int read;
    private int chosen;
    private Optional<RandomChoices> choices = Optional.empty();

    @Test
    void twoThousandEditsGiveOneTextThatReadsBack() throws IOException {
        edits(2_000);
    }

    @Test
    @Tag("soak")
    void fiftyThousandEditsGiveOneTextThatReadsBack() throws IOException {
        edits(50_000);
    }

    private void edits(int many) throws IOException {
        room = new Workroom(temp);
        Files.createDirectories(room.file(FILE).getParent());
        Files.writeString(
                room.content().resolve("ours/pack.yaml"), "format: 1\nid: ours\ntitle: Ours\nversion: 1.0.0\n");
        String begin = PackSource.bundled()
                .map(it -> text(it, "tillside/scenarios/first-greeting.yaml"))
                .orElseThrow();
        Files.writeString(room.file(FILE), "# what we train in the first week\n" + begin);
        Path none = Files.createDirectories(temp.resolve("none"));
        room.desk.packs = List.of(PackSource.folder(room.content()), PackSource.folder(none));
        studio = room.studio();
        studio.open(FILE);
        choices = Optional.of(new RandomChoices(studio, random));
        for (int i = 0; i < many; i++) {
            step();
            assertThat(studio.source().state().text())
                    .isEqualTo(Shown.of(text()).text());
        }
        assertThat(read).as("edits that were read back").isGreaterThan(many / 6);
        assertThat(chosen).as("choices of conditions and ways").isGreaterThan(many / 6);
        String last = text();
        studio.leave();
        room.restart();
        studio = room.studio();
        studio.open(FILE);
        assertThat(text()).isEqualTo(last);
        room.close();
    }

    private static String text(PackSource source, String file) {
        try (var in = source.open(file)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private String text() {
        return studio.editing().orElseThrow().text();
    }

    private void step() {
        switch (random.nextInt(15)) {
            case 0, 1, 2 -> fills();
            case 3 -> adds();
            case 4 -> removes();
            case 5 -> leads();
            case 6, 7 -> types();
            case 8 -> undoes();
            case 9, 10 -> chosen(choices().condition());
            case 11, 12 -> chosen(choices().way());
            case 13 -> choices().words();
            default -> {
                studio.redo();
            }
        }
        // whoever has broken a text takes that back
        for (int i = 0; i < 5 && YamlText.value(text(), "").isEmpty(); i++) {
            studio.undo();
        }
    }

    private RandomChoices choices() {
        return choices.orElseThrow();
    }

    private void chosen(boolean any) {
        chosen += any ? 1 : 0;
    }

    private Optional<String> somewhere(String list) {
        List<String> steps = YamlText.steps(text(), list);
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(random.nextInt(steps.size())));
    }

    private void fills() {
        somewhere("scenes").ifPresent(scene -> {
            String key = List.of("says", "sees", "mood").get(random.nextInt(3));
            String value = key.equals("mood") ? "upset" : TEXTS.get(random.nextInt(TEXTS.size()));
            String path = "scenes/" + scene + "/" + key;
            String before = text();
            studio.form().fill(path, value);
            if (!text().equals(before)) {
                assertThat(YamlText.value(text(), path)).as(path).contains(new YamlValue.Text(value));
                read++;
            }
        });
    }

    private void adds() {
        if (random.nextBoolean()) {
            int scenes = YamlText.steps(text(), "scenes").size();
            if (scenes > 0 && scenes < 12) {
                studio.form().addOne("scenes");
                assertThat(YamlText.steps(text(), "scenes")).hasSize(scenes + 1);
                read++;
            }
        } else {
            somewhere("scenes").ifPresent(scene -> studio.form().addOne("scenes/" + scene + "/replies"));
        }
    }

    private void removes() {
        somewhere("scenes")
                .ifPresent(scene -> somewhere("scenes/" + scene + "/replies").ifPresent(reply -> {
                    String path = "scenes/" + scene + "/replies/" + reply;
                    int replies = YamlText.steps(text(), "scenes/" + scene + "/replies")
                            .size();
                    if (replies > 2) {
                        studio.form().remove(path);
                        assertThat(YamlText.steps(text(), "scenes/" + scene + "/replies"))
                                .hasSize(replies - 1);
                        read++;
                    }
                }));
    }

    private void leads() {
        somewhere("scenes")
                .ifPresent(scene -> somewhere("scenes/" + scene + "/replies").ifPresent(reply -> somewhere("endings")
                        .ifPresent(ending -> studio.graph().lead(scene, reply, ending))));
    }

    /** Letters go in or out anywhere, as somebody types who does not care for the form. */
    private void types() {
        String shown = studio.source().state().text();
        int at = random.nextInt(shown.length());
        at -= at > 0 && Character.isLowSurrogate(shown.charAt(at)) ? 1 : 0;
        String now = Stream.of("a", " ", "x\n", ": ", "ķ")
                .skip(random.nextInt(5))
                .findFirst()
                .orElseThrow();
        int end = Math.min(shown.length(), at + random.nextInt(3));
        end -= end > at && end < shown.length() && Character.isLowSurrogate(shown.charAt(end)) ? 1 : 0;
        studio.source().typed(new Splice(at, shown.substring(at, end), now));
    }

    private void undoes() {
        String before = text();
        if (studio.editing().orElseThrow().history().canUndo()) {
            studio.undo();
            studio.redo();
            assertThat(text()).isEqualTo(before);
            studio.undo();
            read++;
        }
    }
}
