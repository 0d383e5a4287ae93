package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** The disc of something that happened, on a timeline; the text beside it says what it was. */
final class EventDisc extends Painted {
    private final String icon;
    private final Tone tone;
    private final boolean struck;

    EventDisc(Kit kit, String icon, Tone tone, boolean struck, int size) {
        super(kit, size, size, "");
        this.icon = icon;
        this.tone = tone;
        this.struck = struck;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        Looks looks = new Looks(icon, tone, struck, tone.soft());
        disc(g, this, kit(), looks, width / 2, height / 2, Math.min(width, height));
    }

    /** How a disc looks: on a bar its ground is the card's. */
    record Looks(String icon, Tone tone, boolean struck, Token ground) {}

    /** Draws a disc centred on a point. */
    static void disc(Graphics2D g, Component on, Kit kit, Looks looks, float x, float y, float size) {
        g.setColor(kit.colour(looks.struck() ? Token.GROUND : looks.ground()));
        g.fill(new Ellipse2D.Float(x - size / 2, y - size / 2, size, size));
        if (looks.struck()) {
            g.setColor(kit.colour(Token.EDGE_QUIET));
            g.setStroke(new BasicStroke(1));
            g.draw(new Ellipse2D.Float(x - size / 2 + 0.5f, y - size / 2 + 0.5f, size - 1, size - 1));
        }
        Token ink = looks.struck()
                ? Token.MUTED
                : looks.tone() == Tone.NEUTRAL ? Token.TEXT : looks.tone().ink();
        Signs.icon(g, on, kit, looks.icon(), ink, x, y, size * 0.6f);
    }
}
