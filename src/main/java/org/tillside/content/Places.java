package org.tillside.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything of a pack stands: the path of ids to its place.
 *
 * <p>A path begins with the kind and the id of the file, {@code scenario/blouse}, and goes on with the keys as written,
 * list items by their id: {@code scenario/blouse/scenes/arrives/replies/listen/to}. Items without an id go by number.
 * A large pack has a million of them, so they are kept as trees and not path by path.
 *
 * @param files by the path of a file's kind and id
 */
public record Places(Map<String, In> files) {
    public Places {
        files = Map.copyOf(files);
    }

    /** A tree of places in a file. */
    public record In(String file, Spot top) {}

    /**
     * One place and what stands within it.
     *
     * @param steps from here to each of the places in {@code within}, in the same order
     */
    public record Spot(int line, int column, List<String> steps, List<Spot> within) {
        public Spot {
            steps = List.copyOf(steps);
            within = List.copyOf(within);
        }

        /** A place in which nothing else stands. */
        public static Spot of(Place place) {
            return new Spot(place.line(), place.column(), List.of(), List.of());
        }

        Optional<Spot> step(String name) {
            // of two with one id the last counts
            int at = steps.lastIndexOf(name);
            return at < 0 ? Optional.empty() : Optional.of(within.get(at));
        }
    }

    /** The place of a path, or of the nearest thing around it that has one. */
    public Optional<Place> near(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            In in = files.get(path.substring(0, end));
            if (in != null) {
                return Optional.of(inside(in, path, end));
            }
        }
        return Optional.empty();
    }

    private static Place inside(In in, String path, int from) {
        Spot spot = in.top();
        int at = from;
        while (at < path.length()) {
            int end = path.indexOf('/', at + 1);
            int stop = end < 0 ? path.length() : end;
            Optional<Spot> next = spot.step(path.substring(at + 1, stop));
            if (next.isEmpty()) {
                break;
            }
            spot = next.get();
            at = stop;
        }
        return new Place(in.file(), spot.line(), spot.column());
    }
}
