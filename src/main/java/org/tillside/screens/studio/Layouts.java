package org.tillside.screens.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.authoring.GraphLayout.Laid;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.authoring.SceneGraph;
import org.tillside.content.SceneId;

/** The last few layouts that were found: a drawing that was seen stands there at once, also after an undo. */
final class Layouts {
    private static final int MOST = 8;

    private final Map<Key, Found> found = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Found> eldest) {
            return size() > MOST;
        }
    };

    /** What a layout depends on: who stands there, which lines lead where, and what the author has put somewhere. */
    record Key(List<SceneId> nodes, List<Line> lines, Map<SceneId, Point> pinned) {
        static Key of(SceneGraph graph, Map<SceneId, Point> pinned) {
            return new Key(
                    List.copyOf(graph.nodes().keySet()),
                    graph.edges().stream()
                            .map(edge -> new Line(edge.from(), edge.to()))
                            .toList(),
                    pinned);
        }
    }

    /** From here to there. */
    record Line(SceneId from, SceneId to) {}

    /** Where everything is, and the drawing that this was found for. */
    record Found(SceneGraph of, Laid laid) {}

    Optional<Found> of(Key key) {
        return Optional.ofNullable(found.get(key));
    }

    void keep(Key key, Found it) {
        found.put(key, it);
    }
}
