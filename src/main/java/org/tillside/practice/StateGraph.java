package org.tillside.practice;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * All states of a scenario that a play can reach without going back, and the moves between them; state 0 is the start.
 *
 * <p>The moves of state {@code s} are the edges {@code first[s]} up to, not with, {@code first[s + 1]}.
 */
final class StateGraph {
    final Board board;
    final StateTable table;
    final int[] first;
    final int[] to;
    final int[] move;
    /** Components, numbered so that every edge leads to the same or a lower number. */
    final int[] component;
    /** The states, ordered by component. */
    final int[] ordered;

    /** The numbers of the moves that are shown in some state. */
    final BitSet shown;
    /** The scenes in some state of which none of their own replies is shown. */
    final BitSet allHidden;

    private StateGraph(Board board, StateTable table, Edges edges) {
        this.shown = edges.shown;
        this.allHidden = edges.allHidden;
        this.board = board;
        this.table = table;
        this.first = Arrays.copyOf(edges.first, table.size() + 1);
        this.to = Arrays.copyOf(edges.to, edges.size);
        this.move = Arrays.copyOf(edges.move, edges.size);
        Components components = new Components(first, to);
        this.component = components.component;
        this.ordered = components.ordered;
    }

    /** Walks all states; empty if there are more than the limit, or no first scene. */
    static Optional<StateGraph> walk(Board board, int limit) {
        Optional<int[]> start = board.start();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        StateTable table = new StateTable(board.width());
        table.add(start.get());
        Edges edges = new Edges();
        for (int state = 0; state < table.size(); state++) {
            if (table.size() > limit) {
                return Optional.empty();
            }
            edges.begin(state);
            expand(board, table, edges, state);
        }
        edges.begin(table.size());
        return Optional.of(new StateGraph(board, table, edges));
    }

    private static void expand(Board board, StateTable table, Edges edges, int state) {
        int node = table.cell(state, Cells.NODE);
        if (node >= board.sceneCount) {
            return;
        }
        int[] row = table.row(state);
        boolean hidden = true;
        for (Move move : board.byScene.get(node)) {
            if (!board.visible(row, move)) {
                continue;
            }
            hidden &= move.kind() != Move.Kind.REPLY;
            edges.shown.set(move.number());
            if (board.affordable(row, move)) {
                edges.add(table.add(board.after(row, move)), move.number());
            }
        }
        edges.allHidden.set(node, hidden || edges.allHidden.get(node));
    }

    int size() {
        return table.size();
    }

    int node(int state) {
        return table.cell(state, Cells.NODE);
    }

    boolean isEnding(int state) {
        return node(state) >= board.sceneCount;
    }

    /** Whether a state lies on a loop. */
    boolean loops(int state) {
        for (int edge = first[state]; edge < first[state + 1]; edge++) {
            if (component[to[edge]] == component[state]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a play can leave the scene of a state and come to the same state again. */
    boolean returns(int state) {
        for (int edge = first[state]; edge < first[state + 1]; edge++) {
            if (component[to[edge]] == component[state] && node(to[edge]) != node(state)) {
                return true;
            }
        }
        return false;
    }

    /** From each state to whether one of the wanted states can be reached from it, itself included. */
    boolean[] canReach(boolean[] wanted) {
        boolean[] can = wanted.clone();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int state : ordered) {
                for (int edge = first[state]; !can[state] && edge < first[state + 1]; edge++) {
                    can[state] = can[to[edge]];
                    changed |= can[state];
                }
            }
        }
        return can;
    }

    /** Edges as they are found. */
    private static final class Edges {
        private int[] first = new int[64];
        private int[] to = new int[256];
        private int[] move = new int[256];
        private int size;
        private final BitSet shown = new BitSet();
        private final BitSet allHidden = new BitSet();

        void begin(int state) {
            if (state == first.length) {
                first = Arrays.copyOf(first, first.length * 2);
            }
            first[state] = size;
        }

        void add(int target, int by) {
            if (size == to.length) {
                to = Arrays.copyOf(to, size * 2);
                move = Arrays.copyOf(move, size * 2);
            }
            to[size] = target;
            move[size++] = by;
        }
    }
}
