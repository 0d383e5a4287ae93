package org.tillside.content;

import java.util.Map;
import java.util.Optional;

/**
 * Where everything of a pack stands: the path of ids to its place.
 *
 * <p>A path begins with the kind and the id of the file, {@code scenario/blouse}, and goes on with the keys as written,
 * list items by their id: {@code scenario/blouse/scenes/arrives/replies/listen/to}. Items without an id go by number.
 *
 * @param files by the path of a file's kind and id
 */
public record Places(Map<String, In> files) {
    public Places {
        files = Map.copyOf(files);
    }

    /** The places in a file. */
    public record In(String file, Spots spots) {}

    /** The place of a path, or of the nearest thing around it that has one. */
    public Optional<Place> near(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            In in = files.get(path.substring(0, end));
            if (in != null) {
                return Optional.of(in.spots().near(in.file(), path, end));
            }
        }
        return Optional.empty();
    }
}
