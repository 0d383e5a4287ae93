package org.tillside.screens.studio;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tillside.authoring.GraphLayout.Laid;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.authoring.SceneGraph;

/** The lines that were found for a graph, given to one that was changed since, until its own are found. */
final class OldLines {
    private final SceneGraph old;
    private final Laid laid;
    private final BitSet taken = new BitSet();

    OldLines(SceneGraph old, Laid laid) {
        this.old = old;
        this.laid = laid;
    }

    /** By edge; one that came since has none yet. A reply that is called otherwise by now leads where it led. */
    Map<SceneGraph.Edge, List<Point>> of(SceneGraph now) {
        Map<SceneGraph.Edge, List<Point>> lines = new IdentityHashMap<>();
        give(now, SceneGraph.Edge::reply, lines);
        if (lines.size() < now.edges().size()) {
            give(now, it -> "", lines);
        }
        return lines;
    }

    private void give(SceneGraph now, Function<SceneGraph.Edge, Object> as, Map<SceneGraph.Edge, List<Point>> into) {
        Map<Object, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < old.edges().size(); i++) {
            if (!taken.get(i)) {
                free.computeIfAbsent(way(old.edges().get(i), as), it -> new ArrayDeque<>())
                        .add(i);
            }
        }
        now.edges().stream().filter(it -> !into.containsKey(it)).forEach(it -> Optional.ofNullable(
                        free.get(way(it, as)))
                .map(Deque::poll)
                .ifPresent(i -> {
                    taken.set(i);
                    into.put(it, laid.edges().get(i));
                }));
    }

    private static Object way(SceneGraph.Edge it, Function<SceneGraph.Edge, Object> as) {
        return List.of(it.from(), it.to(), as.apply(it));
    }
}
