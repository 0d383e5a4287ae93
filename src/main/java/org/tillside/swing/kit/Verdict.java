package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** A small disc: right (tick), wrong (cross), chosen, free; filled or outlined. */
final class Verdict extends Painted {
    /** What it says. */
    enum Kind {
        RIGHT,
        WRONG,
        WRONG_OUTLINED,
        CHOSEN,
        FREE,
        BOX_FREE,
        BOX_CHOSEN
    }

    private Kind kind;

    Verdict(Kit kit, Kind kind, int size, String spoken) {
        super(kit, size, size, spoken);
        this.kind = kind;
    }

    Verdict show(Kind other) {
        this.kind = other;
        repaint();
        return this;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float s = Math.min(width, height);
        float c = s / 2;
        switch (kind) {
            case RIGHT -> {
                disc(g, Token.GOOD, s);
                Signs.tick(g, kit().colour(Token.CARD), c, c, s * 0.44f, s * 0.085f);
            }
            case WRONG -> {
                disc(g, Token.BAD, s);
                Signs.cross(g, kit().colour(Token.CARD), c, c, s * 0.28f, s * 0.085f);
            }
            case WRONG_OUTLINED -> {
                ring(g, Token.BAD, s, s * 0.075f);
                Signs.cross(g, kit().colour(Token.BAD), c, c, s * 0.28f, s * 0.085f);
            }
            case CHOSEN -> {
                ring(g, Token.ACCENT, s, s * 0.1f);
                g.fill(new Ellipse2D.Float(c - s * 0.24f, c - s * 0.24f, s * 0.48f, s * 0.48f));
            }
            case FREE -> ring(g, Token.MUTED, s, s * 0.075f);
            case BOX_FREE -> edge(g, kit().colour(Token.MUTED), 1, 1, s - 2, s - 2, 4, 1.5f);
            case BOX_CHOSEN -> {
                fill(g, kit().colour(Token.ACCENT), 1, 1, s - 2, s - 2, 4);
                Signs.tick(g, kit().colour(Token.ON_ACCENT), c, c, s * 0.46f, s * 0.095f);
            }
        }
    }

    private void disc(Graphics2D g, Token ground, float s) {
        g.setColor(kit().colour(ground));
        g.fill(new Ellipse2D.Float(0.5f, 0.5f, s - 1, s - 1));
    }

    private void ring(Graphics2D g, Token ink, float s, float thick) {
        g.setColor(kit().colour(ink));
        g.setStroke(new BasicStroke(thick));
        g.draw(new Ellipse2D.Float(thick, thick, s - 2 * thick, s - 2 * thick));
    }
}
