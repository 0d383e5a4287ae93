package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A drawing with a size of its own; subclasses paint in pixels at 100 %, the text size is taken in here. */
abstract class Painted extends JComponent implements Accessible {
    private final transient Kit kit;
    private final int wide;
    private final int high;

    /**
     * Takes the preferred size in pixels at 100 %.
     *
     * @param spoken what a screen reader says for it; empty when a text beside it says the same
     */
    Painted(Kit kit, int wide, int high, String spoken) {
        this.kit = kit;
        this.wide = wide;
        this.high = high;
        setOpaque(false);
        putClientProperty("html.disable", Boolean.TRUE);
        getAccessibleContext().setAccessibleName(spoken);
    }

    /** Paints in pixels at 100 % into the given width and height. */
    abstract void draw(Graphics2D g, float width, float height);

    final Kit kit() {
        return kit;
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(kit.px(wide), kit.px(high));
    }

    @Override
    public Dimension getMinimumSize() {
        return isMinimumSizeSet() ? super.getMinimumSize() : getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        try {
            smooth(g2);
            double size = kit.look().size();
            g2.scale(size, size);
            draw(g2, (float) (getWidth() / size), (float) (getHeight() / size));
        } finally {
            g2.dispose();
        }
    }

    /** Sets what every painter here wants: smooth edges, letters at their true places. */
    static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Fills a round rectangle. */
    static void fill(Graphics2D g, Color colour, float x, float y, float w, float h, float radius) {
        g.setColor(colour);
        new Rounded(g, x, y, w, h, radius).fill();
    }

    /** Draws a round rectangle's edge wholly inside the given bounds. */
    static void edge(Graphics2D g, Color colour, float x, float y, float w, float h, float radius, float thick) {
        g.setColor(colour);
        new Rounded(g, x, y, w, h, radius).edge(thick);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }
}
