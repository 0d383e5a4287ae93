package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.screens.ContentFile;

/** What was taken back can be done again after the program was killed, wherever it was done and whatever was published. */
class RedoTest {
    private static final ContentFile FILE = new ContentFile(true, "own/scenarios/torn.yaml");

    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void begin() throws IOException {
        room = new Workroom(temp).overBundled();
        studio = room.studio();
        studio.makeNew();
        studio.making().title("Torn");
        studio.making()
                .text("Customer: It is torn.\nBetter: Oh.\nWorse: So?\nCustomer: And?\nBetter: Yes.\nWorse: No.");
        studio.making().make();
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private String text() {
        return studio.editing().orElseThrow().text();
    }

    /** In the form, in the source and in the drawing. */
    private void writes() {
        studio.form().fill("scenes/scene-1/says", "It fell apart.");
        studio.form().choosing().depends("scenes/scene-1/replies/reply-1/to");
        room.type(studio, "on an ordinary day", "on a Monday");
        studio.graph().lead("scene-1", "reply-2", "lost");
    }

    private void undoes(int times) {
        for (int i = 0; i < times; i++) {
            studio.undo();
        }
    }

    private void redoes(int times) {
        for (int i = 0; i < times; i++) {
            studio.redo();
        }
    }

    /** Nothing is left or closed in the Studio before the program begins anew. */
    private void killed() throws IOException {
        room.restart();
        studio = room.studio();
    }

    @Test
    void whatWasTakenBackIsDoneAgainAfterAKill() throws IOException {
        writes();
        String last = text();
        undoes(3);
        String first = text();
        killed();
        assertThat(text()).isEqualTo(first);
        redoes(1);
        killed();
        redoes(2);
        assertThat(text()).isEqualTo(last);
    }

    @Test
    void soItIsWithWhatWasTakenBackSinceThePublishing() throws IOException {
        writes();
        String last = text();
        room.publish(studio);
        undoes(4);
        killed();
        redoes(4);
        assertThat(text()).isEqualTo(last);
        assertThat(studio.editing().orElseThrow().history().isSaved()).isTrue();
    }

    @Test
    void soItIsWithWhatWasTakenBackBeforeThePublishing() throws IOException {
        writes();
        String last = text();
        undoes(3);
        room.publish(studio);
        killed();
        redoes(3);
        assertThat(text()).isEqualTo(last);
    }

    @Test
    void soItIsInAnotherLanguage() throws IOException {
        studio.translating().begin("lv");
        studio.translating().choose("title");
        studio.translating().say("Saplēsts");
        studio.translating().confirm();
        String last = studio.translating().written().orElseThrow().text();
        undoes(2);
        killed();
        redoes(2);
        assertThat(studio.translating().written().orElseThrow().text()).isEqualTo(last);
    }

    @Test
    void soItIsWithAFileThatWasTakenBackWhole() throws IOException {
        String last = text();
        undoes(1);
        assertThat(text()).isEmpty();
        killed();
        assertThat(studio.state().open().map(StudioState.Open::file)).contains(FILE);
        redoes(1);
        assertThat(text()).isEqualTo(last);
    }
}
