package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One row of a chart over time: bars for what lasted, discs for what happened, a line between the columns. */
public final class Lane extends Painted {
    private static final int HIGH = 40;
    private static final float DISC = 24;
    private static final float BAR = 32;
    private static final float GAP = 4;
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
        spans.forEach(it -> bar(g, it, wide, height));
        for (int i = 0; i < columns; i++) {
            cell(g, i, wide, height);
        }
    }

    private void bar(Graphics2D g, Span it, float wide, float height) {
        float from = (float) it.from() * wide;
        float to = Math.max(from + DISC, (float) it.to() * wide);
        float top = (height - BAR) / 2;
        Color ground = kit().colour(Token.ACCENT_SOFT);
        float point = it.goesOn() ? BAR / 4 : 0;
        fill(g, ground, from, top, to - from - point, BAR, 6);
        if (it.goesOn()) {
            Path2D arrow = new Path2D.Float();
            arrow.moveTo(to - point - 6, top);
            arrow.lineTo(to - point, top);
            arrow.lineTo(to, height / 2);
            arrow.lineTo(to - point, top + BAR);
            arrow.lineTo(to - point - 6, top + BAR);
            arrow.closePath();
            g.fill(arrow);
        }
    }

    /** The discs of a column, side by side; where they are many in two rows or smaller, whichever leaves them larger. */
    private void cell(Graphics2D g, int column, float wide, float height) {
        List<Sign> here = signs.stream().filter(it -> it.column() == column).toList();
        int half = (here.size() + 1) / 2;
        List<List<Sign>> two = List.of(here.subList(0, half), here.subList(half, here.size()));
        float one = size(g, here, wide, height);
        float both = Math.min(size(g, two.get(0), wide, height / 2), size(g, two.get(1), wide, height / 2));
        if (both <= one) {
            row(g, here, column, wide, height / 2, Math.max(LEAST, one));
        } else {
            row(g, two.get(0), column, wide, height / 4, both);
            row(g, two.get(1), column, wide, 3 * height / 4, both);
        }
    }

    /** How large the discs of a row can be, of their own size. */
    private float size(Graphics2D g, List<Sign> row, float wide, float high) {
        return Math.min(1, Math.min((wide - 2 * GAP) / Math.max(1, needed(g, row)), (high - 1) / DISC));
    }

    private float needed(Graphics2D g, List<Sign> row) {
        float needed = -GAP;
        for (Sign each : row) {
            needed += wide(g, each) + GAP;
        }
        return needed;
    }

    private void row(Graphics2D g, List<Sign> row, int column, float wide, float middle, float size) {
        float needed = needed(g, row);
        Graphics2D g2 = (Graphics2D) g.create();
        g2.translate(column * wide + Math.max(0, (wide - needed * size) / 2), middle);
        g2.scale(size, size);
        float x = 0;
        for (Sign each : row) {
            sign(g2, each, x, onBar(column + (x * size + (wide - needed * size) / 2) / wide));
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
