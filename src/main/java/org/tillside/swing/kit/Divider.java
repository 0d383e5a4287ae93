package org.tillside.swing.kit;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A line of one pixel. */
final class Divider extends Painted {
    Divider(Kit kit, boolean upright) {
        super(kit, 1, 1, "");
        setName(upright ? "upright" : "line");
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        boolean upright = "upright".equals(getName());
        g.setColor(kit().colour(Token.LINE));
        g.fill(new Rectangle2D.Float(0, 0, upright ? 1 : width, upright ? height : 1));
    }
}
