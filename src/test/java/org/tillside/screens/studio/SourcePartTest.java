package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Splice;
import org.tillside.screens.Background;
import org.tillside.screens.ContentFile;

/** Writing a file as text: what could stand at the caret, where names lead, and what is wrong on the line. */
class SourcePartTest {
    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
        studio = room.blouse();
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private String text() {
        return studio.source().state().text();
    }

    private void type(String old, String now) {
        studio.source().typed(new Splice(text().indexOf(old), old, now));
    }

    private List<String> suggested(String behind) {
        int at = text().indexOf(behind) + behind.length();
        return studio.source().suggest(at).stream().map(Suggestion::text).toList();
    }

    @Test
    void keysThatMayStandHereAreOfferedWithTheirLabels() {
        type("    mood: angry\n", "    mood: angry\n    \n");
        int at = text().indexOf("    mood: angry\n") + "    mood: angry\n    ".length();

        List<Suggestion> offered = studio.source().suggest(at);

        assertThat(offered)
                .contains(new Suggestion("who: ", "Who speaks"), new Suggestion("interrupt:", "Interruption"));
        assertThat(offered).extracting(Suggestion::text).doesNotContain("mood: ", "says: ", "budget:");
    }

    @Test
    void keysOfAnItemAreThoseOfItsList() {
        type("        feedback:", "        \n        feedback:");
        int at = text().indexOf("\n        \n        feedback:") + 9;

        List<String> offered =
                studio.source().suggest(at).stream().map(Suggestion::text).toList();

        assertThat(offered).contains("cost: ", "once: ").doesNotContain("feedback: ", "mood: ");
    }

    @Test
    void wordsOfTheSchemaAndIdsAreOfferedBehindTheirKey() {
        type("mood: angry", "mood: ");
        assertThat(suggested("    mood: ")).contains("angry", "pleased").doesNotContain("arrives");

        type("start: arrives", "start: ");
        assertThat(suggested("start: ")).contains("arrives");
    }

    @Test
    void aNameLeadsIntoAnotherFile() {
        int skill = text().indexOf("[listening") + 3;

        studio.source().follow(skill);

        assertThat(studio.editing().orElseThrow().file()).isEqualTo(new ContentFile(false, "tillside/skills.yaml"));
        int at = studio.source().state().goTo().at();
        assertThat(text().substring(at)).startsWith("id: listening");
    }

    @Test
    void aSceneLeadsWithinTheFile() {
        studio.source().follow(text().indexOf("start: arrives") + 8);

        assertThat(text().substring(studio.source().state().goTo().at())).startsWith("arrives:");
    }

    @Test
    void aSceneIsFoundBehindAReplyOfTheSameName() {
        studio.source().follow(text().indexOf("to: receipt") + 5);

        assertThat(text().substring(studio.source().state().goTo().at())).startsWith("receipt:");
    }

    @Test
    void theKeyGoesBackToWhatIsWrongBefore() {
        room.type(studio, "within: 45s", "within: 2s");
        room.type(studio, "to: story", "to: stori");
        List<Integer> wrong = studio.source().state().marks().stream()
                .map(SourceState.Mark::from)
                .sorted()
                .toList();
        assertThat(wrong).hasSizeGreaterThan(1);
        studio.source().caret(wrong.get(1));

        studio.source().problemBefore();
        assertThat(studio.source().state().goTo().at()).isEqualTo(wrong.get(0));

        studio.source().problemBefore();
        assertThat(studio.source().state().goTo().at()).isEqualTo(wrong.get(wrong.size() - 1));
    }

    @Test
    void theSceneOfTheCaretIsSaidAndMarked() {
        studio.source().caret(text().indexOf("    mood: angry") + 4);

        SourceState state = studio.source().state();
        SourceState.Scene scene = state.scene().orElseThrow();
        List<String> lines = text().lines().toList();
        assertThat(scene.id()).isEqualTo("arrives");
        assertThat(lines.get(scene.firstLine())).isEqualTo("  arrives:");
        assertThat(lines.get(scene.lastLine() + 1)).matches("  [a-z-]+:|[a-z].*|");
        assertThat(state.where()).contains("scene “arrives”");

        studio.source().caret(2);
        assertThat(studio.source().state().scene()).isEmpty();
    }

    @Test
    void whatIsWrongOnTheLineOfTheCaretIsMendedThere() {
        type("start: arrives", "start: arrive");
        studio.source().caret(text().indexOf("start: arrive"));
        StudioState.Problem wrong = studio.source().state().here().get(0);
        assertThat(wrong.fix()).contains("Use arrives");

        studio.source().mend(wrong.number());

        assertThat(text()).contains("start: arrives\n");
        assertThat(studio.source().state().here()).isEmpty();
    }

    @Test
    void problemsAreSiftedByFileAndSeverity() {
        type("start: arrives", "start: nowhere");
        int all = studio.state().problems().rows().size();

        studio.only("file");
        List<StudioState.Problem> ofFile = studio.state().problems().rows();
        assertThat(ofFile).isNotEmpty().allMatch(it -> it.place().contains("own/scenarios/blouse"));
        studio.open(Workroom.BLOUSE);
        assertThat(studio.state().problems().rows()).isEmpty();
        studio.open(Workroom.OURS);

        studio.only("ERROR");
        assertThat(studio.state().problems().rows()).isNotEmpty().allMatch(it -> it.severity()
                .equals("ERROR"));

        studio.only("file");
        studio.only("ERROR");
        assertThat(studio.state().problems().rows()).hasSize(all);
    }

    @Test
    void whatCannotBeWrittenHasNoLinksToMendIt() {
        StudioPresenter bundled =
                StudioPresenter.open(room.desk, Optional.of(Workroom.BLOUSE)).orElseThrow();

        assertThat(bundled.source().state().writable()).isFalse();
        assertThat(bundled.source().state().marks())
                .allMatch(it -> it.problem().fix().isEmpty());
    }

    @Test
    void eachFileHasACaretOfItsOwn() {
        int turn = studio.source().state().goTo().turn();
        studio.source().caret(120);

        studio.open(Workroom.BLOUSE);
        assertThat(studio.source().state().caret()).isZero();
        studio.open(Workroom.OURS);

        assertThat(studio.source().state().caret()).isEqualTo(120);
        assertThat(studio.source().state().goTo().turn()).isEqualTo(turn);
    }

    @Test
    void theKeyboardGoesFromProblemToProblemAndMendsThem() {
        type("start: arrives", "start: arrive");
        studio.source().caret(0);
        while (!text().startsWith("arrive\n", studio.source().state().caret())) {
            studio.source().nextProblem();
        }

        studio.source().mendHere();
        assertThat(text()).contains("start: arrives\n");

        studio.undo();
        studio.source().caret(text().length());
        studio.source().nextProblem();
        assertThat(studio.source().state().caret())
                .isEqualTo(studio.source().state().marks().stream()
                        .mapToInt(SourceState.Mark::from)
                        .min()
                        .orElseThrow());
    }

    @Test
    void nothingIsMendedInATextThatWasNotLookedAtYet() {
        type("    mood: angry\n", "    mood: angry\n    mood: upset\n");
        assertThat(studio.source().state().marks()).hasSize(1);
        int number = studio.source().state().marks().get(0).problem().number();
        Background atOnce = room.desk.background;
        Held held = new Held();
        room.desk.background = held;
        String text = "# mine\n" + studio.source().state().text();
        studio.source().typed(new Splice(0, "", "# mine\n"));

        studio.source().mend(number);

        assertThat(studio.source().state().text())
                .as("other things stand there by now")
                .isEqualTo(text);
        held.all();
        room.desk.background = atOnce;
        studio.source().mend(number);
        assertThat(studio.source().state().text())
                .contains("mood: angry")
                .doesNotContain("    mood: angry\n    mood: upset\n");
    }
}
