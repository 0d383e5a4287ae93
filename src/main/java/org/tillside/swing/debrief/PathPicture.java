package org.tillside.swing.debrief;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.tillside.content.Mood;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;

/**
 * The path of a play: the height is the customer's mood, with a face where it turned, the better branch dashed. A path
 * that is longer than the width goes on in a next row.
 */
final class PathPicture extends JPanel {
    private final transient Kit kit;
    private final transient List<PathStop> stops;
    private transient @Nullable PathRoom room;

    PathPicture(Tools tools, List<DebriefState.Node> nodes) {
        this.kit = tools.kit();
        this.stops = nodes.stream().map(node -> PathStop.of(tools, node)).toList();
        setOpaque(false);
        setName("debrief.path");
        stops.forEach(stop -> stop.addTo(this));
        setLayout(new Placing());
    }

    private PathRoom room(int width) {
        PathRoom now = room;
        if (now == null || now.width() != width) {
            now = new PathRoom(kit, stops, width);
            room = now;
        }
        return now;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        PathRoom at = room(getWidth());
        for (int i = 0; i < stops.size(); i++) {
            foot(g2, at, i);
        }
        for (int i = 1; i < stops.size(); i++) {
            better(g2, at, i);
            own(g2, at, i);
        }
        for (int i = 0; i < stops.size(); i++) {
            dot(g2, at, i);
        }
        g2.dispose();
    }

    private void foot(Graphics2D g, PathRoom at, int i) {
        g.setColor(kit.colour(Token.LINE));
        g.setStroke(new BasicStroke(kit.px(1.5f)));
        g.draw(new Line2D.Double(at.x(i), at.y(i), at.x(i), at.foot(i) - kit.px(4)));
    }

    private void own(Graphics2D g, PathRoom at, int i) {
        g.setColor(kit.colour(Token.ACCENT));
        g.setStroke(new BasicStroke(kit.px(3f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (at.beginsRow(i)) {
            Mood from = stops.get(i - 1).node().mood();
            g.draw(new Line2D.Double(at.x(i - 1), at.y(i - 1), getWidth(), at.y(i - 1)));
            g.draw(curve(0, at.y(i, from), at.x(i), at.y(i)));
        } else {
            g.draw(curve(at.x(i - 1), at.y(i - 1), at.x(i), at.y(i)));
        }
    }

    /** Dashed up to where it would have led, and on to the next place unless that has a better branch of its own. */
    private void better(Graphics2D g, PathRoom at, int i) {
        if (!stops.get(i).hasBetter()) {
            return;
        }
        g.setColor(kit.colour(Token.GOOD));
        g.setStroke(dashed(5, 4));
        double y = at.betterY(i);
        boolean begins = at.beginsRow(i);
        Mood from = stops.get(i - 1).node().mood();
        g.draw(curve(begins ? 0 : at.x(i - 1), begins ? at.y(i, from) : at.y(i - 1), at.x(i), y));
        if (i + 1 < stops.size() && !at.beginsRow(i + 1) && !stops.get(i + 1).hasBetter()) {
            g.draw(curve(at.x(i), y, at.x(i + 1), at.y(i + 1)));
        }
        g.setColor(kit.colour(Token.CARD));
        g.fill(circle(at.x(i), y, kit.px(7f)));
        g.setColor(kit.colour(Token.GOOD));
        g.setStroke(dashed(3, 3));
        g.draw(circle(at.x(i), y, kit.px(7f)));
    }

    private BasicStroke dashed(float on, float off) {
        float[] dashes = {kit.px(on), kit.px(off)};
        return new BasicStroke(kit.px(2f), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    private static Ellipse2D circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private static Path2D curve(double x, double y, double toX, double toY) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        double half = (toX - x) / 2;
        path.curveTo(x + half, y, toX - half, toY, toX, toY);
        return path;
    }

    private void dot(Graphics2D g, PathRoom at, int i) {
        g.setColor(kit.colour(Token.CARD));
        g.fill(circle(at.x(i), at.y(i), kit.px(8f)));
        g.setColor(kit.colour(Token.ACCENT));
        g.fill(circle(at.x(i), at.y(i), kit.px(6f)));
    }

    /** Faces on the line, words above and below. */
    private final class Placing implements LayoutManager {
        @Override
        public void layoutContainer(Container parent) {
            PathRoom at = room(parent.getWidth());
            for (int i = 0; i < stops.size(); i++) {
                place(at, i, stops.get(i));
            }
        }

        private void place(PathRoom at, int i, PathStop stop) {
            int x = (int) Math.round(at.x(i));
            int y = (int) Math.round(at.y(i));
            int wide = at.wide();
            int face = kit.px(PathStop.FACE);
            stop.face().ifPresent(it -> it.setBounds(x - face / 2, y - face / 2, face, face));
            put(stop.turned(), x, y - face / 2 - at.line() - kit.px(2), wide, at.line());
            int high = at.high(stop.better());
            put(stop.better(), x, (int) Math.round(at.betterY(i)) - kit.px(10) - high, wide, high);
            put(stop.label(), x, at.foot(i), wide, at.line());
            put(stop.text(), x, at.foot(i) + at.line() + kit.px(2), wide, at.high(stop.text()));
        }

        private void put(Component text, int centre, int y, int wide, int high) {
            text.setBounds(centre - wide / 2, y, wide, high);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int wide = parent.getWidth() > 0 ? parent.getWidth() : kit.px(900);
            return new Dimension(wide, room(wide).height());
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, preferredLayoutSize(parent).height);
        }

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}
    }
}
