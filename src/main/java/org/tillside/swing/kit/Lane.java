package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** One row of a chart over time: bars for what lasted, discs for what happened, a line between the columns. */
public final class Lane extends Painted {
    private static final int HIGH = 40;
    private static final float DISC = 24;
    private static final float BAR = 32;
    private static final float GAP = 4;
    private static final float POINT = 8;
    private static final float EDGE = 1;
    private static final float LEAST = 0.6f;

    private final int columns;
    private final List<Span> spans;
    private final List<Sign> signs;

    /** A bar from and to in columns, pointed where it goes on. */
    public record Span(double from, double to, boolean goesOn) {}

    /** So many discs of one kind in a column. */
    public record Sign(int column, String icon, Tone tone, boolean struck, int count) {}

    Lane(Kit kit, int columns, int least, List<Span> spans, List<Sign> signs, String spoken) {
        super(kit, columns * least, HIGH, spoken);
        this.columns = columns;
        this.spans = List.copyOf(spans);
        this.signs = List.copyOf(signs);
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float wide = width / columns;
        g.setColor(kit().colour(Token.LINE));
        for (int i = 1; i < columns; i++) {
            g.fill(new Rectangle2D.Float(i * wide, 0, 1, height));
        }
        boolean two = IntStream.range(0, columns).anyMatch(it -> inTwo(g, it, wide, height));
        spans.forEach(it -> bar(g, it, wide, height, two ? height - 2 * EDGE : BAR));
        for (int i = 0; i < columns; i++) {
            cell(g, i, wide, height);
        }
    }

    /** As high as the discs on it need: more where they stand in two rows. */
    private void bar(Graphics2D g, Span it, float wide, float height, float high) {
        float from = (float) it.from() * wide;
        float to = Math.max(from + DISC, (float) it.to() * wide);
        float top = (height - high) / 2;
        Color ground = kit().colour(Token.ACCENT_SOFT);
        float point = it.goesOn() ? POINT : 0;
        fill(g, ground, from, top, to - from - point, high, 6);
        if (it.goesOn()) {
            Path2D arrow = new Path2D.Float();
            arrow.moveTo(to - point - 6, top);
            arrow.lineTo(to - point, top);
            arrow.lineTo(to, height / 2);
            arrow.lineTo(to - point, top + high);
            arrow.lineTo(to - point - 6, top + high);
            arrow.closePath();
            g.fill(arrow);
        }
    }

    /** The discs of a column, side by side; where they are many in two rows or smaller, whichever leaves them larger. */
    private void cell(Graphics2D g, int column, float wide, float height) {
        List<Sign> here = in(column);
        if (inTwo(g, column, wide, height)) {
            List<List<Sign>> two = halves(here);
            float size = both(g, column, wide, height);
            float apart = (DISC * size + 1) / 2;
            row(g, two.get(0), column, wide, height / 2 - apart, size);
            row(g, two.get(1), column, wide, height / 2 + apart, size);
        } else {
            row(g, here, column, wide, height / 2, Math.max(LEAST, size(g, here, room(column, wide), height)));
        }
    }

    private List<Sign> in(int column) {
        return signs.stream().filter(it -> it.column() == column).toList();
    }

    private static List<List<Sign>> halves(List<Sign> all) {
        int half = (all.size() + 1) / 2;
        return List.of(all.subList(0, half), all.subList(half, all.size()));
    }

    private boolean inTwo(Graphics2D g, int column, float wide, float height) {
        return both(g, column, wide, height) > size(g, in(column), room(column, wide), height);
    }

    private float both(Graphics2D g, int column, float wide, float height) {
        float room = room(column, wide);
        List<List<Sign>> two = halves(in(column));
        float high = height / 2 - 2 * EDGE;
        return Math.min(size(g, two.get(0), room, high), size(g, two.get(1), room, high));
    }

    /** What a column has for discs: a bar that goes on ends in a point, which is none of it. */
    private float room(int column, float wide) {
        boolean pointed = spans.stream().anyMatch(it -> it.goesOn() && it.to() > column && it.to() <= column + 1);
        return wide - 2 * GAP - (pointed ? POINT : 0);
    }

    /** How large the discs of a row can be, of their own size. */
    private float size(Graphics2D g, List<Sign> row, float room, float high) {
        return Math.min(1, Math.min(room / Math.max(1, needed(g, row)), (high - 1) / DISC));
    }

    private float needed(Graphics2D g, List<Sign> row) {
        float needed = -GAP;
        for (Sign each : row) {
            needed += wide(g, each) + GAP;
        }
        return needed;
    }

    private void row(Graphics2D g, List<Sign> row, int column, float wide, float middle, float size) {
        float begins = GAP + Math.max(0, (room(column, wide) - needed(g, row) * size) / 2);
        Graphics2D g2 = (Graphics2D) g.create();
        g2.translate(column * wide + begins, middle);
        g2.scale(size, size);
        float x = 0;
        for (Sign each : row) {
            sign(g2, each, x, onBar(column + (begins + (x + DISC / 2) * size) / wide));
            x += wide(g, each) + GAP;
        }
        g2.dispose();
    }

    private boolean onBar(float at) {
        return spans.stream().anyMatch(it -> it.from() <= at && at <= it.to());
    }

    private float wide(Graphics2D g, Sign it) {
        return it.count() == 1 ? DISC : DISC + GAP + letters(g).stringWidth(String.valueOf(it.count()));
    }

    private FontMetrics letters(Graphics2D g) {
        g.setFont(kit().bold(Type.CAPTION).deriveFont((float) Type.CAPTION.size()));
        return g.getFontMetrics();
    }

    private void sign(Graphics2D g, Sign it, float x, boolean onBar) {
        Token ground = onBar ? Token.CARD : it.tone().soft();
        EventDisc.Looks looks = new EventDisc.Looks(it.icon(), it.tone(), it.struck(), ground);
        EventDisc.disc(g, this, kit(), looks, x + DISC / 2, 0, DISC);
        if (it.count() > 1) {
            FontMetrics metrics = letters(g);
            g.setColor(kit().colour(Token.TEXT));
            g.drawString(String.valueOf(it.count()), x + DISC + 3, -metrics.getHeight() / 2f + metrics.getAscent());
        }
    }
}
