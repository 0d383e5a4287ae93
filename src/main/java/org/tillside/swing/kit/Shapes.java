package org.tillside.swing.kit;

import java.awt.font.LineMetrics;
import java.awt.font.TextLayout;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of one look that were shaped already. A page that is shown again has mostly the same ones, and to shape them
 * is the greater part of what it costs; those asked for last are kept.
 */
final class Shapes {
    /** As many as a dozen of the fullest pages have together. */
    private static final int MOST = 2_000;
    /** The text of a whole lesson is seldom wanted twice. */
    private static final int LONGEST = 600;

    private final Kit kit;
    private final Map<Key, Shaped> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Type, LineMetrics> metrics = new EnumMap<>(Type.class);
    private final Map<Face, TextLayout> ellipses = new HashMap<>();

    private record Key(Type type, boolean bold, List<Run> runs) {
        boolean isShort() {
            return runs.stream().mapToInt(it -> it.text().length()).sum() <= LONGEST;
        }
    }

    private record Face(Type type, boolean bold) {}

    Shapes(Kit kit) {
        this.kit = kit;
    }

    /** The text as it is shaped; whoever breaks it says from where. */
    Shaped of(Type type, boolean bold, List<Run> runs) {
        Key key = new Key(type, bold, runs);
        Shaped known = kept.get(key);
        if (known != null) {
            return known;
        }
        Shaped made = new Shaped(kit, type, bold, runs);
        if (key.isShort()) {
            kept.put(key, made);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return made;
    }

    /** How high letters of a type are and how deep. */
    LineMetrics metrics(Type type) {
        return metrics.computeIfAbsent(type, it -> kit.font(it).getLineMetrics("Ag", Shaped.CONTEXT));
    }

    /** What stands at the end of a text that is cut. */
    TextLayout ellipsis(Type type, boolean bold) {
        return ellipses.computeIfAbsent(
                new Face(type, bold),
                it -> new TextLayout("…", bold ? kit.bold(type) : kit.font(type), Shaped.CONTEXT));
    }
}
