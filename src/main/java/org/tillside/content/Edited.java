package org.tillside.content;

import java.time.Instant;
import java.util.List;

/**
 * What an author did to the text of a file, one thing after the other: what a draft journal keeps and an editing
 * history is made from.
 */
public sealed interface Edited {
    /** What somebody makes of each. */
    interface Cases<T> {
        T step(Step it);

        T undone(Undone it);

        T redone(Redone it);

        T saved(Saved it);
    }

    <T> T match(Cases<T> cases);

    /** The text after this; IllegalArgumentException if it does not fit. */
    String on(String text);

    /**
     * A change of the text.
     *
     * @param splices one after the other, each with its place in the text as those before have left it
     * @param kind by what means
     * @param at when
     * @param alone whether it is a step of its own for undo, even if it could go on with the step before
     */
    record Step(List<Splice> splices, Kind kind, Instant at, boolean alone) implements Edited {
        public Step {
            splices = List.copyOf(splices);
        }

        public Step(List<Splice> splices, Kind kind, Instant at) {
            this(splices, kind, at, false);
        }

        public Step(Splice splice, Kind kind, Instant at) {
            this(List.of(splice), kind, at);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.step(this);
        }

        @Override
        public String on(String text) {
            String now = text;
            for (Splice splice : splices) {
                now = splice.on(now);
            }
            return now;
        }

        /** The text as it was before this step. */
        public String off(String text) {
            String now = text;
            for (int i = splices.size() - 1; i >= 0; i--) {
                now = splices.get(i).back().on(now);
            }
            return now;
        }

        /** Whether it leaves the text as it is. */
        public boolean isEmpty() {
            return splices.stream().allMatch(Splice::isEmpty);
        }

        /** How many UTF-16 units it holds. */
        public int size() {
            return splices.stream().mapToInt(Splice::size).sum();
        }
    }

    /**
     * The last step was taken back.
     *
     * @param change what that changed, so that the text can be told without knowing which keystrokes make one step
     */
    record Undone(Splice change) implements Edited {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.undone(this);
        }

        @Override
        public String on(String text) {
            return change.on(text);
        }
    }

    /**
     * The step that was taken back last was done again.
     *
     * @param change as above
     */
    record Redone(Splice change) implements Edited {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.redone(this);
        }

        @Override
        public String on(String text) {
            return change.on(text);
        }
    }

    /**
     * The file on disk is known to hold a text: it was saved, or read.
     *
     * @param onDisk the change from the text at this moment to the one on disk; empty where they are the same
     */
    record Saved(Splice onDisk) implements Edited {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.saved(this);
        }

        @Override
        public String on(String text) {
            return text;
        }
    }

    /** By what means a text was changed. */
    enum Kind {
        /** Typed, deleted, cut or pasted in the source. */
        TYPED,
        /** Through a form. */
        FORM,
        /** In the graph. */
        GRAPH,
        /** A fix of a problem. */
        FIX,
        /** Another program changed the file, and that was taken over or merged. */
        OUTSIDE,
        /** An older version was brought back. */
        RESTORED
    }
}
