package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.screens.studio.Workroom.BLOUSE;
import static org.tillside.screens.studio.Workroom.OURS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.SceneId;
import org.tillside.screens.ContentFile;
import org.tillside.screens.shell.Notice;

/** Whoever opens the room sees the file at once, and what was worked out at the last visit is there again. */
class OpeningTest {
    @TempDir
    Path temp;

    private final Held held = new Held();
    private Workroom room;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
    }

    @AfterEach
    void close() throws IOException {
        held.all();
        room.close();
    }

    /** The room, while nothing of the work that it hands in is done yet. */
    private StudioPresenter slowly(Optional<ContentFile> file) {
        room.desk.background = held;
        return StudioPresenter.open(room.desk, file).orElseThrow();
    }

    @Test
    void filesAndTheOpenOneAreThereTogether() {
        StudioPresenter studio = slowly(Optional.of(BLOUSE));
        assertThat(studio.state().files()).isEmpty();
        held.one();

        assertThat(studio.state().files())
                .anyMatch(it -> it.chosen() && it.name().equals(BLOUSE.name()));
        assertThat(studio.form().state().outline()).hasSizeGreaterThan(10);
    }

    @Test
    void aRoomThatWasLeftIsDrawnAgainWithoutReadingAllFirst() {
        StudioPresenter before = room.blouse();
        before.tab(Tab.GRAPH);
        GraphState drawn = before.graph().state();
        before.leave();

        StudioPresenter studio = slowly(Optional.empty());
        held.one();

        assertThat(studio.graph().state()).isEqualTo(drawn);
        assertThat(studio.state().problems().rows())
                .isEqualTo(before.state().problems().rows());
    }

    @Test
    void whatIsTheSameAsAtTheLastVisitIsNotDrawnAnew() {
        StudioPresenter before = room.blouse();
        before.tab(Tab.GRAPH);
        before.leave();
        StudioPresenter studio = slowly(Optional.empty());
        held.one();
        List<GraphState> drawn = new ArrayList<>();
        studio.graph().show(drawn::add);
        held.all();

        assertThat(drawn).hasSize(1);
        assertThat(studio.state().problems().looking()).isFalse();
    }

    @Test
    void whatAnotherProgramWroteMeanwhileIsSeen() throws IOException {
        StudioPresenter before = room.published();
        before.leave();
        Path file = room.file(OURS);
        Files.writeString(
                file, Files.readString(file).replaceFirst("(?m)^title: .*$", "title: A blouse that comes back late"));

        StudioPresenter studio = slowly(Optional.of(OURS));
        held.all();

        assertThat(studio.scenario().orElseThrow().title()).isEqualTo("A blouse that comes back late");
    }

    @Test
    void aDrawingThatWasSeenBeforeStandsThereAgainAtOnce() {
        StudioPresenter studio = room.blouse();
        studio.tab(Tab.GRAPH);
        Map<String, Double> drawn = heights(studio);
        studio.graph().create("nowhere");
        assertThat(heights(studio)).hasSize(drawn.size() + 1);

        room.desk.background = held;
        studio.undo();
        while (studio.scenario().orElseThrow().scenes().containsKey(new SceneId("nowhere"))) {
            held.one();
        }

        assertThat(studio.graph().state().laying()).isFalse();
        assertThat(heights(studio)).isEqualTo(drawn);
    }

    private static Map<String, Double> heights(StudioPresenter studio) {
        return studio.graph().state().nodes().stream()
                .collect(Collectors.toMap(GraphState.Node::id, GraphState.Node::y));
    }

    /** The file that is open last comes after the page of zips was opened, and must not put it away. */
    @Test
    void whatWasGoneToBeforeTheFileCameStays() {
        room.blouse().leave();
        room.desk.background = held;
        StudioPresenter studio = StudioPresenter.atZip(room.desk).orElseThrow();
        held.all();

        assertThat(studio.state().over()).isEqualTo(Over.ZIP);
        assertThat(studio.state().open()).isPresent();
    }

    @Test
    void aFileThatCannotBeReadKeepsNobodyFromTheOthers() {
        StudioPresenter studio = StudioPresenter.open(
                        room.desk, Optional.of(new ContentFile(false, "tillside/scenarios/gone.yaml")))
                .orElseThrow();

        assertThat(studio.state().files()).isNotEmpty();
        assertThat(studio.state().open()).isEmpty();
        assertThat(room.desk.said).extracting(Notice::tone).containsExactly(Notice.Tone.BAD);
    }

    @Test
    void theTextIsReadOnceForAllWhoAskForItsValues() {
        StudioPresenter studio = room.blouse();
        Editing editing = studio.editing().orElseThrow();

        assertThat(editing.value().orElseThrow()).isSameAs(editing.value().orElseThrow());
        room.type(studio, "title: The blouse", "title: A blouse");
        assertThat(FormTree.text(editing.value().orElseThrow(), "title")).startsWith("A blouse");
    }
}
