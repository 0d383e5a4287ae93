package org.tillside.swing.kit;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/**
 * Has the toolkit's own fields draw and measure letters as all other text here is drawn and measured: left to itself the
 * toolkit fits them to whole pixels, which makes the same face look thinner in them.
 */
final class TrueLetters {
    private TrueLetters() {}

    static Graphics drawn(Graphics g) {
        if (g instanceof Graphics2D it) {
            hint(it);
        }
        return g;
    }

    private static void hint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** @param known what was measured last, which mostly is asked for again */
    static FontMetrics measured(@Nullable FontMetrics known, Font font) {
        return known != null && known.getFont().equals(font) ? known : measured(font);
    }

    private static FontMetrics measured(Font font) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            hint(g);
            return g.getFontMetrics(font);
        } finally {
            g.dispose();
        }
    }

    /** A line to type in. */
    static final class Line extends JTextField {
        private static final long serialVersionUID = 1;

        private transient @Nullable FontMetrics known;

        Line(String text) {
            super(text);
        }

        @Override
        protected Graphics getComponentGraphics(Graphics g) {
            return drawn(super.getComponentGraphics(g));
        }

        @Override
        public FontMetrics getFontMetrics(Font font) {
            known = measured(known, font);
            return known;
        }
    }

    /** Several lines to type in. */
    static final class Lines extends JTextArea {
        private static final long serialVersionUID = 1;

        private transient @Nullable FontMetrics known;

        Lines(String text, int rows, int columns) {
            super(text, rows, columns);
        }

        @Override
        protected Graphics getComponentGraphics(Graphics g) {
            return drawn(super.getComponentGraphics(g));
        }

        @Override
        public FontMetrics getFontMetrics(Font font) {
            known = measured(known, font);
            return known;
        }
    }
}
