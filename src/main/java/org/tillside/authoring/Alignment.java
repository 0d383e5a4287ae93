package org.tillside.authoring;

import java.util.ArrayList;
import java.util.List;

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
        alignment.compare(0, a.length, 0, b.length);
        return alignment.changes;
    }

    private void compare(int aFrom, int aTo, int bFrom, int bTo) {
        int left = aFrom;
        int top = bFrom;
        int right = aTo;
        int bottom = bTo;
        while (left < right && top < bottom && a[left] == b[top]) {
            left++;
            top++;
        }
        while (left < right && top < bottom && a[right - 1] == b[bottom - 1]) {
            right--;
            bottom--;
        }
        if (left == right || top == bottom) {
            add(left, right, top, bottom);
            return;
        }
        int[] middle = middle(left, right, top, bottom);
        if (middle.length == 0) {
            add(left, right, top, bottom);
        } else {
            compare(left, middle[0], top, middle[1]);
            compare(middle[0], right, middle[1], bottom);
        }
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
    private int[] middle(int left, int right, int top, int bottom) {
        int n = right - left;
        int m = bottom - top;
        int most = Math.min(MOST, (n + m + 1) / 2);
        boolean odd = (n - m) % 2 != 0;
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int x = forth.start(k, d, n, m);
                while (x >= 0 && x < n && x - k < m && a[left + x] == b[top + x - k]) {
                    x++;
                }
                forth.reached(k, x);
                if (odd && x >= 0 && back.meets(n - m - k, d - 1, n - x)) {
                    return new int[] {left + x, top + x - k};
                }
            }
            for (int k = -d; k <= d; k += 2) {
                int x = back.start(k, d, n, m);
                while (x >= 0 && x < n && x - k < m && a[right - 1 - x] == b[bottom - 1 - x + k]) {
                    x++;
                }
                back.reached(k, x);
                if (!odd && x >= 0 && forth.meets(n - m - k, d, n - x)) {
                    return new int[] {right - x, bottom - x + k};
                }
            }
        }
        return new int[0];
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
        int start(int k, int d, int n, int m) {
            if (d == 0) {
                return 0;
            }
            int down = k < d ? reached[zero + k + 1] : NOT_REACHED;
            int right = k > -d ? reached[zero + k - 1] + 1 : NOT_REACHED;
            int best = Math.max(down - k <= m ? down : NOT_REACHED, right <= n ? right : NOT_REACHED);
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
