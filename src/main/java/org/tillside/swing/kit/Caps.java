package org.tillside.swing.kit;

import java.awt.Font;
import java.awt.Graphics2D;

/** Paints the cap of a key. */
final class Caps {
    private Caps() {}

    static void paint(
            Graphics2D g, Kit kit, String keys, Font font, int x, int y, int w, int h, Token ink, boolean onFilled) {
        float arc = kit.px(5f);
        if (!onFilled) {
            Painted.fill(g, kit.colour(Token.CARD), x, y, w, h, arc);
        }
        Token edge = onFilled ? ink : Token.EDGE_QUIET;
        Painted.edge(g, kit.colour(edge), x, y, w, h, arc, Math.max(1, kit.px(1f)));
        g.setFont(font);
        g.setColor(kit.colour(onFilled ? ink : Token.MUTED));
        float wide = Letters.wide(font, keys);
        float base = Letters.base(font, h);
        g.drawString(keys, x + (w - wide) / 2, y + base);
    }
}
