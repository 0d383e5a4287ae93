package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;

/**
 * Seconds as dots along a line: one for each greeting, a tall mark at the median, a dashed line at a limit. What is
 * longer than the line stands as a ring at its end.
 */
public final class Strip extends Painted {
    private static final float PAD = 7;

    private final double most;
    private final int every;
    private Optional<Double> limit = Optional.empty();
    private String unit = "";
    private List<Double> seconds = List.of();
    private Optional<Double> middle = Optional.empty();

    Strip(Kit kit, int wide, double most, int every) {
        super(kit, wide, 40, "");
        this.most = most;
        this.every = every;
    }

    /** A dashed line at so many seconds. */
    public Strip limit(double at) {
        limit = Optional.of(at);
        repaint();
        return this;
    }

    /** What stands behind the last number. */
    public Strip unit(String word) {
        unit = word;
        return this;
    }

    /** Other seconds from now on. */
    public Strip show(List<Double> now, Optional<Double> median, String spoken) {
        seconds = List.copyOf(now);
        middle = median;
        getAccessibleContext().setAccessibleName(spoken);
        repaint();
        return this;
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(kit().px(100), getPreferredSize().height);
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float y = 11;
        float wide = width - 2 * PAD;
        g.setStroke(new BasicStroke(1));
        g.setColor(Token.EDGE_QUIET.colour());
        g.draw(new Line2D.Float(PAD, y, width - PAD, y));
        g.draw(new Line2D.Float(PAD, y - 4, PAD, y + 4));
        g.draw(new Line2D.Float(width - PAD, y - 4, width - PAD, y + 4));
        limit.ifPresent(it -> dashed(g, at(it, wide), y));
        dots(g, wide, y);
        middle.ifPresent(it -> mark(g, at(Math.min(most, it), wide), y));
        numbers(g, wide, y);
    }

    private float at(double second, float wide) {
        return (float) (PAD + wide * second / most);
    }

    private void dots(Graphics2D g, float wide, float y) {
        Color ink = Token.ACCENT.colour();
        for (double each : seconds) {
            boolean longer = each > most;
            float x = at(Math.min(most, each), wide);
            Ellipse2D dot = new Ellipse2D.Float(x - 4, y - 4, 8, 8);
            g.setColor(Drawings.faint(ink, .55));
            if (longer) {
                g.setColor(Token.CARD.colour());
                g.fill(dot);
                g.setColor(Token.WARN.colour());
                g.setStroke(new BasicStroke(2));
                g.draw(dot);
            } else {
                g.fill(dot);
            }
        }
    }

    private static void dashed(Graphics2D g, float x, float y) {
        g.setColor(Token.WARN.colour());
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 3}, 0));
        g.draw(new Line2D.Float(x, y - 10, x, y + 10));
    }

    private static void mark(Graphics2D g, float x, float y) {
        g.setColor(Token.TEXT.colour());
        g.setStroke(new BasicStroke(2.4f));
        g.draw(new Line2D.Float(x, y - 9, x, y + 9));
    }

    private void numbers(Graphics2D g, float wide, float y) {
        Font font = kit().font(1, false).deriveFont(12f);
        g.setFont(font);
        g.setColor(Token.MUTED.colour());
        FontMetrics metrics = g.getFontMetrics();
        for (int i = 0; i <= most; i += every) {
            boolean last = i + every > most;
            String text = last && !unit.isEmpty() ? i + " " + unit : String.valueOf(i);
            float w = (float) metrics.getStringBounds(text, g).getWidth();
            float x = Math.max(0, Math.min(at(i, wide) - w / 2, wide + 2 * PAD - w));
            g.drawString(text, x, y + 24);
        }
    }
}
