package org.tillside.library;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A path within a file, one step behind another. Put together only where somebody asks for it: a large pack has half a
 * million of them, and in its own language nobody does.
 */
final class Trail {
    private final Trail before;
    private final String step;

    private Trail() {
        this.before = this;
        this.step = "";
    }

    private Trail(Trail before, String step) {
        this.before = before;
        this.step = step;
    }

    /** The way to the top of a file. */
    static Trail top() {
        return new Trail();
    }

    Trail to(String next) {
        return new Trail(this, next);
    }

    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        for (Trail at = this; at.before != at; at = at.before) {
            steps.addFirst(at.step);
        }
        return String.join("/", steps);
    }
}
