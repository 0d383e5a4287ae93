package org.tillside.swing.debrief;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import javax.swing.JComponent;
import org.tillside.content.Mood;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;

/** The path of a play as a small line by mood, with another's thin behind it, so that the two can be told apart. */
final class MoodLine extends JComponent {
    private static final int HIGH = 76;
    private static final int EDGE = 8;

    private final transient Kit kit;
    private final List<Mood> own;
    private final List<Mood> other;

    MoodLine(Kit kit, List<Mood> own, List<Mood> other) {
        this.kit = kit;
        this.own = own;
        this.other = other;
        setOpaque(false);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(kit.px(160), kit.px(HIGH));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, kit.px(HIGH));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setColor(kit.colour(Token.LINE));
        g2.setStroke(new BasicStroke(kit.px(1f)));
        for (Mood mood : Mood.values()) {
            g2.draw(new Line2D.Double(0, y(mood), getWidth(), y(mood)));
        }
        g2.setColor(kit.colour(Token.FAINT));
        float[] dashes = {kit.px(4f), kit.px(4f)};
        g2.setStroke(new BasicStroke(kit.px(2f), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        g2.draw(line(other));
        g2.setColor(kit.colour(Token.ACCENT));
        g2.setStroke(new BasicStroke(kit.px(3f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g2.draw(line(own));
        for (int i = 0; i < own.size(); i++) {
            double r = kit.px(3.5f);
            g2.fill(new Ellipse2D.Double(x(own, i) - r, y(own.get(i)) - r, 2 * r, 2 * r));
        }
        g2.dispose();
    }

    /** Each line fills the width, however many moves it took. */
    private double x(List<Mood> moods, int at) {
        double room = getWidth() - 2.0 * kit.px(EDGE);
        return kit.px(EDGE) + (moods.size() < 2 ? 0 : room * at / (moods.size() - 1));
    }

    private double y(Mood mood) {
        double step = (getHeight() - 2.0 * kit.px(EDGE)) / (Mood.values().length - 1);
        return getHeight() - kit.px(EDGE) - step * mood.ordinal();
    }

    private Path2D line(List<Mood> moods) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < moods.size(); i++) {
            double x = x(moods, i);
            double y = y(moods.get(i));
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                double before = x(moods, i - 1);
                double half = (x - before) / 2;
                path.curveTo(before + half, y(moods.get(i - 1)), x - half, y, x, y);
            }
        }
        return path;
    }
}
