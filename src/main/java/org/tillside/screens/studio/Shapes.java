package org.tillside.screens.studio;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tillside.library.Shape;

/** What files of each kind may hold; read once, at best in the background before the first file of a kind is shown. */
final class Shapes {
    private final Map<String, Shape> known = new ConcurrentHashMap<>();

    Shape of(String kind) {
        return known.computeIfAbsent(kind, Shape::of);
    }
}
