package org.tillside.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.tillside.content.SceneId;

/**
 * Finds places for the scenes of a graph, in layers from the top down, so that edges cross as little as can be. What an
 * author has put somewhere stays there, and the edges at it are drawn anew.
 */
public final class GraphLayout {
    private static final double GAP = 14;
    private static final double LAYER_GAP = 33;
    /** More scenes than anybody has written so far. */
    private static final int LARGE = 120;

    private GraphLayout() {}

    /** A point, in pixels at 100 %, from the top left of the whole. */
    public record Point(double x, double y) {}

    /** How large a node is drawn. */
    public record Size(double width, double height) {}

    /** A node's place. */
    public record Box(double x, double y, double width, double height) {}

    /**
     * Where everything is.
     *
     * @param edges for each edge of the graph, in its order, a start point and then groups of three: a cubic curve each
     */
    public record Laid(Map<SceneId, Box> nodes, List<List<Point>> edges, double width, double height) {
        public Laid {
            nodes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
            edges = edges.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Lays a graph out; the same graph has the same layout. Some tenths of a second for hundreds of scenes, and half a
     * second more the first time: not on the event thread.
     *
     * @param size how large each node is
     * @param pinned the top left of those that the author has put somewhere
     */
    public static Laid of(SceneGraph graph, Size size, Map<SceneId, Point> pinned) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        order(root, graph.nodes().size());
        Map<SceneId, ElkNode> nodes = new HashMap<>();
        graph.nodes().keySet().forEach(id -> {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(size.width(), size.height());
            nodes.put(id, node);
        });
        List<ElkEdge> edges = graph.edges().stream()
                .map(edge -> ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to())))
                .toList();
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return placed(graph, nodes, edges, pinned);
    }

    /**
     * In the author's order, with straight lines, as long as that is quick. To keep the order takes by far the longest
     * in a large graph, and straight lines draw it many times wider than its scenes need.
     */
    private static void order(ElkNode root, int nodes) {
        if (nodes <= LARGE) {
            root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
            root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        } else {
            root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
            root.setProperty(LayeredOptions.THOROUGHNESS, 2);
        }
    }

    private static Laid placed(
            SceneGraph graph, Map<SceneId, ElkNode> nodes, List<ElkEdge> edges, Map<SceneId, Point> pinned) {
        Map<SceneId, Box> boxes = new LinkedHashMap<>();
        graph.nodes().keySet().forEach(id -> {
            ElkNode node = Objects.requireNonNull(nodes.get(id));
            Point at = pinned.getOrDefault(id, new Point(node.getX(), node.getY()));
            boxes.put(id, new Box(at.x(), at.y(), node.getWidth(), node.getHeight()));
        });
        List<List<Point>> lines = new ArrayList<>();
        Bows bows = new Bows(graph, boxes);
        for (int i = 0; i < edges.size(); i++) {
            SceneGraph.Edge edge = graph.edges().get(i);
            boolean moved = pinned.containsKey(edge.from()) || pinned.containsKey(edge.to());
            lines.add(moved ? bows.of(edge) : curve(edges.get(i)));
        }
        double right = boxes.values().stream()
                .mapToDouble(it -> it.x() + it.width())
                .max()
                .orElse(0);
        double bottom = boxes.values().stream()
                .mapToDouble(it -> it.y() + it.height())
                .max()
                .orElse(0);
        for (List<Point> line : lines) {
            right = Math.max(right, line.stream().mapToDouble(Point::x).max().orElse(0));
            bottom = Math.max(bottom, line.stream().mapToDouble(Point::y).max().orElse(0));
        }
        return new Laid(boxes, lines, right, bottom);
    }

    /** The layout's points are those of joined cubic curves; where some are left over they are joined by lines. */
    private static List<Point> curve(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            List<Point> bends = new ArrayList<>();
            section.getBendPoints().forEach(it -> bends.add(new Point(it.getX(), it.getY())));
            bends.add(new Point(section.getEndX(), section.getEndY()));
            points.add(new Point(section.getStartX(), section.getStartY()));
            int at = 0;
            while (bends.size() - at >= 3) {
                points.addAll(bends.subList(at, at + 3));
                at += 3;
            }
            for (; at < bends.size(); at++) {
                Point before = points.get(points.size() - 1);
                Point next = bends.get(at);
                points.add(before);
                points.add(next);
                points.add(next);
            }
        }
        return points;
    }
}
