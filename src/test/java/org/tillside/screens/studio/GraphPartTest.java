package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.screens.studio.Workroom.OURS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.content.Edited;
import org.tillside.content.SceneId;
import org.tillside.screens.studio.GraphState.Edge;
import org.tillside.screens.studio.GraphState.Node;

/** The role-play as a drawing: what stays, what moves, and what is written when somebody draws in it. */
class GraphPartTest {
    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
        studio = room.blouse();
        studio.tab(Tab.GRAPH);
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private GraphState state() {
        return studio.graph().state();
    }

    private Map<String, Point> places() {
        Map<String, Point> places = new HashMap<>();
        state().nodes().forEach(it -> places.put(it.id(), new Point(it.x(), it.y())));
        return places;
    }

    private Node node(String id) {
        return state().nodes().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Map<List<String>, List<Point>> lines() {
        Map<List<String>, List<Point>> lines = new HashMap<>();
        state().edges().forEach(it -> lines.put(List.of(it.from(), it.reply(), it.to()), it.points()));
        return lines;
    }

    @Test
    void theOldPictureStaysWhileNewPlacesAreFoundBesideAllElse() {
        Map<String, Point> places = places();
        Map<List<String>, List<Point>> lines = lines();
        Held held = new Held();
        room.desk.background = held;

        studio.graph().leadToNew("arrives", "listen", 300, 200);
        while (!state().laying()) {
            held.one();
        }

        assertThat(places()).isEqualTo(places);
        lines.remove(List.of("arrives", "listen", "story"));
        lines.forEach((way, line) -> assertThat(lines()).as("%s", way).containsEntry(way, line));

        held.all();
        assertThat(state().laying()).isFalse();
        assertThat(places()).containsEntry("scene-1", new Point(300, 200));
        assertThat(lines()).containsKey(List.of("arrives", "listen", "scene-1"));
    }

    @Test
    void aTextIsSaidToBeUnreadableOnceItWasLookedAtAndNotBefore() {
        Held held = new Held();
        room.desk.background = held;
        studio.makeNew();
        studio.making().title("Cold soup");
        studio.making().text("Customer: This soup is cold.\nMe: A hot one is here in four minutes.\n");
        studio.making().make();
        while (held.more()) {
            held.one();
            assertThat(state().stale()).isFalse();
        }
        assertThat(state().nodes()).hasSize(2);

        String good = studio.source().state().text();
        studio.writing().replace("id: [", Edited.Kind.TYPED);
        assertThat(state().stale()).isFalse();
        held.all();
        assertThat(state().stale()).isTrue();
        assertThat(state().nodes()).as("how it was").hasSize(2);
        studio.writing().replace(good, Edited.Kind.TYPED);
        held.all();
        assertThat(state().stale()).isFalse();
    }

    @Test
    void whatWasPutSomewhereStaysThereThroughEditsAndRestarts() throws IOException {
        studio.graph().move("story", 612, 34);
        studio.graph().leadToNew("arrives", "listen", 300, 200);
        assertThat(places()).containsEntry("story", new Point(612, 34));
        studio.leave();
        room.restart();

        studio = room.studio();
        studio.open(OURS);
        studio.tab(Tab.GRAPH);

        assertThat(places()).containsEntry("story", new Point(612, 34)).containsEntry("scene-1", new Point(300, 200));
        studio.graph().tidy();
        assertThat(places()).doesNotContainEntry("story", new Point(612, 34));
    }

    @Test
    void itSaysWhereItBeginsAndWhichSceneIsTheNextOneFound() {
        assertThat(state().start()).isEqualTo("arrives");
        studio.graph().seek("wall");
        String first = studio.graph().nextFound().orElseThrow();
        studio.graph().choose(first);
        studio.graph().seek("");
        assertThat(studio.graph().nextFound()).isEmpty();
        studio.graph().seek("e");
        List<String> found =
                state().nodes().stream().filter(Node::found).map(Node::id).toList();
        found.forEach(it -> {
            String next = studio.graph().nextFound().orElseThrow();
            studio.graph().choose(next);
        });
        assertThat(found).contains(studio.graph().chosen().orElseThrow().value());
        assertThat(studio.graph().nextFound().orElseThrow())
                .isEqualTo(found.get(
                        (found.indexOf(studio.graph().chosen().orElseThrow().value()) + 1) % found.size()));
    }

    @Test
    void aSceneThatIsMissedIsWrittenWithOnePress() {
        room.type(studio, "to: receipt", "to: third-floor");
        assertThat(node("third-floor").kind()).isEqualTo(GraphState.Kind.MISSING);
        StudioState.Problem missed = studio.state().problems().rows().stream()
                .filter(it -> it.sentence().contains("third-floor"))
                .findFirst()
                .orElseThrow();
        assertThat(missed.fix()).contains("Create it");

        studio.mend(missed.number());

        assertThat(node("third-floor").kind()).isEqualTo(GraphState.Kind.SCENE);
        assertThat(studio.scenario().orElseThrow().scenes()).containsKey(new SceneId("third-floor"));
        assertThat(studio.state().problems().rows())
                .noneMatch(it -> it.sentence().contains("third-floor"));
        studio.undo();
        assertThat(node("third-floor").kind()).isEqualTo(GraphState.Kind.MISSING);
        studio.graph().create("third-floor");
        assertThat(node("third-floor").kind()).isEqualTo(GraphState.Kind.SCENE);
        String text = studio.editing().orElseThrow().text();
        studio.graph().create("story");
        assertThat(studio.editing().orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void aWrongBeginningIsToldOnceAndNotOfEverySceneThatNobodyReaches() {
        assertThat(studio.state().problems().filters()).noneMatch(it -> it.of().equals("file"));

        room.type(studio, "start: arrives", "start: nobody-there");

        List<StudioState.Problem> rows = studio.state().problems().rows().stream()
                .filter(it -> it.place().contains("own/scenarios/blouse.yaml"))
                .toList();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).sentence()).contains("nobody-there");
        assertThat(studio.state().problems().filters()).anyMatch(it -> it.of().equals("file"));
        studio.tab(Tab.PATHS);
        assertThat(studio.paths().state().faults()).hasSize(1);
    }

    @Test
    void whereAReplyLeadsByConditionsItIsSaidWhyNothingIsDrawn() {
        room.type(
                studio,
                "        to: receipt\n",
                "        to:\n          - when: trust > 5\n            id: receipt\n          - id: wall\n");
        String text = studio.editing().orElseThrow().text();
        Edge edge = state().edges().stream()
                .filter(it -> it.from().equals("arrives") && it.to().equals("receipt"))
                .findFirst()
                .orElseThrow();

        studio.graph().lead("arrives", edge.reply(), "story");

        assertThat(studio.editing().orElseThrow().text()).isEqualTo(text);
        assertThat(room.desk.said).last().asString().contains(edge.reply());
    }

    @Test
    void whatWasTriedIsPlayedAgainAfterEachEditAlsoWhenNobodyPlaysAnyMore() {
        studio.graph().choose("");
        studio.play();
        studio.trial().say("listen");
        studio.trial().say("hear-tonight");
        studio.play();
        assertThat(studio.state().playing()).isFalse();
        assertThat(state().path()).contains("2 replies");
        assertThat(node("dinner-news").step()).contains(3);
        assertThat(state().change()).isEmpty();

        room.type(studio, "id: hear-tonight", "id: hear-it");

        assertThat(state().path()).contains("1 reply");
        assertThat(state().change()).contains("2 replies").contains("1 reply");
        assertThat(node("dinner-news").step()).isEmpty();
        studio.undo();
        assertThat(state().path()).contains("2 replies");
        studio.open(Workroom.BLOUSE);
        assertThat(state().path()).isEmpty();
    }
}
