package org.tillside.practice;

import java.util.Arrays;

/** Strongly connected components (Tarjan 1972), without recursion: a scenario may be a million states deep. */
final class Components {
    final int[] component;
    final int[] ordered;
    private final int[] first;
    private final int[] to;
    private final int[] index;
    private final int[] low;
    private final int[] stack;
    private final int[] calls;
    private final int[] edge;
    private int seen;
    private int stacked;
    private int found;
    private int placed;

    Components(int[] first, int[] to) {
        int size = first.length - 1;
        this.first = first;
        this.to = to;
        component = new int[size];
        ordered = new int[size];
        index = new int[size];
        low = new int[size];
        stack = new int[size];
        calls = new int[size];
        edge = Arrays.copyOf(first, size);
        Arrays.fill(component, -1);
        for (int state = 0; state < size; state++) {
            if (index[state] == 0) {
                visit(state);
            }
        }
    }

    private void visit(int root) {
        int depth = 0;
        calls[0] = root;
        open(root);
        while (depth >= 0) {
            int state = calls[depth];
            if (edge[state] < first[state + 1]) {
                int next = to[edge[state]++];
                if (index[next] == 0) {
                    calls[++depth] = next;
                    open(next);
                } else if (component[next] < 0) {
                    low[state] = Math.min(low[state], index[next]);
                }
            } else {
                close(state);
                depth--;
                if (depth >= 0) {
                    low[calls[depth]] = Math.min(low[calls[depth]], low[state]);
                }
            }
        }
    }

    private void open(int state) {
        index[state] = ++seen;
        low[state] = seen;
        stack[stacked++] = state;
    }

    private void close(int state) {
        if (low[state] != index[state]) {
            return;
        }
        int member;
        do {
            member = stack[--stacked];
            component[member] = found;
            ordered[placed++] = member;
        } while (member != state);
        found++;
    }
}
