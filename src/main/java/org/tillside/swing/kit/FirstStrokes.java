package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.List;
import java.util.Locale;

/**
 * Draws a word and a disc that nobody sees: what the first page's painting needs of the platform, shaping and smooth
 * edges above all, is brought in on another core while the page is being built.
 */
public final class FirstStrokes {
    private static final int EDGE = 16;

    private FirstStrokes() {}

    /** Brings it in for a language's faces. Any thread but the event thread. */
    public static void draw(Typefaces faces, Locale language) {
        BufferedImage image = new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            Painted.smooth(g);
            g.fill(new Ellipse2D.Float(1, 1, EDGE - 2, EDGE - 2));
            g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(new Ellipse2D.Float(1, 1, EDGE - 2, EDGE - 2));
            for (Font face : List.of(faces.regular(language), faces.bold(language))) {
                word(g, face);
            }
        } finally {
            g.dispose();
        }
    }

    private static void word(Graphics2D g, Font face) {
        AttributedString text = new AttributedString("Aa");
        text.addAttribute(TextAttribute.FONT, face);
        new LineBreakMeasurer(text.getIterator(), Shaped.CONTEXT)
                .nextLayout(Integer.MAX_VALUE)
                .draw(g, 0, EDGE);
    }
}
