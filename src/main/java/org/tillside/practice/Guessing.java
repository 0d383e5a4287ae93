package org.tillside.practice;

/** The mean total of plays whose replies are chosen evenly: the linear system of an absorbing Markov chain. */
final class Guessing {
    private static final int SOLVED_OUTRIGHT = 150;
    private static final int MOST_ROUNDS = 20_000;
    private static final double CLOSE = 1e-10;

    private final StateGraph graph;
    private final long[] weight;
    private final boolean[] ends;
    private final double[] value;

    private Guessing(StateGraph graph, long[] weight, boolean[] ends) {
        this.graph = graph;
        this.weight = weight;
        this.ends = ends;
        this.value = new double[graph.size()];
    }

    /** The mean from the start; what comes after a state from which no ending can be reached counts nothing. */
    static double mean(StateGraph graph, long[] weight, boolean[] ends) {
        Guessing guessing = new Guessing(graph, weight, ends);
        for (int begin = 0; begin < graph.size(); ) {
            int end = Sums.end(graph, begin);
            guessing.solve(begin, end);
            begin = end;
        }
        return guessing.value[0];
    }

    private void solve(int begin, int end) {
        if (!ends[graph.ordered[begin]]) {
            return;
        }
        if (end - begin <= SOLVED_OUTRIGHT) {
            eliminate(begin, end);
        } else {
            iterate(begin, end);
        }
    }

    private void iterate(int begin, int end) {
        double moved = 1;
        for (int round = 0; moved > CLOSE && round < MOST_ROUNDS; round++) {
            moved = 0;
            for (int at = begin; at < end; at++) {
                int state = graph.ordered[at];
                double before = value[state];
                double mean = 0;
                for (int edge = graph.first[state]; edge < graph.first[state + 1]; edge++) {
                    mean += weight[graph.move[edge]] + value[graph.to[edge]];
                }
                value[state] = mean / Math.max(1, graph.first[state + 1] - graph.first[state]);
                moved = Math.max(moved, Math.abs(value[state] - before));
            }
        }
    }

    // Gauss-Jordan over the states of one component, those below it being known
    private void eliminate(int begin, int end) {
        int size = end - begin;
        double[][] rows = new double[size][size + 1];
        int[] place = new int[size];
        java.util.Map<Integer, Integer> column = new java.util.HashMap<>();
        for (int i = 0; i < size; i++) {
            place[i] = graph.ordered[begin + i];
            column.put(place[i], i);
        }
        for (int i = 0; i < size; i++) {
            int state = place[i];
            int edges = graph.first[state + 1] - graph.first[state];
            rows[i][i] += 1;
            for (int edge = graph.first[state]; edge < graph.first[state + 1]; edge++) {
                rows[i][size] += weight[graph.move[edge]] / (double) edges;
                Integer inside = column.get(graph.to[edge]);
                if (inside != null) {
                    rows[i][inside] -= 1.0 / edges;
                } else {
                    rows[i][size] += value[graph.to[edge]] / edges;
                }
            }
        }
        gauss(rows);
        for (int i = 0; i < size; i++) {
            value[place[i]] = rows[i][size];
        }
    }

    private static void gauss(double[][] rows) {
        int size = rows.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            double[] swapped = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = swapped;
            for (int row = 0; row < size; row++) {
                if (row != column && rows[row][column] != 0) {
                    double factor = rows[row][column] / swapped[column];
                    for (int at = column; at <= size; at++) {
                        rows[row][at] -= factor * swapped[at];
                    }
                }
            }
        }
        for (int row = 0; row < size; row++) {
            rows[row][size] /= rows[row][row];
        }
    }
}
