package org.tillside.content;

import java.util.Map;
import java.util.Optional;

/**
 * Where everything of a pack stands: the path of ids to its place.
 *
 * <p>A path begins with the kind and the id of the file, {@code scenario/blouse}, and goes on with the keys as written,
 * list items by their id: {@code scenario/blouse/scenes/arrives/replies/listen/to}. Items without an id go by number.
 */
public record Places(Map<String, Place> byPath) {
    public Places {
        byPath = Map.copyOf(byPath);
    }

    /** The place of a path, or of the nearest thing around it that has one. */
    public Optional<Place> near(String path) {
        String at = path;
        while (true) {
            Place place = byPath.get(at);
            if (place != null) {
                return Optional.of(place);
            }
            int slash = at.lastIndexOf('/');
            if (slash < 0) {
                return Optional.empty();
            }
            at = at.substring(0, slash);
        }
    }
}
