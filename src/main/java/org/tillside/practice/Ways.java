package org.tillside.practice;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** How many plays lead from the start to each state. */
record Ways(BigInteger[] counts, boolean[] onLoop) {
    static Ways of(StateGraph graph) {
        Ways ways = new Ways(new BigInteger[graph.size()], new boolean[graph.size()]);
        Arrays.fill(ways.counts, BigInteger.ZERO);
        ways.counts[0] = BigInteger.ONE;
        for (int at = graph.size() - 1; at >= 0; at--) {
            ways.push(graph, graph.ordered[at]);
        }
        return ways;
    }

    private void push(StateGraph graph, int state) {
        onLoop[state] |= graph.loops(state);
        for (int edge = graph.first[state]; edge < graph.first[state + 1]; edge++) {
            int next = graph.to[edge];
            onLoop[next] |= onLoop[state];
            counts[next] = onLoop[next] ? BigInteger.ZERO : counts[next].add(counts[state]);
        }
    }

    /** The number of plays; empty for endlessly many. */
    Optional<BigInteger> count(int state) {
        return onLoop[state] ? Optional.empty() : Optional.of(counts[state]);
    }

    /** Whether a loop lies on the way. */
    boolean loops(int state) {
        return onLoop[state];
    }
}
