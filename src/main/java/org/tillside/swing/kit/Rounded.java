package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Paints round rectangles. One that lies on whole pixels is smooth at its corners alone; the rest of it is painted as
 * plain rectangles, since smoothing all of a card takes many times as long.
 */
final class Rounded {
    private static final int QUARTER = 90;

    private final Graphics2D g;
    private final float x;
    private final float y;
    private final float w;
    private final float h;
    private final float radius;

    Rounded(Graphics2D g, float x, float y, float w, float h, float radius) {
        this.g = g;
        this.x = x;
        this.y = y;
        this.w = w;
        this.h = h;
        this.radius = radius;
    }

    /** Fills it in the colour that is on. */
    void fill() {
        if (!onPixels(0)) {
            g.fill(new RoundRectangle2D.Float(x, y, w, h, 2 * radius, 2 * radius));
            return;
        }
        Object smooth = plain();
        rectangle(x, y + radius, w, h - 2 * radius);
        rectangle(x + radius, y, w - 2 * radius, radius);
        rectangle(x + radius, y + h - radius, w - 2 * radius, radius);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth);
        for (int corner = 0; corner < 4; corner++) {
            g.fill(arc(corner, 0, Arc2D.PIE));
        }
    }

    /** Draws its edge, wholly inside its bounds, in the colour that is on. */
    void edge(float thick) {
        g.setStroke(new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        if (!onPixels(thick)) {
            float arc = Math.max(0, 2 * radius - thick);
            g.draw(new RoundRectangle2D.Float(x + thick / 2, y + thick / 2, w - thick, h - thick, arc, arc));
            return;
        }
        Object smooth = plain();
        rectangle(x + radius, y, w - 2 * radius, thick);
        rectangle(x + radius, y + h - thick, w - 2 * radius, thick);
        rectangle(x, y + radius, thick, h - 2 * radius);
        rectangle(x + w - thick, y + radius, thick, h - 2 * radius);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth);
        for (int corner = 0; corner < 4; corner++) {
            g.draw(arc(corner, thick / 2, Arc2D.OPEN));
        }
    }

    /** The corners from the right upper one against the clock. */
    private Arc2D arc(int corner, float in, int kind) {
        boolean right = corner == 0 || corner == 3;
        boolean low = corner > 1;
        float across = 2 * (radius - in);
        float left = right ? x + w - 2 * radius + in : x + in;
        float top = low ? y + h - 2 * radius + in : y + in;
        return new Arc2D.Float(left, top, across, across, corner * QUARTER, QUARTER, kind);
    }

    private Object plain() {
        Object smooth = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        return smooth;
    }

    private void rectangle(float left, float top, float wide, float high) {
        g.fillRect((int) left, (int) top, (int) wide, (int) high);
    }

    private boolean onPixels(float thick) {
        AffineTransform at = g.getTransform();
        boolean moved = (at.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0;
        boolean roomy = radius > thick && 2 * radius <= Math.min(w, h);
        return moved
                && roomy
                && whole(at.getTranslateX())
                && whole(at.getTranslateY())
                && whole(x)
                && whole(y)
                && whole(w)
                && whole(h)
                && whole(radius)
                && whole(thick);
    }

    private static boolean whole(double length) {
        return length == Math.rint(length);
    }
}
