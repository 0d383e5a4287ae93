package org.tillside.swing.kit;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** A bar in segments, each in a colour of its own, with a mark where it began. */
public final class Bar extends Painted {
    private List<Token> segments;
    private double start = -1;
    private int current = -1;
    private final int gap;
    private final float radius;

    Bar(Kit kit, int wide, int high, int gap, float radius, List<Token> segments, String spoken) {
        super(kit, wide, high, spoken);
        this.segments = List.copyOf(segments);
        this.gap = gap;
        this.radius = radius;
    }

    /** Other segments. */
    public Bar segments(List<Token> other, String spoken) {
        this.segments = List.copyOf(other);
        getAccessibleContext().setAccessibleName(spoken);
        repaint();
        return this;
    }

    /** A line at so many segments from the left. */
    public Bar startedAt(double at) {
        this.start = at;
        repaint();
        return this;
    }

    /** Outlines the segment of this index: the page one is on. */
    Bar current(int index) {
        this.current = index;
        repaint();
        return this;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        boolean marked = start >= 0;
        float top = marked ? 4 : 0;
        float high = height - 2 * top;
        float one = (width - gap * (segments.size() - 1)) / Math.max(1, segments.size());
        for (int i = 0; i < segments.size(); i++) {
            float x = i * (one + gap);
            g.setColor(kit().colour(segments.get(i)));
            g.fill(new RoundRectangle2D.Float(x, top, one, high, 2 * radius, 2 * radius));
            if (i == current) {
                edge(g, kit().colour(Token.ACCENT), x, top, one, high, radius, 2);
            }
        }
        if (marked) {
            float x = (float) (start * (one + gap)) - gap / 2f;
            g.setColor(kit().colour(Token.CARD));
            g.fill(new RoundRectangle2D.Float(x - 2, 0, 4, height, 0, 0));
            g.setColor(kit().colour(Token.TEXT));
            g.fill(new RoundRectangle2D.Float(x - 1, 0, 2, height, 0, 0));
        }
    }
}
