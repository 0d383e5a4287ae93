package org.tillside.authoring;

import java.util.ArrayList;
import java.util.List;

/** Walks along three texts at once and takes from each what it alone has changed. */
final class ThreeWays {
    private final List<String> base;
    private final List<String> mine;
    private final List<String> theirs;
    private final List<Alignment.Change> left;
    private final List<Alignment.Change> right;
    private final List<Merge.Piece> pieces = new ArrayList<>();
    private int nextLeft;
    private int nextRight;
    private int at;

    ThreeWays(List<String> base, List<String> mine, List<String> theirs) {
        Lines.Numbering numbering = new Lines.Numbering();
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        int[] start = numbering.of(base);
        this.left = Alignment.of(start, numbering.of(mine));
        this.right = Alignment.of(start, numbering.of(theirs));
    }

    Merge merge() {
        while (nextLeft < left.size() || nextRight < right.size()) {
            stretch();
        }
        agree(base.subList(at, base.size()));
        boolean clean = pieces.stream().allMatch(it -> it instanceof Merge.Agreed);
        Merge.Conflicts all = new Merge.Conflicts(pieces);
        return clean ? new Merge.Merged(all.text(region -> "")) : all;
    }

    /** The next lines that one has changed, with all changes of either that touch them. */
    private void stretch() {
        int from = Math.min(from(left, nextLeft), from(right, nextRight));
        int firstLeft = nextLeft;
        int firstRight = nextRight;
        int to = from;
        boolean grows = true;
        while (grows) {
            grows = false;
            while (from(left, nextLeft) <= to) {
                to = Math.max(to, left.get(nextLeft++).to());
                grows = true;
            }
            while (from(right, nextRight) <= to) {
                to = Math.max(to, right.get(nextRight++).to());
                grows = true;
            }
        }
        agree(base.subList(at, from));
        List<String> one = changed(mine, left.subList(firstLeft, nextLeft), from, to);
        List<String> other = changed(theirs, right.subList(firstRight, nextRight), from, to);
        settle(from, base.subList(from, to), one, other);
        at = to;
    }

    private void settle(int from, List<String> was, List<String> one, List<String> other) {
        if (one.equals(other) || other.equals(was)) {
            agree(one);
        } else if (one.equals(was)) {
            agree(other);
        } else {
            pieces.add(new Merge.Region(from + 1, was, one, other));
        }
    }

    private void agree(List<String> lines) {
        if (!lines.isEmpty()) {
            pieces.add(new Merge.Agreed(String.join("", lines)));
        }
    }

    private static int from(List<Alignment.Change> changes, int next) {
        return next < changes.size() ? changes.get(next).from() : Integer.MAX_VALUE;
    }

    /** What somebody's changes have made of a stretch of lines. */
    private List<String> changed(List<String> now, List<Alignment.Change> changes, int from, int to) {
        List<String> lines = new ArrayList<>();
        int done = from;
        for (Alignment.Change change : changes) {
            lines.addAll(base.subList(done, change.from()));
            lines.addAll(now.subList(change.nowFrom(), change.nowTo()));
            done = change.to();
        }
        lines.addAll(base.subList(done, to));
        return lines;
    }
}
