package org.tillside.swing.studio;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.tillside.authoring.GraphLayout.Point;

/** The line of a reply: its shape, how far something is from it, and where its middle is. */
final class GraphLine {
    private static final double FLAT = 1;

    private GraphLine() {}

    /** A start point and then groups of three, a cubic curve each. */
    static Path2D curve(List<Point> points) {
        Path2D path = new Path2D.Double();
        if (points.isEmpty()) {
            return path;
        }
        path.moveTo(points.get(0).x(), points.get(0).y());
        for (int i = 1; i + 2 < points.size(); i += 3) {
            path.curveTo(
                    points.get(i).x(),
                    points.get(i).y(),
                    points.get(i + 1).x(),
                    points.get(i + 1).y(),
                    points.get(i + 2).x(),
                    points.get(i + 2).y());
        }
        return path;
    }

    private static List<Point2D> flat(List<Point> points) {
        List<Point2D> all = new ArrayList<>();
        double[] at = new double[6];
        PathIterator path = new FlatteningPathIterator(curve(points).getPathIterator(null), FLAT);
        for (; !path.isDone(); path.next()) {
            path.currentSegment(at);
            all.add(new Point2D.Double(at[0], at[1]));
        }
        return all;
    }

    /** How far a point is from the line, in pixels at 100 %. */
    static double distance(List<Point> points, Point2D from) {
        List<Point2D> flat = flat(points);
        double least = Double.MAX_VALUE;
        for (int i = 1; i < flat.size(); i++) {
            least = Math.min(
                    least,
                    Line2D.ptSegDist(
                            flat.get(i - 1).getX(), flat.get(i - 1).getY(),
                            flat.get(i).getX(), flat.get(i).getY(),
                            from.getX(), from.getY()));
        }
        return least;
    }

    /** The point half-way along the line. */
    static Point2D middle(List<Point> points) {
        List<Point2D> flat = flat(points);
        double whole = 0;
        for (int i = 1; i < flat.size(); i++) {
            whole += flat.get(i).distance(flat.get(i - 1));
        }
        double left = whole / 2;
        for (int i = 1; i < flat.size(); i++) {
            double piece = flat.get(i).distance(flat.get(i - 1));
            if (piece >= left && piece > 0) {
                double part = left / piece;
                return new Point2D.Double(
                        flat.get(i - 1).getX()
                                + part * (flat.get(i).getX() - flat.get(i - 1).getX()),
                        flat.get(i - 1).getY()
                                + part * (flat.get(i).getY() - flat.get(i - 1).getY()));
            }
            left -= piece;
        }
        return flat.isEmpty() ? new Point2D.Double() : flat.get(flat.size() - 1);
    }
}
