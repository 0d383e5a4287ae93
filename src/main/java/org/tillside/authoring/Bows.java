package org.tillside.authoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.tillside.authoring.GraphLayout.Box;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.content.SceneId;

/**
 * Draws the lines at scenes that the author has moved: from foot to head where the other scene lies below, else round
 * the side, and each reply from a foot of its own, so that its line can be taken hold of.
 */
final class Bows {
    private static final double LEAST = 24;
    private static final double ASIDE = 36;

    private final SceneGraph graph;
    private final Map<SceneId, Box> boxes;

    Bows(SceneGraph graph, Map<SceneId, Box> boxes) {
        this.graph = graph;
        this.boxes = boxes;
    }

    /** One cubic curve. */
    List<Point> of(SceneGraph.Edge edge) {
        Box from = box(edge.from());
        Box to = box(edge.to());
        return to.y() < from.y() + from.height() ? beside(edge, from, to) : down(edge, from, to);
    }

    private Box box(SceneId id) {
        return Objects.requireNonNull(boxes.get(id));
    }

    private List<Point> down(SceneGraph.Edge edge, Box from, Box to) {
        Point start = new Point(from.x() + from.width() * out(edge), from.y() + from.height());
        Point end = new Point(to.x() + to.width() * in(edge), to.y());
        double bow = Math.max(LEAST, (end.y() - start.y()) / 2);
        return List.of(start, new Point(start.x(), start.y() + bow), new Point(end.x(), end.y() - bow), end);
    }

    private double out(SceneGraph.Edge edge) {
        return share(edge, it -> it.from().equals(edge.from()));
    }

    private double in(SceneGraph.Edge edge) {
        return share(edge, it -> it.to().equals(edge.to()));
    }

    /** Which place an edge has among those at the same node, as a share of its width. */
    private double share(SceneGraph.Edge edge, Predicate<SceneGraph.Edge> same) {
        List<SceneGraph.Edge> all = graph.edges().stream().filter(same).toList();
        int at = 0;
        while (all.get(at) != edge) {
            at++;
        }
        return (at + 1.0) / (all.size() + 1);
    }

    /** Between the sides that face each other; where one lies above the other, out and in at the same side. */
    private List<Point> beside(SceneGraph.Edge edge, Box from, Box to) {
        double out = from.y() + from.height() * out(edge);
        double in = to.y() + to.height() * in(edge);
        if (to.x() + to.width() <= from.x()) {
            return across(new Point(from.x(), out), new Point(to.x() + to.width(), in), -1);
        }
        if (from.x() + from.width() <= to.x()) {
            return across(new Point(from.x() + from.width(), out), new Point(to.x(), in), 1);
        }
        Point start = new Point(from.x() + from.width(), out);
        Point end = new Point(to.x() + to.width(), in);
        double x = Math.max(start.x(), end.x()) + ASIDE;
        return List.of(start, new Point(x, out), new Point(x, in), end);
    }

    private static List<Point> across(Point start, Point end, int way) {
        double bow = way * Math.max(LEAST, Math.abs(end.x() - start.x()) / 2);
        return List.of(start, new Point(start.x() + bow, start.y()), new Point(end.x() - bow, end.y()), end);
    }
}
