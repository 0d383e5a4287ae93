package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.authoring.GraphLayout.Point;

/**
 * A role-play as a drawing, in pixels at 100 %.
 *
 * @param nodes in the order in which the keyboard goes through them
 * @param width of the whole
 * @param stale whether the text cannot be read just now, so that this is how it was
 * @param laying whether new places are being found, the old ones standing meanwhile
 * @param path said of the last play that was tried; empty if there was none
 */
public record GraphState(
        List<Node> nodes, List<Edge> edges, double width, double height, boolean stale, boolean laying, String path) {
    static final GraphState NOTHING = new GraphState(List.of(), List.of(), 0, 0, false, false, "");

    public GraphState {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** What a node stands for. */
    public enum Kind {
        SCENE,
        ENDING,
        MISSING
    }

    /**
     * A scene, an ending, or what is missing.
     *
     * @param text what is said there, or an ending's title
     * @param mood the word of the mood, of the outcome for an ending, or empty
     * @param detail said below: the id, or the outcome
     * @param worst the word of the worst severity of what is wrong in it, or empty
     * @param step its numbers on the path of the last play; empty if it is not on it
     * @param spoken everything of it in one sentence
     */
    public record Node(
            String id,
            Kind kind,
            double x,
            double y,
            double width,
            double height,
            String text,
            String mood,
            String detail,
            String worst,
            int problems,
            Optional<Integer> step,
            boolean chosen,
            boolean found,
            String spoken) {}

    /**
     * A way that a reply leads.
     *
     * @param points a start and then groups of three, a cubic curve each
     * @param spoken the reply and where it leads
     */
    public record Edge(
            String from,
            String reply,
            String to,
            List<Point> points,
            boolean late,
            boolean conditional,
            boolean missing,
            boolean onPath,
            double share,
            String spoken) {
        public Edge {
            points = List.copyOf(points);
        }
    }
}
