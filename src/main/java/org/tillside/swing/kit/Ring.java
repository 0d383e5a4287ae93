package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;

/** A ring: whole with a share filled, or in segments; a number in the middle. */
public final class Ring extends Painted {
    private final int size;
    private final float thick;
    private final int segments;
    private double share;
    private double mark = -1;
    private Token ink;
    private String inside = "";
    private String below = "";

    Ring(Kit kit, int size, float thick, int segments, double share, Token ink, String spoken) {
        super(kit, size, size, spoken);
        this.size = size;
        this.thick = thick;
        this.segments = segments;
        this.share = share;
        this.ink = ink;
    }

    /** The share filled, 0 to 1; a time ring's is what is left. */
    public Ring share(double filled) {
        this.share = filled;
        repaint();
        return this;
    }

    /** The ring in another colour: amber when time is short. */
    public Ring in(Token token) {
        this.ink = token;
        repaint();
        return this;
    }

    /** A line across the ring at a share, such as the pass mark. */
    public Ring mark(double at) {
        this.mark = at;
        repaint();
        return this;
    }

    /** A number in the middle, and a small line below it (may be empty). */
    public Ring inside(String number, String line) {
        this.inside = number;
        this.below = line;
        repaint();
        return this;
    }

    /** What a screen reader says. */
    public Ring spoken(String text) {
        getAccessibleContext().setAccessibleName(text);
        return this;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float d = size - thick;
        g.translate((width - size) / 2, (height - size) / 2);
        if (segments > 1) {
            segments(g, d);
        } else {
            arc(g, d, 0, 1, Token.TRACK, BasicStroke.CAP_BUTT);
            arc(g, d, 0, Math.max(0, Math.min(1, share)), ink, BasicStroke.CAP_ROUND);
        }
        if (mark >= 0) {
            mark(g);
        }
        letters(g);
    }

    private void segments(Graphics2D g, float d) {
        double gap = 0.018;
        double one = 1.0 / segments;
        for (int i = 0; i < segments; i++) {
            double from = i * one + gap / 2;
            double filled = Math.max(0, Math.min(1, (share - i * one) / one));
            arc(g, d, from, one - gap, Token.TRACK, BasicStroke.CAP_BUTT);
            arc(g, d, from, (one - gap) * filled, ink, BasicStroke.CAP_BUTT);
        }
    }

    private void arc(Graphics2D g, float d, double from, double length, Token colour, int cap) {
        if (length <= 0) {
            return;
        }
        g.setColor(kit().colour(colour));
        g.setStroke(new BasicStroke(thick, cap, BasicStroke.JOIN_ROUND));
        g.draw(new Arc2D.Double(thick / 2, thick / 2, d, d, 90 - from * 360, -length * 360, Arc2D.OPEN));
    }

    private void mark(Graphics2D g) {
        double angle = Math.toRadians(mark * 360 - 90);
        double c = size / 2.0;
        double in = c - thick - 3;
        double out = c + 2;
        Line2D line = new Line2D.Double(
                c + in * Math.cos(angle), c + in * Math.sin(angle),
                c + out * Math.cos(angle), c + out * Math.sin(angle));
        g.setColor(kit().colour(Token.CARD));
        g.setStroke(new BasicStroke(6));
        g.draw(line);
        g.setColor(kit().colour(Token.TEXT));
        g.setStroke(new BasicStroke(2.5f));
        g.draw(line);
    }

    private void letters(Graphics2D g) {
        float letter = below.isEmpty() ? Math.min(20, size * 0.27f) : Math.min(30, size * 0.24f);
        float lift = below.isEmpty() ? 0 : size * 0.05f;
        centred(g, inside, letter, true, Token.TEXT, size / 2f + letter * 0.36f - lift);
        centred(g, below, Math.min(13, size * 0.11f), false, Token.MUTED, size / 2f + letter * 0.36f + size * 0.1f);
    }

    private void centred(Graphics2D g, String text, float letter, boolean heavy, Token colour, float base) {
        if (text.isEmpty()) {
            return;
        }
        g.setFont(kit().font(1, heavy).deriveFont(letter));
        g.setColor(kit().colour(colour));
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(text, (size - (float) metrics.getStringBounds(text, g).getWidth()) / 2, base);
    }
}
