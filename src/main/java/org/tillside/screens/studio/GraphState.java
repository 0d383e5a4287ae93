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
 * @param start the id of the scene in which it begins
 * @param path said of the last play that was tried; empty if there was none
 * @param change what the last edit changed in it; empty where nothing
 */
public record GraphState(
        List<Node> nodes,
        List<Edge> edges,
        double width,
        double height,
        boolean stale,
        boolean laying,
        String start,
        String path,
        String change,
        Team team) {
    static final GraphState NOTHING =
            new GraphState(List.of(), List.of(), 0, 0, false, false, "", "", "", new Team(false, true, "", List.of()));

    public GraphState {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * How the team played it, laid over the drawing.
     *
     * @param on whether it is shown
     * @param first whether everybody's first play alone is counted
     * @param said how often and how it ended; empty while it is being counted
     * @param notes what must be known to read it rightly
     */
    public record Team(boolean on, boolean first, String said, List<String> notes) {
        public Team {
            notes = List.copyOf(notes);
        }
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
     * @param figure of how many plays something is told there; empty where nothing is
     * @param fell whether that is something bad: mostly poor answers, or a bad end
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
            String figure,
            boolean fell,
            String spoken) {}

    /**
     * A way that a reply leads.
     *
     * @param points a start and then groups of three, a cubic curve each
     * @param share in which share of the plays it was chosen, 0 to 1
     * @param figure the same as numbers; empty where it is not told
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
            String figure,
            String spoken) {
        public Edge {
            points = List.copyOf(points);
        }
    }
}
