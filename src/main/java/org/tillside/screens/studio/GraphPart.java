package org.tillside.screens.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tillside.authoring.GraphLayout;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.authoring.SceneGraph;
import org.tillside.content.Edited;
import org.tillside.content.Scenario;
import org.tillside.content.SceneId;
import org.tillside.library.YamlEdit;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.shell.Notice;

/** The open role-play as a drawing: scenes, endings, and the replies between them. */
public final class GraphPart extends Part<GraphState> {
    private static final GraphLayout.Size SIZE = new GraphLayout.Size(152, 62);

    private final Desk desk;
    private final StudioPresenter studio;
    private final TeamPart team;
    private final Layouts layouts;
    private Optional<ContentFile> of = Optional.empty();
    private Optional<SceneGraph> graph = Optional.empty();
    private Optional<Layouts.Found> laid = Optional.empty();
    private Optional<Layouts.Key> tried = Optional.empty();
    private Map<SceneId, Point> pinned = Map.of();
    private Optional<SceneId> chosen = Optional.empty();
    private String sought = "";
    private boolean laying;
    private boolean stale;

    GraphPart(Desk desk, StudioPresenter studio) {
        super(GraphState.NOTHING);
        this.desk = desk;
        this.studio = studio;
        this.team = new TeamPart(desk, studio);
        this.layouts = desk.studio().layouts();
    }

    /** How the team played it. */
    public TeamPart team() {
        return team;
    }

    /** The scene or ending that is chosen. */
    Optional<SceneId> chosen() {
        return chosen;
    }

    /** Chooses a scene or an ending; an empty id for none. */
    public void choose(String id) {
        chosenElsewhere(id);
        studio.parts().chosenInGraph(chosen);
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

    /** The next of what holds the letters that are sought, behind what is chosen; the first one after the last. */
    public Optional<String> nextFound() {
        List<String> found = state().nodes().stream()
                .filter(GraphState.Node::found)
                .map(GraphState.Node::id)
                .toList();
        int now = chosen.map(it -> found.indexOf(it.value())).orElse(-1);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get((now + 1) % found.size()));
    }

    /** Writes a scene that a reply names and nobody has written. */
    public void create(String id) {
        scenario()
                .filter(it -> SceneEdits.isFree(it, id))
                .ifPresent(it -> studio.edit(
                        SceneEdits.withNew(List.of(), id, it, studio.words()), Edited.Kind.GRAPH, () -> {}));
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
        of.ifPresent(file -> NodePlaces.keep(desk.drafts(), file, pinned));
        lay();
    }

    /** Leads a reply to another scene or ending. */
    public void lead(String scene, String reply, String to) {
        scenario().ifPresent(it -> SceneEdits.lead(it, new SceneId(scene), reply, to)
                .ifPresentOrElse(edits -> studio.edit(edits, Edited.Kind.GRAPH, () -> {}), () -> byConditions(reply)));
    }

    /** Leads a reply to a new scene, which stands where the line was let go. */
    public void leadToNew(String scene, String reply, double x, double y) {
        scenario().ifPresent(it -> {
            String id = SceneEdits.freeId(it);
            SceneEdits.lead(it, new SceneId(scene), reply, id)
                    .ifPresentOrElse(edits -> leadToNew(it, id, edits, x, y), () -> byConditions(reply));
        });
    }

    private void leadToNew(Scenario in, String id, List<YamlEdit> edits, double x, double y) {
        studio.edit(SceneEdits.withNew(edits, id, in, studio.words()), Edited.Kind.GRAPH, () -> {});
        move(id, x, y);
        choose(id);
        // the form reads the text itself, and knows of the scene before it was read as a role-play
        studio.form().chosenElsewhere("scenes/" + id);
    }

    /** Says why nothing is drawn. */
    private void byConditions(String reply) {
        desk.say(Notice.of(Notice.Tone.WARN, studio.words().text("studio.graph.conditions", reply)));
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
            tried = Optional.empty();
            chosen = Optional.empty();
            stale = false;
            team.forget();
            pinned = file.map(it -> NodePlaces.of(desk.drafts(), it)).orElse(Map.of());
        }
        if (file.isEmpty()) {
            now(GraphState.NOTHING);
            return;
        }
        Optional<SceneGraph> read = scenario().map(SceneGraph::of);
        // of a text that was not looked at yet nothing new can be said
        stale = read.isEmpty()
                && (stale || studio.editing().filter(studio.knowledge()::knows).isPresent());
        graph = read.or(() -> graph);
        team.refresh();
        lay();
    }

    /** Finds places beside all else; while it goes on the old ones stay. */
    private void lay() {
        Optional<Layouts.Key> wanted = graph.map(it -> Layouts.Key.of(it, pinned));
        wanted.flatMap(layouts::of).ifPresent(it -> take(wanted, it));
        if (laying || wanted.isEmpty() || wanted.equals(tried)) {
            draw();
            return;
        }
        laying = true;
        draw();
        SceneGraph next = graph.orElseThrow();
        Map<SceneId, Point> places = pinned;
        Layouts.Key key = wanted.get();
        Optional<ContentFile> file = of;
        studio.beside(
                "studio.laying",
                () -> new Layouts.Found(next, GraphLayout.of(next, SIZE, places)),
                it -> laid(file, key, it),
                this::failed);
    }

    /** Places of a file that is no longer the open one are kept for when it is. */
    private void laid(Optional<ContentFile> file, Layouts.Key key, Layouts.Found found) {
        laying = false;
        layouts.keep(key, found);
        if (file.equals(of)) {
            take(Optional.of(key), found);
        }
        lay();
    }

    private void take(Optional<Layouts.Key> key, Layouts.Found found) {
        laid = Optional.of(found);
        tried = key;
    }

    private void failed(Failure failure) {
        laying = false;
        tried = graph.map(it -> Layouts.Key.of(it, pinned));
        studio.shelves().failed(failure);
        draw();
    }

    private void draw() {
        if (graph.isEmpty() || laid.isEmpty()) {
            now(new GraphState(List.of(), List.of(), 0, 0, stale, laying, "", "", "", team.state()));
            return;
        }
        now(new GraphViews(studio, graph.get(), laid.get(), chosen, sought).state(stale, laying, studio.trial()));
    }
}
