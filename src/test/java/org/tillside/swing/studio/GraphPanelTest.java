package org.tillside.swing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JViewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.screens.studio.GraphState;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.Tab;
import org.tillside.screens.studio.TeamAt;
import org.tillside.screens.studio.Workroom;
import org.tillside.swing.Painting;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Snapshot;

/** The drawing in its sizes and languages, and what the mouse does in it. */
class GraphPanelTest {
    private static final int MARGIN = 24;

    @TempDir
    Path temp;

    private Workroom room;
    private StudioPresenter studio;

    @BeforeEach
    void open() throws IOException {
        room = new Workroom(temp).overBundled();
        new TeamAt(room.desk).six();
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private void show(Locale language, Tab tab) {
        room.desk.in(language);
        studio = room.blouse();
        studio.tab(tab);
    }

    @ParameterizedTest
    @CsvSource({"GRAPH,en", "GRAPH,lv", "GRAPH,ms", "GRAPH,hy", "PATHS,en", "PATHS,lv", "PATHS,ms", "PATHS,hy"})
    void nothingIsCut(Tab tab, String language) {
        Locale locale = Locale.forLanguageTag(language);
        show(locale, tab);
        studio.graph().team().show(true);
        studio.graph().choose("arrives");
        studio.play();
        studio.trial().say("listen");
        assertThat(Painting.cut("studio-" + tab + "-" + language, locale, tools -> {
                    Kit kit = tools.kit();
                    JPanel room = kit.panels().pane("fill", "[528!,fill]push", "[grow,fill]");
                    room.add(
                            tab == Tab.GRAPH
                                    ? new GraphPanel(kit, studio.graph(), () -> {})
                                    : new PathsPanel(kit, studio.paths()),
                            "hmin 0");
                    Snapshot.of(room, 640, 480, 1);
                    return room;
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en", "lv", "ms", "hy"})
    void theRepliesWithTheirSharesAreNotCut(String language) {
        Locale locale = Locale.forLanguageTag(language);
        show(locale, Tab.GRAPH);
        studio.graph().team().show(true);
        studio.graph().choose("arrives");
        assertThat(Painting.cut("studio-replies-" + language, locale, tools -> {
                    JPanel room = tools.kit().panels().pane("fill", "[304!,fill]push", "[grow,fill]");
                    GroupsPanel fields = new GroupsPanel(tools.kit(), studio.form());
                    studio.form().show(fields::show);
                    room.add(fields, "hmin 0");
                    Snapshot.of(room, 640, 480, 1);
                    return room;
                }))
                .isEmpty();
    }

    private GraphState state() {
        return studio.graph().state();
    }

    /** The drawing in a room that holds all of it. */
    private Component canvas() {
        AtomicReference<GraphPanel> made = new AtomicReference<>();
        Painting.cut("studio-canvas", Locale.ENGLISH, tools -> {
            GraphPanel panel = new GraphPanel(tools.kit(), studio.graph(), () -> {});
            made.compareAndSet(null, panel);
            return panel;
        });
        GraphPanel panel = made.get();
        Snapshot.of(panel, 1400, 1800, 1);
        return Live.find(panel, "studio.graph").orElseThrow();
    }

    private static void mouse(Component on, int kind, double x, double y) {
        double left = Math.max(0, (on.getWidth() - on.getPreferredSize().width) / 2.0);
        on.dispatchEvent(new MouseEvent(
                on,
                kind,
                0,
                0,
                (int) Math.round(left + MARGIN + x),
                (int) Math.round(MARGIN + y),
                1,
                false,
                MouseEvent.BUTTON1));
    }

    private static void drag(Component on, Point from, Point to) {
        mouse(on, MouseEvent.MOUSE_PRESSED, from.x(), from.y());
        mouse(on, MouseEvent.MOUSE_DRAGGED, (from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        mouse(on, MouseEvent.MOUSE_DRAGGED, to.x(), to.y());
        mouse(on, MouseEvent.MOUSE_RELEASED, to.x(), to.y());
    }

    private Point end(String from, String reply) {
        return state().edges().stream()
                .filter(it -> it.from().equals(from) && it.reply().equals(reply))
                .map(it -> it.points().get(it.points().size() - 1))
                .findFirst()
                .orElseThrow();
    }

    private Point middle(String id) {
        return state().nodes().stream()
                .filter(it -> it.id().equals(id))
                .map(it -> new Point(it.x() + it.width() / 2, it.y() + it.height() / 2))
                .findFirst()
                .orElseThrow();
    }

    private List<String> to(String scene, String reply) {
        return state().edges().stream()
                .filter(it -> it.from().equals(scene) && it.reply().equals(reply))
                .map(GraphState.Edge::to)
                .toList();
    }

    @Test
    void aLineIsDraggedToAnotherSceneAndToNowhereForANewOne() {
        show(Locale.ENGLISH, Tab.GRAPH);
        Component canvas = canvas();

        drag(canvas, end("ignored", "explain-queue"), middle("story"));
        assertThat(to("ignored", "explain-queue")).containsExactly("story");
        studio.undo();
        drag(canvas, end("ignored", "explain-queue"), new Point(5, 5));
        assertThat(to("ignored", "explain-queue")).containsExactly("scene-1");
        assertThat(studio.form().state().at()).isEqualTo("scenes/scene-1");
    }

    @Test
    void theFirstSceneIsInViewFromTheFirst() {
        show(Locale.ENGLISH, Tab.GRAPH);
        List<Boolean> seen = new ArrayList<>();
        Painting.cut("studio-first-scene", tools -> {
            GraphPanel panel = new GraphPanel(tools.kit(), studio.graph(), () -> {});
            Snapshot.of(panel, (int) (520 * tools.kit().look().size()), 600, 1);
            JComponent canvas = (JComponent) Live.find(panel, "studio.graph").orElseThrow();
            double scale = tools.kit().look().size();
            Point first = middle("arrives");
            seen.add(canvas.getVisibleRect().contains((MARGIN + first.x()) * scale, (MARGIN + first.y()) * scale));
            return panel;
        });
        assertThat(seen).isNotEmpty().doesNotContain(false);
    }

    @Test
    void theGroundIsDraggedUnderTheWindow() {
        show(Locale.ENGLISH, Tab.GRAPH);
        JComponent canvas = (JComponent) canvas();
        JViewport port = (JViewport) canvas.getParent();
        port.setBounds(0, 0, 300, 300);
        canvas.setSize(900, 1400);
        port.setViewPosition(new java.awt.Point(200, 300));
        Panning panning = new Panning(canvas);

        panning.begin(hand(canvas, 100, 100));
        panning.go(hand(canvas, 160, 150));
        assertThat(port.getViewPosition()).isEqualTo(new java.awt.Point(140, 250));
        panning.go(hand(canvas, 900, 900));
        assertThat(port.getViewPosition())
                .as("no further than there is something")
                .isEqualTo(new java.awt.Point());
    }

    private static MouseEvent hand(Component on, int x, int y) {
        return new MouseEvent(on, MouseEvent.MOUSE_DRAGGED, 0, 0, 0, 0, x, y, 1, false, MouseEvent.BUTTON1);
    }

    @Test
    void aSceneIsChosenByAPressAndMovedByDraggingAlone() {
        show(Locale.ENGLISH, Tab.GRAPH);
        Component canvas = canvas();
        Point before = middle("story");

        drag(canvas, before, new Point(before.x() + 2, before.y()));
        assertThat(middle("story")).isEqualTo(before);
        assertThat(studio.form().state().at()).isEqualTo("scenes/story");
        drag(canvas, before, new Point(before.x() + 60, before.y() + 20));
        assertThat(middle("story").x()).isBetween(before.x() + 58, before.x() + 62);
    }
}
