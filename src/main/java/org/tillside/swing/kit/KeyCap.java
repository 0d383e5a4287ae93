package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The cap of a key, as printed beside what it does. */
final class KeyCap extends Painted {
    private final String keys;
    private final boolean large;

    KeyCap(Kit kit, String keys, boolean large) {
        super(kit, 0, large ? 28 : 22, keys);
        this.keys = keys;
        this.large = large;
    }

    private Font letters() {
        return large ? kit().bold(Type.SMALL) : kit().font(Type.CAPTION);
    }

    @Override
    public Dimension getPreferredSize() {
        int high = kit().px(large ? 28 : 22);
        return new Dimension(Math.max(high, Letters.room(letters(), keys) + kit().px(14)), high);
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        fill(g, kit().colour(large ? Token.GROUND : Token.CARD), 0, 0, width, height, 5);
        edge(g, kit().colour(Token.EDGE_QUIET), 0, 0, width, height, 5, 1);
        if (large) {
            g.setColor(kit().colour(Token.EDGE_QUIET));
            g.fill(new Rectangle2D.Float(4, height - 2, width - 8, 1.4f));
        }
        g.setFont(letters().deriveFont((float) (large ? Type.SMALL : Type.CAPTION).size()));
        g.setColor(kit().colour(large ? Token.TEXT : Token.MUTED));
        float x = (width - Letters.wide(g.getFont(), keys)) / 2;
        g.drawString(keys, x, Letters.base(g.getFont(), height));
    }
}
