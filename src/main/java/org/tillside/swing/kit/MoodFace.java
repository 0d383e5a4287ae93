package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A mood as a small face in the mood's colour: brows, eyes and mouth, so that the colour is never the only sign. */
public final class MoodFace {
    private MoodFace() {}

    /**
     * Paints a mood into the square at (x, y).
     *
     * @param mood the content format's word for it; any other is drawn as neutral
     * @param size edge of the square in the units of {@code g}
     */
    public static void paint(Graphics2D g, Kit kit, String mood, double x, double y, double size) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            Painted.smooth(own);
            own.translate(x, y);
            own.scale(size / 24, size / 24);
            own.setColor(kit.colour(Token.mood(mood)));
            own.fill(new Ellipse2D.Double(0, 0, 24, 24));
            own.setColor(kit.colour(Token.ON_MOOD));
            own.fill(new Ellipse2D.Double(7, 8.6, 2.4, 2.8));
            own.fill(new Ellipse2D.Double(14.6, 8.6, 2.4, 2.8));
            own.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            mouth(own, mood);
            brows(own, mood);
        } finally {
            own.dispose();
        }
    }

    private static void mouth(Graphics2D g, String mood) {
        double bend =
                switch (mood) {
                    case "angry" -> -3.2;
                    case "upset" -> -2.6;
                    case "worried" -> -1.6;
                    case "pleased" -> 3;
                    case "delighted" -> 4.6;
                    default -> 0;
                };
        Path2D line = new Path2D.Double();
        line.moveTo(7.6, 16.4 - bend / 3);
        line.quadTo(12, 16.4 + bend, 16.4, 16.4 - bend / 3);
        if (mood.equals("delighted")) {
            line.closePath();
            g.fill(line);
        }
        g.draw(line);
    }

    private static void brows(Graphics2D g, String mood) {
        double inner =
                switch (mood) {
                    case "angry" -> 1.8;
                    case "upset" -> 0.9;
                    case "worried" -> -1.6;
                    default -> 0;
                };
        if (inner != 0) {
            g.draw(new java.awt.geom.Line2D.Double(6, 6.6 - inner / 2, 10, 6.6 + inner / 2));
            g.draw(new java.awt.geom.Line2D.Double(14, 6.6 + inner / 2, 18, 6.6 - inner / 2));
        }
    }
}
