package org.tillside.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The places of one file as a tree of steps, kept in rows and not in objects: a large pack has a million of them, and
 * only the few that something is wrong with are ever asked for.
 *
 * <p>A place stands before those within it; its end is the number of the first one behind them.
 */
public final class Spots {
    private static final int CELLS = 3;

    private final String[] steps;
    private final int[] cells;

    private Spots(String[] steps, int[] cells) {
        this.steps = steps;
        this.cells = cells;
    }

    /** A place in which nothing else stands. */
    public static Spots of(Place place) {
        return new Builder().begin("", place).end().build();
    }

    /** The place at the end of these steps, or of the last of them that there is. */
    Place near(String file, String path, int from) {
        int spot = 0;
        int at = from;
        while (at < path.length()) {
            int slash = path.indexOf('/', at + 1);
            int stop = slash < 0 ? path.length() : slash;
            Optional<Integer> next = step(spot, path.substring(at + 1, stop));
            if (next.isEmpty()) {
                break;
            }
            spot = next.get();
            at = stop;
        }
        return new Place(file, cells[spot * CELLS], cells[spot * CELLS + 1]);
    }

    private Optional<Integer> step(int spot, String name) {
        Optional<Integer> found = Optional.empty();
        for (int inner = spot + 1; inner < end(spot); inner = end(inner)) {
            if (steps[inner].equals(name)) {
                // of two with one id the last counts
                found = Optional.of(inner);
            }
        }
        return found;
    }

    private int end(int spot) {
        return cells[spot * CELLS + 2];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spots it && Arrays.equals(steps, it.steps) && Arrays.equals(cells, it.cells);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + Arrays.hashCode(cells);
    }

    /** Puts the places of a file together, each before those within it. */
    public static final class Builder {
        private final List<String> steps = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private int[] cells = new int[64 * CELLS];

        /** A place, with all that comes before its end within it. */
        public Builder begin(String step, Place place) {
            int at = steps.size() * CELLS;
            if (at == cells.length) {
                cells = Arrays.copyOf(cells, at * 2);
            }
            open.push(steps.size());
            steps.add(step);
            cells[at] = place.line();
            cells[at + 1] = place.column();
            return this;
        }

        /** The end of the place that was begun last. */
        public Builder end() {
            cells[open.pop() * CELLS + 2] = steps.size();
            return this;
        }

        /** The tree; the first place that was begun is its top. */
        public Spots build() {
            return new Spots(steps.toArray(new String[0]), Arrays.copyOf(cells, steps.size() * CELLS));
        }
    }
}
