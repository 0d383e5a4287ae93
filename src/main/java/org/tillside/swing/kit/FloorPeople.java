package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Draws the people on the drill's floor: from above, each with a ring and a label. */
final class FloorPeople {
    private static final double BOX = 84;
    private static final float THICK = 5.5f;

    private final Kit kit;
    private final Drawings drawings;

    FloorPeople(Kit kit, Drawings drawings) {
        this.kit = kit;
        this.drawings = drawings;
    }

    /** The trainee at the till. */
    void you(Graphics2D g, int x, int y, String word, double scale) {
        g.setColor(Token.ACCENT_SOFT.colour());
        g.fill(DrillFloor.around(x * scale, y * scale, 34 * scale));
        person(g, "you", x * scale, y * scale, 74 * scale);
        tag(g, x * scale, (y - 52) * scale, word, Token.CARD, Token.ACCENT, scale);
    }

    private void person(Graphics2D g, String drawing, double x, double y, double size) {
        drawings.of("drill/top-" + drawing + ".svg").paint(g, x - size / 2, y - size / 2, size, size);
    }

    void figure(Graphics2D g, DrillFloor.Figure it, double scale) {
        double x = it.x() * scale;
        double y = it.y() * scale;
        if (it.waits()) {
            ring(g, it, x, y, scale);
        }
        person(g, it.drawing(), x, y, (it.waits() ? 66 : 76) * scale);
        double side = it.beside() ? DrillFloor.RING * scale + 12 : 0;
        double below = it.beside() ? 0 : DrillFloor.RING * scale + 16;
        if (it.waits()) {
            double wide = labelWide(g, it, scale);
            label(g, it, x + side + (it.beside() ? wide / 2 : 0), y + below, wide, scale);
        } else {
            settled(g, it, x, y, scale);
        }
    }

    private static Token ink(DrillFloor.Look look) {
        return switch (look) {
            case WAITS -> Token.ACCENT;
            case SHORT, POOR -> Token.WARN;
            case WELL -> Token.GOOD;
            case MISSED -> Token.BAD;
        };
    }

    private void ring(Graphics2D g, DrillFloor.Figure it, double x, double y, double scale) {
        double r = DrillFloor.RING * scale;
        if (it.chosen()) {
            g.setColor(Token.ACCENT_SOFT.colour());
            Ellipse2D outer = DrillFloor.around(x, y, r + 9 * scale);
            g.fill(outer);
            g.setColor(Token.ACCENT.colour());
            g.setStroke(new BasicStroke(2));
            g.draw(outer);
        }
        g.setColor(Token.CARD.colour());
        g.fill(DrillFloor.around(x, y, r));
        float thick = (float) (THICK * scale);
        g.setColor(Token.EDGE_QUIET.colour());
        g.setStroke(new BasicStroke(thick));
        g.draw(DrillFloor.around(x, y, r - thick / 2));
        g.setColor(ink(it.look()).colour());
        g.setStroke(new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double in = r - thick / 2;
        g.draw(new Arc2D.Double(x - in, y - in, 2 * in, 2 * in, 90, -360 * it.share(), Arc2D.OPEN));
    }

    private Font font(double scale, boolean heavy) {
        return kit.font(1, heavy).deriveFont((float) Math.max(11, 13 * Math.min(1.1, scale)));
    }

    private static float wide(Graphics2D g, Font font, String text) {
        return (float) g.getFontMetrics(font).getStringBounds(text, g).getWidth();
    }

    private double labelWide(Graphics2D g, DrillFloor.Figure it, double scale) {
        return wide(g, font(scale, true), it.letter())
                + wide(g, kit.able(font(scale, false), it.text()), it.text())
                + 44;
    }

    /** The letter, a line, and the seconds left; amber when they are few. */
    private void label(Graphics2D g, DrillFloor.Figure it, double x, double y, double wide, double scale) {
        boolean few = it.look() == DrillFloor.Look.SHORT;
        Font bold = font(scale, true);
        float high = bold.getSize2D() * 1.8f;
        float left = (float) (x - wide / 2);
        float top = (float) y - high / 2;
        Painted.fill(g, (few ? Token.WARN_SOFT : Token.CARD).colour(), left, top, (float) wide, high, high / 2);
        Painted.edge(g, (few ? Token.WARN : Token.EDGE_QUIET).colour(), left, top, (float) wide, high, high / 2, 1);
        g.setColor((few ? Token.WARN : Token.TEXT).colour());
        float base = (float) y + bold.getSize2D() * .36f;
        g.setFont(bold);
        g.drawString(it.letter(), left + 12, base);
        float after = left + 12 + wide(g, bold, it.letter());
        g.setFont(kit.able(font(scale, false), it.text()));
        g.drawString(it.text(), after + 18, base);
        g.setColor((few ? Token.WARN : Token.EDGE_QUIET).colour());
        g.setStroke(new BasicStroke(1));
        g.draw(new java.awt.geom.Line2D.Double(after + 9, top + 6, after + 9, top + high - 6));
    }

    /** What became of somebody: a disc with a sign at the shoulder, and the word below. */
    private void settled(Graphics2D g, DrillFloor.Figure it, double x, double y, double scale) {
        Token ground =
                switch (it.look()) {
                    case WELL -> Token.GOOD_SOFT;
                    case MISSED -> Token.BAD_SOFT;
                    default -> Token.WARN_SOFT;
                };
        Token ink = it.look() == DrillFloor.Look.WELL ? Token.GOOD_TEXT : ink(it.look());
        double cx = x + 26 * scale;
        double cy = y - 26 * scale;
        double r = 12 * Math.max(.8, scale);
        g.setColor(ink(it.look()).colour());
        g.fill(DrillFloor.around(cx, cy, r));
        g.setColor(Token.CARD.colour());
        g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(sign(it.look(), cx, cy, r * .42));
        tag(g, x, y + 42 * scale, it.text(), ground, ink, scale);
    }

    private static Path2D sign(DrillFloor.Look look, double x, double y, double s) {
        Path2D sign = new Path2D.Double();
        switch (look) {
            case WELL -> {
                sign.moveTo(x - s, y);
                sign.lineTo(x - s * .25, y + s * .8);
                sign.lineTo(x + s * 1.1, y - s * .8);
            }
            case MISSED -> {
                sign.moveTo(x - s * .8, y - s * .8);
                sign.lineTo(x + s * .8, y + s * .8);
                sign.moveTo(x + s * .8, y - s * .8);
                sign.lineTo(x - s * .8, y + s * .8);
            }
            default -> {
                sign.moveTo(x - s, y);
                sign.lineTo(x + s, y);
            }
        }
        return sign;
    }

    /** A word on a rounded ground, its middle at a place. */
    void tag(Graphics2D g, double x, double y, String text, Token ground, Token ink, double scale) {
        Font font = kit.able(font(scale, true), text);
        float wide = wide(g, font, text) + 22;
        float high = font.getSize2D() * 1.85f;
        float left = (float) x - wide / 2;
        float top = (float) y - high / 2;
        Painted.fill(g, ground.colour(), left, top, wide, high, high / 2);
        Painted.edge(g, ink.colour(), left, top, wide, high, high / 2, 1);
        g.setColor(ink.colour());
        g.setFont(font);
        g.drawString(text, left + 11, (float) y + font.getSize2D() * .36f);
    }
}
