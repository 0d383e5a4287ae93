package org.tillside.swing.studio;

import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.Optional;
import org.tillside.screens.studio.GraphState;
import org.tillside.screens.studio.GraphState.Edge;
import org.tillside.screens.studio.GraphState.Node;

/** What lies at a point of the drawing, and what lies next to a scene; points in pixels at 100 %. */
record GraphSpots(GraphState state) {
    private static final double NEAR = 9;
    private static final double BESIDE = 5;

    /** The node at a point, the uppermost where several are. */
    Optional<Node> over(Point2D at) {
        return state.nodes().stream()
                .filter(it -> at.getX() >= it.x()
                        && at.getX() <= it.x() + it.width()
                        && at.getY() >= it.y()
                        && at.getY() <= it.y() + it.height())
                .reduce((below, above) -> above);
    }

    /** The line that one can take hold of here: by its end, or anywhere beside the scenes. */
    Optional<Edge> line(Point2D at) {
        return end(at).or(() -> over(at).isPresent()
                ? Optional.empty()
                : state.edges().stream()
                        .filter(it -> GraphLine.distance(it.points(), at) < BESIDE)
                        .findFirst());
    }

    private Optional<Edge> end(Point2D at) {
        return state.edges().stream()
                .filter(it -> !it.points().isEmpty())
                .filter(it -> {
                    var end = it.points().get(it.points().size() - 1);
                    return at.distance(end.x(), end.y()) < NEAR;
                })
                .findFirst();
    }

    /** All that is said of what lies at a point, the end of a line before the node that it touches. */
    Optional<String> spoken(Point2D at) {
        return end(at).map(Edge::spoken).or(() -> over(at).map(Node::spoken)).or(() -> line(at).map(Edge::spoken));
    }

    /** The next node in a direction: the nearest of those that lie more that way than another. */
    Optional<Node> next(Node here, int right, int down) {
        return state.nodes().stream()
                .filter(it -> !it.id().equals(here.id()))
                .filter(it -> (it.x() - here.x()) * right + (it.y() - here.y()) * down
                        > Math.abs((it.x() - here.x()) * down + (it.y() - here.y()) * right) / 2)
                .min(Comparator.comparingDouble(it -> Math.hypot(it.x() - here.x(), it.y() - here.y())));
    }
}
