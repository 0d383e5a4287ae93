package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Today's drawing: the door, a customer who has just come in, the one at the till who greets her, and her steps. */
public final class GreetingPicture extends Painted {
    private static final double WIDE = 300;
    private static final double HIGH = 156;
    private static final float WITH_CAPTION = 178;
    /** The bubble may grow to the left as far as the door. */
    private static final float DOOR = 94;

    private static final float RIGHT = 218;

    private final transient Drawing drawing;
    private final String speech;
    private final String caption;

    /**
     * Shows the drawing.
     *
     * @param speech what the bubble says, a word or two; set smaller if it is long
     * @param caption one short line below, "30 steps or 30 seconds"; may be empty
     * @param spoken what the picture shows, for a screen reader; empty if the page says the same
     */
    public GreetingPicture(Kit kit, Faces faces, String speech, String caption, String spoken) {
        super(kit, 300, 178, spoken);
        this.drawing = faces.drawings().of("greeting/" + (kit.look().dark() ? "dark" : "light") + ".svg");
        this.speech = speech;
        this.caption = caption;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        double scale = Math.min(width / WIDE, height / WITH_CAPTION);
        g.translate((width - WIDE * scale) / 2, (height - WITH_CAPTION * scale) / 2);
        g.scale(scale, scale);
        drawing.paint(g, 0, 0, WIDE, HIGH);
        bubble(g);
        g.setColor(Token.TEXT.colour());
        line(g, fitting(g, caption, 12, 290, false), caption, 165, 172);
    }

    private void bubble(Graphics2D g) {
        Font font = fitting(g, speech, 13, RIGHT - DOOR - 20, true);
        float wide = Math.max(
                60, (float) g.getFontMetrics(font).getStringBounds(speech, g).getWidth() + 20);
        float left = RIGHT - wide;
        Path2D shape = new Path2D.Float();
        shape.moveTo(left + 8, 21.5);
        shape.lineTo(RIGHT - 8, 21.5);
        shape.quadTo(RIGHT, 21.5, RIGHT, 29.5);
        shape.lineTo(RIGHT, 44);
        shape.quadTo(RIGHT, 50, 212.5, 52);
        shape.lineTo(216, 61);
        shape.lineTo(202, 52);
        shape.lineTo(left + 8, 52);
        shape.quadTo(left, 52, left, 44);
        shape.lineTo(left, 29.5);
        shape.quadTo(left, 21.5, left + 8, 21.5);
        shape.closePath();
        g.setColor(Token.CARD.colour());
        g.fill(shape);
        g.setColor(Token.ACCENT.colour());
        g.setStroke(new BasicStroke(1));
        g.draw(shape);
        g.setColor(Token.TEXT.colour());
        line(g, font, speech, left + wide / 2, 41.3f);
    }

    /** The font at the given size, or as much smaller as the text needs to fit. */
    private Font fitting(Graphics2D g, String text, double size, float room, boolean heavy) {
        Font font = kit().font(1, heavy).deriveFont((float) size);
        double wide = font.getStringBounds(text, g.getFontRenderContext()).getWidth();
        return wide <= room ? font : font.deriveFont((float) (size * room / wide));
    }

    private static void line(Graphics2D g, Font font, String text, float centre, float baseline) {
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(text, centre - (float) metrics.getStringBounds(text, g).getWidth() / 2, baseline);
    }
}
