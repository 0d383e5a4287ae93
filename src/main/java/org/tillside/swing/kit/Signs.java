package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;

/** Small drawings that several marks share. */
final class Signs {
    private Signs() {}

    /** A tick centred on a point, {@code across} wide. */
    static void tick(Graphics2D g, Color ink, float x, float y, float across, float thick) {
        Path2D path = new Path2D.Float();
        path.moveTo(x - across * 0.5, y + across * 0.04);
        path.lineTo(x - across * 0.14, y + across * 0.36);
        path.lineTo(x + across * 0.5, y - across * 0.34);
        stroke(g, ink, path, thick);
    }

    /** A cross centred on a point. */
    static void cross(Graphics2D g, Color ink, float x, float y, float across, float thick) {
        float half = across / 2;
        Path2D path = new Path2D.Float();
        path.moveTo(x - half, y - half);
        path.lineTo(x + half, y + half);
        path.moveTo(x - half, y + half);
        path.lineTo(x + half, y - half);
        stroke(g, ink, path, thick);
    }

    /** A line icon centred on a point, at a size in the graphics' own units. */
    static void icon(Graphics2D g, Component on, Kit kit, String name, Token ink, float x, float y, float across) {
        Icon icon = kit.icon(name, 20, ink);
        Graphics2D g2 = (Graphics2D) g.create();
        try {
            double size = across / (double) icon.getIconWidth();
            g2.translate(x - across / 2, y - across / 2);
            g2.scale(size, size);
            icon.paintIcon(on, g2, 0, 0);
        } finally {
            g2.dispose();
        }
    }

    private static void stroke(Graphics2D g, Color ink, Path2D path, float thick) {
        g.setColor(ink);
        g.setStroke(new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    /** Slanting lines over what is clipped now. */
    static void hatch(Graphics2D g, Color ink, float w, float h, float step, float thick) {
        g.setColor(ink);
        g.setStroke(new BasicStroke(thick));
        for (float x = -h; x < w + h; x += step) {
            Path2D line = new Path2D.Float();
            line.moveTo(x, h);
            line.lineTo(x + h, 0);
            g.draw(line);
        }
    }
}
