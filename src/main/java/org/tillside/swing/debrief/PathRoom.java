package org.tillside.swing.debrief;

import java.util.ArrayList;
import java.util.List;
import org.tillside.content.Mood;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Text;

/**
 * Where the places of a path lie for one width: up to about nine in a row, rows as even as they can be and no higher
 * than what stands in them.
 */
final class PathRoom {
    private static final int COLUMN = 106;
    private static final int WIDEST = 190;
    private static final int STEP = 20;
    private static final int LINE = 16;
    private static final int FOOT = 40;
    private static final int BETWEEN = 20;

    private final Kit kit;
    private final List<PathStop> stops;
    private final int width;
    private final int columns;
    private final List<Row> rows = new ArrayList<>();

    /**
     * One row.
     *
     * @param best the happiest mood in it, which lies at {@code scale}
     * @param foot where the words below begin
     */
    private record Row(Mood best, int scale, int foot, int end) {}

    PathRoom(Kit kit, List<PathStop> stops, int width) {
        this.kit = kit;
        this.stops = stops;
        this.width = width;
        int fit = Math.max(2, width / kit.px(COLUMN));
        int needed = Math.max(1, (stops.size() + fit - 1) / fit);
        this.columns = Math.max(1, (stops.size() + needed - 1) / needed);
        int top = 0;
        for (int from = 0; from < stops.size(); from += columns) {
            Row row = row(from, Math.min(stops.size(), from + columns), top);
            rows.add(row);
            top = row.end() + kit.px(BETWEEN);
        }
    }

    int width() {
        return width;
    }

    int height() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).end();
    }

    private Row row(int from, int end, int top) {
        // the line comes in at the mood that the row before ended with
        List<PathStop> seen = stops.subList(Math.max(0, from - 1), end);
        int worst =
                seen.stream().mapToInt(it -> it.node().mood().ordinal()).min().orElse(0);
        int best = seen.stream()
                .mapToInt(it -> Math.max(
                        it.node().mood().ordinal(), it.node().betterMood().ordinal()))
                .max()
                .orElse(0);
        int above = 0;
        int words = 0;
        for (PathStop stop : stops.subList(from, end)) {
            int down = kit.px(STEP * (best - stop.node().mood().ordinal()));
            above = Math.max(above, over(stop) - down);
            words = Math.max(words, high(stop.text()));
        }
        int scale = top + Math.max(above, over(best, from, end));
        int foot = scale + kit.px(STEP * (best - worst) + FOOT);
        return new Row(Mood.values()[best], scale, foot, foot + kit.px(LINE + 2) + words);
    }

    /** What a better branch that rises to its own mood needs above the scale. */
    private int over(int best, int from, int end) {
        return stops.subList(from, end).stream()
                .filter(PathStop::hasBetter)
                .mapToInt(
                        it -> kit.px(10 - STEP * (best - it.node().betterMood().ordinal())) + high(it.better()))
                .max()
                .orElse(0);
    }

    /** What stands above a place, from its height on the scale. */
    private int over(PathStop stop) {
        int own = kit.px(stop.face().isPresent() ? PathStop.FACE / 2 + LINE + 2 : 8);
        return stop.hasBetter() ? Math.max(own, lift(stop) + kit.px(10) + high(stop.better())) : own;
    }

    /** The better branch stands clear of the face and its word. */
    private int lift(PathStop stop) {
        return kit.px(stop.face().isPresent() ? 50 : 26);
    }

    int wide() {
        return Math.min(width / columns - kit.px(8), kit.px(WIDEST));
    }

    int high(Text text) {
        if (text.plain().isEmpty()) {
            return 0;
        }
        text.setSize(wide(), kit.px(LINE));
        return text.getPreferredSize().height;
    }

    int line() {
        return kit.px(LINE);
    }

    double x(int at) {
        return (at % columns + 0.5) * width / columns;
    }

    boolean beginsRow(int at) {
        return at % columns == 0;
    }

    /** The height of a mood in the row of a place. */
    double y(int at, Mood mood) {
        Row row = rows.get(at / columns);
        return row.scale() + kit.px(STEP * (row.best().ordinal() - mood.ordinal()));
    }

    double y(int at) {
        return y(at, stops.get(at).node().mood());
    }

    /** The better branch stands above the place also where it leads to the same mood. */
    double betterY(int at) {
        PathStop stop = stops.get(at);
        return Math.min(y(at) - lift(stop), y(at, stop.node().betterMood()));
    }

    int foot(int at) {
        return rows.get(at / columns).foot();
    }
}
