package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** The disc of a step: signed, waits, now, next, later. */
final class StepDisc extends Painted {
    private final StepState state;
    private final String number;

    StepDisc(Kit kit, StepState state, String number, int size) {
        super(kit, size, size, kit.word(state.key()));
        this.state = state;
        this.number = number;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float size = Math.min(width, height);
        g.translate((width - size) / 2, (height - size) / 2);
        switch (state) {
            case SIGNED -> {
                disc(g, Token.ACCENT, size);
                Signs.tick(g, kit().colour(Token.ON_ACCENT), size / 2, size / 2, size * 0.44f, size * 0.075f);
            }
            case WAITS -> {
                disc(g, Token.WARN_SOFT, size);
                ring(g, Token.WARN, size, size * 0.06f);
                icon(g, "pen", size, Token.WARN);
            }
            case LAPSED -> {
                disc(g, Token.WARN_HATCH, size);
                ring(g, Token.WARN, size, size * 0.06f);
                icon(g, "clock", size, Token.WARN);
            }
            case NOW -> {
                disc(g, Token.CARD, size);
                ring(g, Token.ACCENT, size, size * 0.11f);
                dot(g, Token.ACCENT, size, size * 0.36f);
            }
            case NEXT -> {
                disc(g, Token.CARD, size);
                ring(g, Token.MUTED, size, size * 0.055f);
                number(g, size, Token.TEXT, true);
            }
            case LATER -> {
                disc(g, Token.GROUND, size);
                ring(g, Token.EDGE_QUIET, size, size * 0.055f);
                number(g, size, Token.MUTED, false);
            }
        }
    }

    private void disc(Graphics2D g, Token ground, float size) {
        g.setColor(kit().colour(ground));
        g.fill(new Ellipse2D.Float(0, 0, size, size));
    }

    private void ring(Graphics2D g, Token ink, float size, float thick) {
        g.setColor(kit().colour(ink));
        g.setStroke(new BasicStroke(thick));
        g.draw(new Ellipse2D.Float(thick / 2, thick / 2, size - thick, size - thick));
    }

    private void dot(Graphics2D g, Token ink, float size, float across) {
        g.setColor(kit().colour(ink));
        g.fill(new Ellipse2D.Float((size - across) / 2, (size - across) / 2, across, across));
    }

    private void icon(Graphics2D g, String name, float size, Token ink) {
        Signs.icon(g, this, kit(), name, ink, size / 2, size / 2, size * 0.56f);
    }

    private void number(Graphics2D g, float size, Token ink, boolean heavy) {
        if (number.isEmpty()) {
            return;
        }
        g.setColor(kit().colour(ink));
        g.setFont(kit().font(1, heavy).deriveFont(size * 0.46f));
        FontMetrics metrics = g.getFontMetrics();
        float x = (size - (float) metrics.getStringBounds(number, g).getWidth()) / 2;
        g.drawString(number, x, size / 2 + metrics.getAscent() * 0.36f);
    }
}
