package org.tillside.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fewest parts that differ between two lists, by Myers' algorithm in linear space ("An O(ND) difference algorithm
 * and its variations", 1986, section 4b); where very much differs, a whole stretch counts as changed.
 */
final class Alignment {
    /** How many differences are searched for in one stretch before it is given up. */
    private static final int MOST = 2_000;

    private final int[] a;
    private final int[] b;
    private final Front forth;
    private final Front back;
    private final List<Change> changes = new ArrayList<>();

    /** Parts of the first list, from (inclusive) to (exclusive), that have become parts of the second. */
    record Change(int from, int to, int nowFrom, int nowTo) {}

    private Alignment(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        int most = Math.min(MOST, (a.length + b.length + 1) / 2);
        this.forth = new Front(most);
        this.back = new Front(most);
    }

    /** What differs, in order; no two changes touch. */
    static List<Change> of(int[] a, int[] b) {
        Alignment alignment = new Alignment(a, b);
        alignment.compare(new Box(0, a.length, 0, b.length));
        return alignment.changes;
    }

    /** A stretch of the first list beside one of the second. */
    private record Box(int left, int right, int top, int bottom) {
        int n() {
            return right - left;
        }

        int m() {
            return bottom - top;
        }
    }

    private void compare(Box all) {
        Box box = trimmed(all);
        Optional<int[]> middle = box.n() == 0 || box.m() == 0 ? Optional.empty() : middle(box);
        if (middle.isEmpty()) {
            add(box.left(), box.right(), box.top(), box.bottom());
        } else {
            int x = middle.get()[0];
            int y = middle.get()[1];
            compare(new Box(box.left(), x, box.top(), y));
            compare(new Box(x, box.right(), y, box.bottom()));
        }
    }

    /** Without what both begin and end with. */
    private Box trimmed(Box box) {
        int head = 0;
        int most = Math.min(box.n(), box.m());
        while (head < most && a[box.left() + head] == b[box.top() + head]) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && a[box.right() - 1 - tail] == b[box.bottom() - 1 - tail]) {
            tail++;
        }
        return new Box(box.left() + head, box.right() - tail, box.top() + head, box.bottom() - tail);
    }

    private void add(int from, int to, int nowFrom, int nowTo) {
        if (from == to && nowFrom == nowTo) {
            return;
        }
        int last = changes.size() - 1;
        if (last >= 0 && changes.get(last).to() == from && changes.get(last).nowTo() == nowFrom) {
            Change before = changes.remove(last);
            changes.add(new Change(before.from(), to, before.nowFrom(), nowTo));
        } else {
            changes.add(new Change(from, to, nowFrom, nowTo));
        }
    }

    /** A point on a shortest path, other than the corners; none if there is too much to search. */
    private Optional<int[]> middle(Box box) {
        int most = Math.min(MOST, (box.n() + box.m() + 1) / 2);
        boolean odd = (box.n() - box.m()) % 2 != 0;
        Optional<int[]> met = Optional.empty();
        for (int d = 0; d <= most && met.isEmpty(); d++) {
            met = forward(box, d, odd);
            if (met.isEmpty()) {
                met = backward(box, d, odd);
            }
        }
        return met;
    }

    private Optional<int[]> forward(Box box, int d, boolean meets) {
        for (int k = -d; k <= d; k += 2) {
            int x = forth.start(k, d, box);
            while (x >= 0 && x < box.n() && x - k < box.m() && a[box.left() + x] == b[box.top() + x - k]) {
                x++;
            }
            forth.reached(k, x);
            if (meets && x >= 0 && back.meets(box.n() - box.m() - k, d - 1, box.n() - x)) {
                return Optional.of(new int[] {box.left() + x, box.top() + x - k});
            }
        }
        return Optional.empty();
    }

    private Optional<int[]> backward(Box box, int d, boolean odd) {
        for (int k = -d; k <= d; k += 2) {
            int x = back.start(k, d, box);
            while (x >= 0 && x < box.n() && x - k < box.m() && a[box.right() - 1 - x] == b[box.bottom() - 1 - x + k]) {
                x++;
            }
            back.reached(k, x);
            if (!odd && x >= 0 && forth.meets(box.n() - box.m() - k, d, box.n() - x)) {
                return Optional.of(new int[] {box.right() - x, box.bottom() - x + k});
            }
        }
        return Optional.empty();
    }

    /** How far paths from one corner have come on each diagonal, in parts of the first list. */
    private static final class Front {
        private static final int NOT_REACHED = Integer.MIN_VALUE / 2;
        private final int zero;
        private final int[] reached;

        Front(int most) {
            zero = most + 2;
            reached = new int[2 * zero + 1];
        }

        /** Where the next step on to a diagonal leads; negative if it would lead out of the lists. */
        int start(int k, int d, Box box) {
            if (d == 0) {
                return 0;
            }
            int down = k < d ? reached[zero + k + 1] : NOT_REACHED;
            int right = k > -d ? reached[zero + k - 1] + 1 : NOT_REACHED;
            int best = Math.max(down - k <= box.m() ? down : NOT_REACHED, right <= box.n() ? right : NOT_REACHED);
            return best < 0 ? NOT_REACHED : best;
        }

        void reached(int k, int x) {
            reached[zero + k] = x;
        }

        /** Whether paths of so many steps have come that far on a diagonal. */
        boolean meets(int k, int d, int x) {
            return Math.abs(k) <= d && reached[zero + k] >= Math.max(0, x);
        }
    }
}
