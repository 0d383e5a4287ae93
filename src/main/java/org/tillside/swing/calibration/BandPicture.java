package org.tillside.swing.calibration;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.tillside.screens.calibration.CalibrationsState.Band;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;

/** Kappa as a dot on a line from -1 to 1, its interval as a band; the stroke in the middle is what chance would give. */
final class BandPicture extends JComponent implements Accessible {
    private static final long serialVersionUID = 1;
    private static final int HIGH = 20;

    private final transient Kit kit;
    private final transient Band band;

    BandPicture(Kit kit, String name, Band band) {
        this.kit = kit;
        this.band = band;
        kit.named(this, name, band.spoken());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(kit.px(240), kit.px(HIGH));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(kit.px(120), kit.px(HIGH));
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

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        bar(g2, Token.TRACK, -1, 1);
        bar(g2, Token.ACCENT_EDGE, band.low(), band.high());
        g2.setColor(kit.colour(Token.EDGE));
        g2.fill(new Rectangle2D.Double(x(0) - kit.px(1f), 0, kit.px(2f), getHeight()));
        double dot = kit.px(14f);
        g2.setColor(kit.colour(Token.ACCENT));
        g2.fill(new Ellipse2D.Double(x(band.value()) - dot / 2, (getHeight() - dot) / 2, dot, dot));
        g2.dispose();
    }

    private double x(double value) {
        double edge = kit.px(7f);
        return edge + (value + 1) / 2 * (getWidth() - 2 * edge);
    }

    private void bar(Graphics2D g, Token ink, double from, double to) {
        double high = kit.px(8f);
        g.setColor(kit.colour(ink));
        double left = x(from) - high / 2;
        g.fill(new RoundRectangle2D.Double(left, (getHeight() - high) / 2, x(to) + high / 2 - left, high, high, high));
    }
}
