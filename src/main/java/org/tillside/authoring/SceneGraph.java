package org.tillside.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Outcome;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;

/**
 * A role-play as scenes, endings and the replies that lead from one to the other, for drawing. What a reply names and
 * nobody has written is in it too, so that it can be seen.
 *
 * @param nodes in the author's order: scenes, endings, then what is missing
 * @param edges in the author's order, for each target of a reply one
 */
public record SceneGraph(Map<SceneId, Node> nodes, List<Edge> edges) {
    public SceneGraph {
        nodes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        edges = List.copyOf(edges);
    }

    /** What stands at an end of an edge. */
    public sealed interface Node {
        SceneId id();
    }

    /** A scene: what is said in it, or else seen. */
    public record SceneNode(SceneId id, String text, Optional<Mood> mood, boolean start) implements Node {}

    /** An ending. */
    public record EndingNode(SceneId id, String title, Outcome outcome) implements Node {}

    /** What a reply leads to and nobody has written. */
    public record MissingNode(SceneId id) implements Node {}

    /**
     * A way that a reply leads.
     *
     * @param late whether it is what being late does
     * @param conditional whether it is taken only under a condition, of the reply or of the way
     * @param interruption whether the reply is to something that lies over the scene
     */
    public record Edge(
            SceneId from, ReplyId reply, SceneId to, boolean late, boolean conditional, boolean interruption) {}

    /** The graph of a role-play. */
    public static SceneGraph of(Scenario scenario) {
        Map<SceneId, Node> nodes = new LinkedHashMap<>();
        List<Edge> edges = new ArrayList<>();
        for (Scene scene : scenario.scenes().values()) {
            nodes.put(
                    scene.id(),
                    new SceneNode(
                            scene.id(),
                            scene.says().or(scene::sees).orElse(""),
                            scene.mood(),
                            scene.id().equals(scenario.start())));
            scene.replies().forEach(reply -> add(edges, scene, reply, false, false));
            scene.late().ifPresent(reply -> add(edges, scene, reply, true, false));
            scene.interrupt().ifPresent(it -> it.replies().forEach(reply -> add(edges, scene, reply, false, true)));
        }
        scenario.endings()
                .values()
                .forEach(it -> nodes.put(it.id(), new EndingNode(it.id(), it.title(), it.outcome())));
        edges.forEach(edge -> nodes.computeIfAbsent(edge.to(), MissingNode::new));
        return new SceneGraph(nodes, edges);
    }

    private static void add(List<Edge> into, Scene scene, Reply reply, boolean late, boolean interruption) {
        for (Reply.Target target : reply.to()) {
            boolean conditional = reply.when().isPresent() || target.when().isPresent();
            into.add(new Edge(scene.id(), reply.id(), target.id(), late, conditional, interruption));
        }
    }

    /** How many replies lead to a scene or an ending. */
    public long into(SceneId id) {
        return edges.stream().filter(edge -> edge.to().equals(id)).count();
    }
}
