package org.tillside.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tillside.authoring.SceneGraph;
import org.tillside.content.Mood;
import org.tillside.content.Outcome;
import org.tillside.content.ReplyId;
import org.tillside.content.SceneId;

/** Role-plays as large as nobody writes them: three replies a scene, most on to what follows, some far on or back. */
final class LargeGraph {
    private static final int ENDINGS = 6;
    private static final int NEAR = 6;

    private LargeGraph() {}

    static SceneGraph of(int scenes, Random random) {
        Map<SceneId, SceneGraph.Node> nodes = new LinkedHashMap<>();
        List<SceneGraph.Edge> edges = new ArrayList<>();
        for (int i = 0; i < scenes; i++) {
            nodes.put(id(i), new SceneGraph.SceneNode(id(i), "Scene " + i, Optional.of(Mood.NEUTRAL), i == 0));
            for (int reply = 0; reply < 3; reply++) {
                edges.add(new SceneGraph.Edge(
                        id(i), new ReplyId("r-" + reply), to(i, scenes, random), false, false, false));
            }
        }
        for (int i = 0; i < ENDINGS; i++) {
            SceneId ending = new SceneId("ending-" + i);
            nodes.put(ending, new SceneGraph.EndingNode(ending, "Ending " + i, Outcome.SETTLED));
        }
        return new SceneGraph(nodes, edges);
    }

    private static SceneId to(int from, int scenes, Random random) {
        int chance = random.nextInt(100);
        int next = chance < 4 ? random.nextInt(scenes) : from + 1 + random.nextInt(NEAR);
        return next >= scenes || chance > 96 ? new SceneId("ending-" + random.nextInt(ENDINGS)) : id(next);
    }

    private static SceneId id(int number) {
        return new SceneId("scene-" + number);
    }
}
