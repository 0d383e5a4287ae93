package org.tillside.swing.kit;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;

/** Paints the cap of a key. */
final class Caps {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

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
        float wide = (float) font.getStringBounds(keys, CONTEXT).getWidth();
        FontMetrics metrics = g.getFontMetrics(font);
        float base = (h - metrics.getAscent() - metrics.getDescent()) / 2f + metrics.getAscent();
        g.drawString(keys, x + (w - wide) / 2, y + base);
    }
}
