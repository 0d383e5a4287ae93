package org.tillside.swing.kit;

import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Money out of a budget: spent is solid, what a reply pointed at would cost is hatched. */
public final class MoneyBar extends Painted {
    private double spent;
    private double looked;
    private Token ink = Token.ACCENT;

    MoneyBar(Kit kit, int wide, int high, double spent, double looked, String spoken) {
        super(kit, wide, high, spoken);
        this.spent = spent;
        this.looked = looked;
    }

    /** Spent, and looked at beside it, both as shares of the budget. */
    public MoneyBar show(double spentShare, double lookedShare, String spoken) {
        this.spent = spentShare;
        this.looked = lookedShare;
        getAccessibleContext().setAccessibleName(spoken);
        repaint();
        return this;
    }

    /** In another colour than the accent. */
    public MoneyBar in(Token token) {
        this.ink = token;
        repaint();
        return this;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        fill(g, kit().colour(Token.TRACK), 0, 0, width, height, height / 2);
        float solid = (float) (width * Math.min(1, spent));
        g.setColor(kit().colour(ink));
        g.fill(part(0, solid, width, height));
        float more = (float) (width * Math.min(1 - Math.min(1, spent), looked));
        if (more > 0) {
            hatched(g, solid, more, width, height);
        }
    }

    /** A part of the bar with its round ends; a clip instead would leave them jagged. */
    private static Area part(float from, float wide, float width, float height) {
        Area part = new Area(new RoundRectangle2D.Float(0, 0, width, height, height, height));
        part.intersect(new Area(new Rectangle2D.Float(from, 0, wide, height)));
        return part;
    }

    private void hatched(Graphics2D g, float from, float wide, float width, float height) {
        Graphics2D part = (Graphics2D) g.create();
        part.setColor(kit().colour(Token.ACCENT_SOFT));
        part.fill(part(from, wide, width, height));
        part.clip(part(from, wide, width, height));
        part.translate(from, 0);
        Signs.hatch(part, kit().colour(ink), wide, height, 6, 2);
        part.dispose();
        g.setColor(kit().colour(ink));
        g.fill(new RoundRectangle2D.Float(from + wide - 1.5f, 0, 1.5f, height, 0, 0));
    }
}
