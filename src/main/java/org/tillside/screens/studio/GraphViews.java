package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.authoring.GraphLayout.Box;
import org.tillside.authoring.GraphLayout.Laid;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.authoring.SceneGraph;
import org.tillside.content.Mood;
import org.tillside.content.Place;
import org.tillside.content.Places;
import org.tillside.content.Problem;
import org.tillside.content.SceneId;
import org.tillside.practice.Exploration;
import org.tillside.screens.Words;

/** Words the drawing of a role-play: what stands on each scene, and what is wrong in it. */
final class GraphViews {
    private final StudioPresenter studio;
    private final Words words;
    private final SceneGraph graph;
    private final Laid laid;
    private final SceneGraph laidOf;
    private final Optional<SceneId> chosen;
    private final String sought;
    private final Optional<TeamViews> team;
    private final List<Problem> problems;
    private final Map<SceneId, Place> begins;

    GraphViews(StudioPresenter studio, SceneGraph graph, Layouts.Found laid, Optional<SceneId> chosen, String sought) {
        this.studio = studio;
        this.words = studio.words();
        this.graph = graph;
        this.laid = laid.laid();
        this.laidOf = laid.of();
        this.chosen = chosen;
        this.sought = sought;
        this.team = studio.graph().team().views();
        this.problems = studio.knowledge().problems().stream()
                .filter(it -> it.place().isPresent())
                .toList();
        this.begins = problems.isEmpty() ? Map.of() : places();
    }

    GraphState state(boolean stale, boolean laying, TrialPart trial) {
        Map<SceneId, Integer> path = trial.path();
        List<GraphState.Node> nodes = new ArrayList<>();
        graph.nodes().values().forEach(it -> Optional.ofNullable(laid.nodes().get(it.id()))
                .ifPresent(box -> nodes.add(node(it, box, path))));
        return new GraphState(
                nodes,
                edges(trial.taken()),
                laid.width(),
                laid.height(),
                stale,
                laying,
                start(),
                trial.summary(),
                trial.change(),
                studio.graph().team().state());
    }

    private String start() {
        return graph.nodes().values().stream()
                .filter(it -> it instanceof SceneGraph.SceneNode scene && scene.start())
                .map(it -> it.id().value())
                .findFirst()
                .orElse("");
    }

    private List<GraphState.Edge> edges(Set<Exploration.Branch> taken) {
        Map<SceneGraph.Edge, List<Point>> lines = new OldLines(laidOf, laid).of(graph);
        List<GraphState.Edge> edges = new ArrayList<>();
        graph.edges()
                .forEach(it -> Optional.ofNullable(lines.get(it)).ifPresent(line -> edges.add(edge(it, line, taken))));
        return edges;
    }

    private GraphState.Edge edge(SceneGraph.Edge it, List<Point> line, Set<Exploration.Branch> taken) {
        String reply = it.reply().value();
        String spoken = words.text("studio.graph.edge", reply, it.to().value());
        return new GraphState.Edge(
                it.from().value(),
                reply,
                it.to().value(),
                line,
                it.late(),
                it.conditional(),
                graph.nodes().get(it.to()) instanceof SceneGraph.MissingNode,
                taken.contains(new Exploration.Branch(it.from(), it.reply(), it.to())),
                team.map(all -> all.share(it)).orElse(0.0),
                team.map(all -> all.figure(it)).orElse(""),
                also(spoken, team.map(all -> all.reply(it)).orElse("")));
    }

    /** With what the team did behind it. */
    private static String also(String spoken, String told) {
        return told.isEmpty() ? spoken : spoken + ". " + told;
    }

    private GraphState.Node node(SceneGraph.Node it, Box box, Map<SceneId, Integer> path) {
        List<Problem> wrong = wrong(it.id());
        String worst = wrong.stream()
                .map(Problem::severity)
                .min(Problem.Severity::compareTo)
                .map(Enum::name)
                .orElse("");
        String text = text(it);
        String detail = detail(it);
        return new GraphState.Node(
                it.id().value(),
                kind(it),
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                text,
                mood(it),
                detail,
                worst,
                wrong.size(),
                Optional.ofNullable(path.get(it.id())),
                chosen.filter(it.id()::equals).isPresent(),
                !sought.isEmpty()
                        && (text + " " + it.id().value())
                                .toLowerCase(Locale.ROOT)
                                .contains(sought),
                team.map(all -> all.figure(it.id())).orElse(""),
                team.filter(all -> all.fell(it.id())).isPresent(),
                also(
                        spoken(it, text, detail, wrong.size()),
                        team.map(all -> all.told(it.id())).orElse("")));
    }

    private String spoken(SceneGraph.Node it, String text, String detail, int wrong) {
        return it instanceof SceneGraph.MissingNode
                ? words.text("studio.graph.missing.spoken", text)
                : words.text("studio.graph.node", text, detail, wrong);
    }

    private static GraphState.Kind kind(SceneGraph.Node it) {
        return it instanceof SceneGraph.SceneNode
                ? GraphState.Kind.SCENE
                : it instanceof SceneGraph.EndingNode ? GraphState.Kind.ENDING : GraphState.Kind.MISSING;
    }

    private String text(SceneGraph.Node it) {
        if (it instanceof SceneGraph.SceneNode scene) {
            return scene.text().isEmpty() ? it.id().value() : words.text("studio.graph.says", scene.text());
        }
        return it instanceof SceneGraph.EndingNode ending
                ? ending.title()
                : it.id().value();
    }

    private String detail(SceneGraph.Node it) {
        if (it instanceof SceneGraph.EndingNode ending) {
            return words.text("learn.outcome." + ending.outcome().name().toLowerCase(Locale.ROOT));
        }
        return it instanceof SceneGraph.MissingNode
                ? words.text("studio.graph.missing")
                : it.id().value();
    }

    private static String mood(SceneGraph.Node it) {
        if (it instanceof SceneGraph.SceneNode scene) {
            return scene.mood().map(Mood::name).orElse("").toLowerCase(Locale.ROOT);
        }
        return it instanceof SceneGraph.EndingNode ending
                ? ending.outcome().name().toLowerCase(Locale.ROOT)
                : "";
    }

    /** What is wrong from where this scene begins to where the next thing begins. */
    private List<Problem> wrong(SceneId id) {
        Place from = begins.get(id);
        if (from == null) {
            return List.of();
        }
        Optional<Place> next =
                begins.values().stream().filter(it -> it.compareTo(from) > 0).min(Place::compareTo);
        return problems.stream()
                .filter(it -> it.place()
                        .filter(at -> at.file().equals(from.file()) && at.compareTo(from) >= 0)
                        .filter(at -> next.filter(end -> at.compareTo(end) >= 0).isEmpty())
                        .isPresent())
                .toList();
    }

    /** Where each of them begins, looked up once. */
    private Map<SceneId, Place> places() {
        Map<SceneId, Place> all = new HashMap<>();
        graph.nodes().keySet().forEach(id -> place(id).ifPresent(it -> all.put(id, it)));
        return all;
    }

    private Optional<Place> place(SceneId id) {
        return studio.scenario().flatMap(scenario -> studio.catalogue().flatMap(all -> all.packs().stream()
                .filter(pack -> pack.scenarios().containsKey(scenario.id()))
                .findFirst()
                .flatMap(pack -> place(pack.places(), "scenario/" + scenario.id(), id))));
    }

    private static Optional<Place> place(Places places, String of, SceneId id) {
        Optional<Place> scenes = places.near(of + "/scenes/" + id);
        return scenes.equals(places.near(of + "/scenes")) ? places.near(of + "/endings/" + id) : scenes;
    }
}
