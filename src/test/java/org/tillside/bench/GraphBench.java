package org.tillside.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tillside.authoring.GraphLayout;
import org.tillside.authoring.SceneGraph;
import org.tillside.content.SceneId;

/** New positions of a role-play of three hundred scenes, beside the bare layered layout of the same graph. */
@Tag("bench")
class GraphBench {
    private static final int SCENES = 300;
    private static final int WARM = 6;
    private static final int TIMES = 21;
    private static final double LIMIT = 500;
    private static final GraphLayout.Size SIZE = new GraphLayout.Size(128, 46);

    @Test
    void newPositionsOfThreeHundredScenes() {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int i = 0; i < WARM + TIMES; i++) {
            // another graph each time, as an edit makes it
            SceneGraph graph = LargeGraph.of(SCENES, new Random(i));
            time(() -> bare(graph), i, bare);
            time(() -> GraphLayout.of(graph, SIZE, Map.of()), i, ours);
        }
        double median = Pairs.median(new ArrayList<>(ours));
        double slowest = ours.stream().sorted().toList().get(TIMES * 9 / 10);
        Noted.note(
                "New positions of a role-play of " + SCENES + " scenes",
                "at most 500 ms",
                String.format(Locale.ROOT, "%.0f ms, the slowest of ten %.0f ms", median, slowest),
                String.format(
                        Locale.ROOT,
                        "ELK's layered layout of the same graph with nothing set: %.0f ms, median of %d; %.2f ×",
                        Pairs.median(new ArrayList<>(bare)),
                        TIMES,
                        median / Pairs.median(new ArrayList<>(bare))),
                slowest <= LIMIT,
                "missed: lay out anew only the layers that an edit touches");
    }

    private static void time(Runnable work, int round, List<Double> into) {
        long start = System.nanoTime();
        work.run();
        if (round >= WARM) {
            into.add((System.nanoTime() - start) / 1e6);
        }
    }

    private static void bare(SceneGraph graph) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        Map<SceneId, ElkNode> nodes = new HashMap<>();
        graph.nodes().keySet().forEach(id -> {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(SIZE.width(), SIZE.height());
            nodes.put(id, node);
        });
        graph.edges().forEach(it -> ElkGraphUtil.createSimpleEdge(nodes.get(it.from()), nodes.get(it.to())));
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    }
}
