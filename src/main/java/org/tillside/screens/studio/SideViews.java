package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.authoring.Difference;
import org.tillside.screens.Words;
import org.tillside.screens.studio.DifferenceState.Kind;
import org.tillside.screens.studio.DifferenceState.Row;
import org.tillside.screens.studio.ZipState.Sides;

/** Sets two texts beside each other, line by line: each difference with a few lines round it, the rest only counted. */
final class SideViews {
    /** More rows than anybody reads through. */
    private static final int MOST = 300;

    private final Words words;
    private final DifferenceViews views;

    SideViews(Words words) {
        this.words = words;
        this.views = new DifferenceViews(words);
    }

    List<Sides> of(String before, String after) {
        List<Difference.Row> all = Difference.between(before, after).lines();
        List<Sides> rows = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < all.size() && rows.size() < MOST; i++) {
            if (DifferenceViews.isFar(all, i)) {
                left++;
                continue;
            }
            left = close(left, rows);
            rows.add(row(all.get(i)));
        }
        close(left, rows);
        int more = rows.size() < MOST ? 0 : all.size() - MOST;
        if (more > 0) {
            rows.add(both(DifferenceViews.gap(words.text("studio.diff.more", more))));
        }
        return rows;
    }

    private int close(int left, List<Sides> rows) {
        if (left > 0) {
            rows.add(both(DifferenceViews.gap(words.text("studio.diff.same", left))));
        }
        return 0;
    }

    private static Sides both(Row row) {
        return new Sides(Optional.of(row), Optional.of(row));
    }

    private Sides row(Difference.Row it) {
        if (it instanceof Difference.Same same) {
            List<Difference.Part> text = DifferenceViews.plain(same.text());
            return new Sides(
                    Optional.of(views.row(Kind.SAME, same.before(), text)),
                    Optional.of(views.row(Kind.SAME, same.after(), text)));
        } else if (it instanceof Difference.Added added) {
            List<Difference.Part> text = DifferenceViews.plain(added.text());
            return new Sides(Optional.empty(), Optional.of(views.row(Kind.ADDED, added.after(), text)));
        } else if (it instanceof Difference.Removed removed) {
            List<Difference.Part> text = DifferenceViews.plain(removed.text());
            return new Sides(Optional.of(views.row(Kind.REMOVED, removed.before(), text)), Optional.empty());
        }
        Difference.Changed changed = (Difference.Changed) it;
        return new Sides(
                Optional.of(views.row(Kind.REMOVED, changed.before(), changed.was())),
                Optional.of(views.row(Kind.ADDED, changed.after(), changed.is())));
    }
}
