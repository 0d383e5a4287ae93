package org.tillside.screens.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tillside.authoring.GraphLayout;
import org.tillside.authoring.GraphLayout.Laid;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.authoring.SceneGraph;
import org.tillside.content.Edited;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Failure;

/** The open role-play as a drawing: scenes, endings, and the replies between them. */
public final class GraphPart extends Part<GraphState> {
    private static final GraphLayout.Size SIZE = new GraphLayout.Size(128, 46);

    private final StudioPresenter studio;
    private Optional<ContentFile> of = Optional.empty();
    private Optional<SceneGraph> graph = Optional.empty();
    private Optional<Laid> laid = Optional.empty();
    private Optional<SceneGraph> laidOf = Optional.empty();
    private Map<SceneId, Point> pinned = Map.of();
    private Optional<SceneId> chosen = Optional.empty();
    private String sought = "";
    private boolean laying;
    private boolean stale;

    GraphPart(StudioPresenter studio) {
        super(GraphState.NOTHING);
        this.studio = studio;
    }

    /** The scene or ending that is chosen. */
    Optional<SceneId> chosen() {
        return chosen;
    }

    /** Chooses a scene or an ending; an empty id for none. */
    public void choose(String id) {
        chosenElsewhere(id);
        studio.chosenInGraph(chosen);
    }

    /** The same, as something was chosen elsewhere. */
    void chosenElsewhere(String id) {
        chosen = Optional.of(id).filter(it -> !it.isEmpty()).map(SceneId::new);
        draw();
    }

    /** Marks what holds these letters. */
    public void seek(String letters) {
        sought = letters.toLowerCase(Locale.ROOT).strip();
        draw();
    }

    /** Puts a scene somewhere, where it stays from now on. */
    public void move(String id, double x, double y) {
        Map<SceneId, Point> places = new HashMap<>(pinned);
        places.put(new SceneId(id), new Point(Math.max(0, x), Math.max(0, y)));
        pin(places);
    }

    /** Lets the program find all places again. */
    public void tidy() {
        pin(Map.of());
    }

    private void pin(Map<SceneId, Point> places) {
        pinned = Map.copyOf(places);
        of.ifPresent(file -> studio.keepPlaces(file, pinned));
        laidOf = Optional.empty();
        lay();
    }

    /** Leads a reply to another scene or ending. */
    public void lead(String scene, String reply, String to) {
        scenario()
                .flatMap(it -> SceneEdits.lead(it, new SceneId(scene), reply, to))
                .ifPresent(edits -> studio.edit(edits, Edited.Kind.GRAPH, () -> {}));
    }

    /** Leads a reply to a new scene, which stands where the line was let go. */
    public void leadToNew(String scene, String reply, double x, double y) {
        scenario().ifPresent(it -> {
            String id = SceneEdits.freeId(it);
            SceneEdits.lead(it, new SceneId(scene), reply, id).ifPresent(edits -> {
                Map<SceneId, Point> places = new HashMap<>(pinned);
                places.put(new SceneId(id), new Point(Math.max(0, x), Math.max(0, y)));
                pin(places);
                chosen = Optional.of(new SceneId(id));
                studio.edit(SceneEdits.withNew(edits, id, it, studio.words()), Edited.Kind.GRAPH, () -> {});
            });
        });
    }

    Optional<Scenario> scenario() {
        return studio.scenario();
    }

    @Override
    void refresh() {
        Optional<ContentFile> file = studio.editing().map(Editing::file).filter(Tabs::scenario);
        if (!file.equals(of)) {
            of = file;
            graph = Optional.empty();
            laid = Optional.empty();
            laidOf = Optional.empty();
            chosen = Optional.empty();
            pinned = file.map(studio::places).orElse(Map.of());
        }
        if (file.isEmpty()) {
            now(GraphState.NOTHING);
            return;
        }
        Optional<SceneGraph> read = scenario().map(SceneGraph::of);
        stale = read.isEmpty() || studio.broken();
        graph = read.or(() -> graph);
        lay();
    }

    /** Finds places beside all else; while it goes on the old ones stay. */
    private void lay() {
        boolean needed = graph.isPresent() && !shape(graph).equals(shape(laidOf));
        if (!needed || laying) {
            draw();
            return;
        }
        laying = true;
        draw();
        SceneGraph next = graph.orElseThrow();
        Map<SceneId, Point> places = pinned;
        studio.beside("studio.laying", () -> GraphLayout.of(next, SIZE, places), it -> laid(next, it), this::failed);
    }

    private void laid(SceneGraph it, Laid result) {
        laying = false;
        laid = Optional.of(result);
        laidOf = Optional.of(it);
        lay();
    }

    private void failed(Failure failure) {
        laying = false;
        laidOf = graph;
        studio.failed(failure);
        draw();
    }

    /** What a layout depends on: who stands there, and which lines lead where. */
    private static Object shape(Optional<SceneGraph> it) {
        return it.map(graph -> List.of(
                        List.copyOf(graph.nodes().keySet()),
                        graph.edges().stream()
                                .map(edge -> List.of(edge.from(), edge.to()))
                                .toList()))
                .orElse(List.of());
    }

    private void draw() {
        if (graph.isEmpty() || laid.isEmpty()) {
            now(new GraphState(List.of(), List.of(), 0, 0, stale, laying, ""));
            return;
        }
        now(new GraphViews(studio, graph.get(), laid.get(), fits(), chosen, sought)
                .state(stale, laying, studio.trial().path(), studio.trial().summary()));
    }

    /** Whether the lines that were found are those of the graph as it is now. */
    private boolean fits() {
        return shape(graph).equals(shape(laidOf));
    }
}
