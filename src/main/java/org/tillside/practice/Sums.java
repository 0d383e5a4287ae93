package org.tillside.practice;

import java.util.Arrays;

/**
 * The highest sums along the plays of a graph; the lowest by weights turned round.
 *
 * @param value by state; {@link #NONE} where there is no such play
 * @param endless by state: whether a loop on the way pays, so that there is no highest; the value is then one of many
 */
record Sums(long[] value, boolean[] endless) {
    static final long NONE = Long.MIN_VALUE;

    /** What a move from a state to the next adds. */
    @FunctionalInterface
    interface Weight {
        long of(int state, int edge);
    }

    private static Weight byMove(StateGraph graph, long[] weight) {
        return (state, edge) -> weight[graph.move[edge]];
    }

    /** From each state on to an ending. */
    static Sums ahead(StateGraph graph, long[] weight) {
        Sums sums = new Sums(new long[graph.size()], new boolean[graph.size()]);
        Arrays.fill(sums.value, NONE);
        for (int begin = 0; begin < graph.size(); ) {
            int end = end(graph, begin);
            int rounds = 0;
            boolean changed = true;
            while (changed && rounds++ <= end - begin) {
                changed = false;
                for (int at = begin; at < end; at++) {
                    changed |= sums.lookAhead(graph, weight, graph.ordered[at]);
                }
            }
            if (changed) {
                sums.markEndless(graph, begin, end);
            }
            begin = end;
        }
        return sums;
    }

    private boolean lookAhead(StateGraph graph, long[] weight, int state) {
        long best = graph.isEnding(state) ? 0 : value[state];
        for (int edge = graph.first[state]; edge < graph.first[state + 1]; edge++) {
            int next = graph.to[edge];
            if (value[next] != NONE) {
                best = Math.max(best, value[next] + weight[graph.move[edge]]);
                endless[state] |= endless[next];
            }
        }
        boolean better = best > value[state];
        value[state] = best;
        return better;
    }

    /** From the start to each state. */
    static Sums behind(StateGraph graph, long[] weight) {
        return behind(graph, byMove(graph, weight));
    }

    /** The same by weights that depend on more than the move. */
    static Sums behind(StateGraph graph, Weight weight) {
        Sums sums = new Sums(new long[graph.size()], new boolean[graph.size()]);
        Arrays.fill(sums.value, NONE);
        sums.value[0] = 0;
        for (int end = graph.size(); end > 0; ) {
            int begin = begin(graph, end);
            int rounds = 0;
            boolean changed = true;
            while (changed && rounds++ <= end - begin) {
                changed = false;
                for (int at = end - 1; at >= begin; at--) {
                    changed |= sums.push(graph, weight, graph.ordered[at]);
                }
            }
            if (changed) {
                sums.markEndless(graph, begin, end);
                for (int at = begin; at < end; at++) {
                    sums.push(graph, weight, graph.ordered[at]);
                }
            }
            end = begin;
        }
        return sums;
    }

    // true if it raised a state of its own component
    private boolean push(StateGraph graph, Weight weight, int state) {
        boolean raised = false;
        for (int edge = graph.first[state]; value[state] != NONE && edge < graph.first[state + 1]; edge++) {
            int next = graph.to[edge];
            long sum = value[state] + weight.of(state, edge);
            endless[next] |= endless[state];
            if (sum > value[next]) {
                value[next] = sum;
                raised |= graph.component[next] == graph.component[state];
            }
        }
        return raised;
    }

    private void markEndless(StateGraph graph, int begin, int end) {
        for (int at = begin; at < end; at++) {
            endless[graph.ordered[at]] |= value[graph.ordered[at]] != NONE;
        }
    }

    static int end(StateGraph graph, int begin) {
        int end = begin + 1;
        int component = graph.component[graph.ordered[begin]];
        while (end < graph.size() && graph.component[graph.ordered[end]] == component) {
            end++;
        }
        return end;
    }

    private static int begin(StateGraph graph, int end) {
        int begin = end - 1;
        int component = graph.component[graph.ordered[begin]];
        while (begin > 0 && graph.component[graph.ordered[begin - 1]] == component) {
            begin--;
        }
        return begin;
    }
}
