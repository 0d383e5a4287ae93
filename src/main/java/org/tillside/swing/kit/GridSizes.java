package org.tillside.swing.kit;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;

/** Where everything in a {@link SkillGrid} stands, in device pixels; its three parts measure by it alike. */
final class GridSizes {
    private static final int TILE = 38;
    private static final int PITCH = 44;
    private static final int WIDEST = 64;
    private static final int ROW = 44;
    private static final int GROUP_GAP = 8;
    private static final int TITLE = 230;
    private static final int TITLE_LEAST = 120;
    private static final int PAD = 10;

    private final Kit kit;
    private final FontMetrics body;
    private final FontMetrics small;
    private final FontMetrics smallBold;
    private final FontMetrics caption;
    private final FontMetrics captionBold;
    private GridTable table;
    private List<Integer> lefts = List.of();
    private List<Rectangle> groups = List.of();
    private List<List<String>> titles = List.of();
    private int[] tops = {0};
    private int column;
    private int title;
    private int sum;

    GridSizes(Kit kit, JComponent on, GridTable table) {
        this.kit = kit;
        this.body = metrics(on, kit.font(Type.BODY));
        this.small = metrics(on, kit.font(Type.SMALL));
        this.smallBold = metrics(on, kit.bold(Type.SMALL));
        this.caption = metrics(on, kit.font(Type.CAPTION));
        this.captionBold = metrics(on, kit.bold(Type.CAPTION));
        this.table = table;
        measure(table);
    }

    private static FontMetrics metrics(JComponent on, Font font) {
        return on.getFontMetrics(font);
    }

    void measure(GridTable now) {
        table = now;
        int names = now.groups().stream()
                .flatMap(it -> it.heads().stream())
                .mapToInt(it -> caption.stringWidth(it.first()))
                .max()
                .orElse(0);
        column = Math.min(kit.px(WIDEST), Math.max(kit.px(PITCH), names));
        title = Math.max(
                        kit.px(TITLE_LEAST),
                        Math.min(
                                kit.px(TITLE),
                                now.rows().stream()
                                        .mapToInt(it -> body.stringWidth(it.title()) + kit.px(4))
                                        .max()
                                        .orElse(0)))
                + kit.px(PAD)
                + kit.px(6);
        sum = sums(now);
        lefts = lefts(now);
        titles = now.rows().stream().map(it -> lines(it.title())).toList();
        tops = new int[titles.size() + 1];
        for (int i = 0; i < titles.size(); i++) {
            int high = titles.get(i).size() * body.getHeight() + kit.px(PAD);
            tops[i + 1] = tops[i] + Math.max(kit.px(ROW), high);
        }
    }

    private int sums(GridTable now) {
        int widest = captionBold.stringWidth(now.total().text());
        for (GridTable.Row row : now.rows()) {
            widest = Math.max(widest, captionBold.stringWidth(row.sum().text()));
        }
        return widest + kit.px(4);
    }

    /** Where each column begins, and last where all end; a group whose title is wider than its people is as wide. */
    private List<Integer> lefts(GridTable now) {
        List<Integer> all = new ArrayList<>();
        groups = new ArrayList<>();
        int x = 0;
        for (GridTable.Group group : now.groups()) {
            int people = group.heads().size() * column;
            int wide = people == 0 ? 0 : Math.max(people, smallBold.stringWidth(group.title()) + kit.px(GROUP_GAP));
            groups.add(new Rectangle(x, 0, wide, 0));
            for (int i = 0; i < group.heads().size(); i++) {
                all.add(x + (wide - people) / 2 + i * column);
            }
            x += wide + kit.px(GROUP_GAP);
        }
        all.add(x);
        return all;
    }

    /** From where to where a group goes. */
    Rectangle group(int at) {
        return groups.get(at);
    }

    /** A title in as many lines as it needs. */
    private List<String> lines(String text) {
        int wide = title - kit.px(PAD) - kit.px(6);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && body.stringWidth(line + " " + word) > wide) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    GridTable table() {
        return table;
    }

    List<String> title(int row) {
        return titles.get(row);
    }

    /** Letters cut to a width, with an ellipsis where something is missing. */
    String fit(FontMetrics metrics, String text, int wide) {
        if (metrics.stringWidth(text) <= wide) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end) + "…") > wide) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    int pad() {
        return kit.px(PAD);
    }

    int titleWidth() {
        return title;
    }

    int columnWidth() {
        return column;
    }

    int left(int at) {
        return lefts.get(at);
    }

    int top(int row) {
        return tops[row];
    }

    int rowHeight(int row) {
        return tops[row + 1] - tops[row];
    }

    /** Where the counts of the skills begin. */
    int sumLeft() {
        return lefts.get(lefts.size() - 1) + kit.px(PAD) - kit.px(GROUP_GAP);
    }

    int width() {
        return sumLeft() + sum;
    }

    int rows() {
        return tops[tops.length - 1];
    }

    /** The rows and the line of sums below them. */
    int height() {
        return rows() + kit.px(ROW);
    }

    int rowPitch() {
        return kit.px(ROW);
    }

    /** Height of the heads: group, line, avatar, name. */
    int headHeight() {
        return smallBold.getHeight() + kit.px(12) + kit.px(34) + kit.px(8) + caption.getHeight() + kit.px(8);
    }

    Rectangle tile(GridTable.Spot spot) {
        int size = kit.px(TILE);
        return new Rectangle(
                left(spot.column()) + (column - size) / 2,
                top(spot.row()) + (rowHeight(spot.row()) - size) / 2,
                size,
                size);
    }

    /** The cell at a point, or none. */
    Optional<GridTable.Spot> spot(int x, int y) {
        for (int row = 0; row < titles.size(); row++) {
            for (int at = 0; at < table.columns() && y >= top(row) && y < top(row + 1); at++) {
                if (x >= left(at) && x < left(at) + column) {
                    return Optional.of(new GridTable.Spot(row, at));
                }
            }
        }
        return Optional.empty();
    }

    FontMetrics small() {
        return small;
    }

    FontMetrics smallBold() {
        return smallBold;
    }

    FontMetrics caption() {
        return caption;
    }

    FontMetrics captionBold() {
        return captionBold;
    }

    FontMetrics body() {
        return body;
    }
}
