package org.tillside.swing.learn;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;

/** The pages of a lesson as dots, the open one long; the text beside them says the same. */
final class Dots extends JComponent {
    private static final int DOT = 10;
    private static final int LONG = 28;
    private static final int GAP = 8;

    private final transient Kit kit;
    private final int page;
    private final int pages;

    Dots(Kit kit, int page, int pages) {
        this.kit = kit;
        this.page = page;
        this.pages = pages;
        setOpaque(false);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(kit.px((pages - 1) * (DOT + GAP) + LONG), kit.px(DOT));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        own.scale(kit.look().size(), kit.look().size());
        double x = 0;
        for (int i = 1; i <= pages; i++) {
            x += dot(own, x, i) + GAP;
        }
        own.dispose();
    }

    private double dot(Graphics2D g, double x, int number) {
        g.setColor(kit.colour(number <= page ? Token.ACCENT : Token.EDGE));
        if (number == page) {
            g.fill(new RoundRectangle2D.Double(x, 0, LONG, DOT, DOT, DOT));
            return LONG;
        } else if (number < page) {
            g.fill(new Ellipse2D.Double(x, 0, DOT, DOT));
        } else {
            g.setStroke(new BasicStroke(1.5f));
            g.draw(new Ellipse2D.Double(x + 1, 1, DOT - 2, DOT - 2));
        }
        return DOT;
    }
}
