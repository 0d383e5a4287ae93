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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.tillside.content.Mood;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/**
 * The path of a play: the height is the customer's mood, with a face where it turned, the better branch dashed. A path
 * that is longer than the width goes on in a next row.
 */
final class PathPicture extends JPanel {
    private static final int COLUMN = 132;
    private static final int FACE = 40;
    private static final int STEP = 26;
    private static final int ABOVE = 92;
    private static final int BELOW = 46;
    private static final int WORDS = 58;

    private final transient Kit kit;
    private final transient List<Stop> stops = new ArrayList<>();
    private final int moods;
    private final int worst;

    /** The parts of one node. */
    private record Stop(
            DebriefState.Node node, Optional<FaceAvatar> face, Text turned, Text better, Text label, Text text) {}

    PathPicture(Tools tools, List<DebriefState.Node> nodes) {
        this.kit = tools.kit();
        this.worst = nodes.stream()
                .mapToInt(it -> Math.min(it.mood().ordinal(), it.betterMood().ordinal()))
                .min()
                .orElse(0);
        int best = nodes.stream()
                .mapToInt(it -> Math.max(it.mood().ordinal(), it.betterMood().ordinal()))
                .max()
                .orElse(0);
        this.moods = best - worst;
        setOpaque(false);
        setName("debrief.path");
        nodes.forEach(node -> stops.add(stop(tools, node)));
        setLayout(new Placing());
    }

    private Stop stop(Tools tools, DebriefState.Node it) {
        Optional<FaceAvatar> face = it.turned().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FaceAvatar(kit, tools.faces(), new Portrait(it.face(), it.name(), it.mood()), FACE, ""));
        boolean better = !it.better().isEmpty();
        Stop stop = new Stop(
                it,
                face,
                words(Type.CAPTION, true, it.worse() ? Token.BAD : Token.TEXT, it.turned(), 1),
                words(Type.CAPTION, true, Token.GOOD_TEXT, it.better(), 3),
                words(Type.CAPTION, better, better ? Token.WARN : Token.MUTED, it.label(), 1),
                words(Type.CAPTION, false, Token.TEXT, it.text(), 3));
        face.ifPresent(this::add);
        add(stop.turned());
        add(stop.better());
        add(stop.label());
        add(stop.text());
        return stop;
    }

    private Text words(Type type, boolean bold, Token ink, String words, int lines) {
        return kit.texts().text(type, bold, ink, words).centred().lines(lines);
    }

    /** Rows are as even as they can be. */
    private int columns() {
        int fit = Math.max(2, getWidth() / kit.px(COLUMN));
        int rows = Math.max(1, (stops.size() + fit - 1) / fit);
        return Math.max(1, (stops.size() + rows - 1) / rows);
    }

    private int rows() {
        return (stops.size() + columns() - 1) / columns();
    }

    private int rowHigh() {
        return kit.px(ABOVE + STEP * moods + BELOW + 18 + WORDS);
    }

    private double x(int at) {
        double one = getWidth() / (double) columns();
        return (at % columns() + 0.5) * one;
    }

    private double y(int at, Mood mood) {
        int row = at / columns();
        return row * rowHigh() + kit.px(ABOVE + STEP * (moods - (mood.ordinal() - worst)));
    }

    /** The better branch stands above the node also where it leads to the same mood. */
    private double betterY(int at) {
        Stop stop = stops.get(at);
        double own = y(at, stop.node().mood());
        double lift = kit.px(stop.face().isPresent() ? 44 : 28);
        return Math.min(own - lift, y(at, stop.node().betterMood()));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (int at = 0; at < stops.size(); at++) {
            foot(g2, at);
        }
        for (int at = 1; at < stops.size(); at++) {
            better(g2, at);
            own(g2, at);
        }
        for (int at = 0; at < stops.size(); at++) {
            dot(g2, at);
        }
        g2.dispose();
    }

    private void foot(Graphics2D g, int at) {
        g.setColor(kit.colour(Token.LINE));
        g.setStroke(new BasicStroke(kit.px(1.5f)));
        double foot = (at / columns()) * rowHigh() + kit.px(ABOVE + STEP * moods + BELOW - 6);
        g.draw(new Line2D.Double(x(at), y(at, stops.get(at).node().mood()), x(at), foot));
    }

    private void own(Graphics2D g, int at) {
        g.setColor(kit.colour(Token.ACCENT));
        g.setStroke(new BasicStroke(kit.px(3f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Mood from = stops.get(at - 1).node().mood();
        Mood to = stops.get(at).node().mood();
        if (at % columns() == 0) {
            g.draw(new Line2D.Double(x(at - 1), y(at - 1, from), getWidth(), y(at - 1, from)));
            g.draw(curve(0, y(at, from), x(at), y(at, to)));
        } else {
            g.draw(curve(x(at - 1), y(at - 1, from), x(at), y(at, to)));
        }
    }

    private void better(Graphics2D g, int at) {
        if (stops.get(at).node().better().isEmpty()) {
            return;
        }
        g.setColor(kit.colour(Token.GOOD));
        float[] dashes = {kit.px(5f), kit.px(4f)};
        g.setStroke(new BasicStroke(kit.px(2f), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        double y = betterY(at);
        boolean rowBegins = at % columns() == 0;
        Mood from = stops.get(at - 1).node().mood();
        g.draw(curve(rowBegins ? 0 : x(at - 1), rowBegins ? y(at, from) : y(at - 1, from), x(at), y));
        if (at + 1 < stops.size() && (at + 1) % columns() != 0) {
            g.draw(curve(x(at), y, x(at + 1), y(at + 1, stops.get(at + 1).node().mood())));
        }
        double r = kit.px(7f);
        Ellipse2D ring = new Ellipse2D.Double(x(at) - r, y - r, 2 * r, 2 * r);
        g.setColor(kit.colour(Token.CARD));
        g.fill(ring);
        g.setColor(kit.colour(Token.GOOD));
        g.setStroke(new BasicStroke(
                kit.px(2f), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {kit.px(3f), kit.px(3f)}, 0));
        g.draw(ring);
    }

    private static Path2D curve(double x, double y, double toX, double toY) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        double half = (toX - x) / 2;
        path.curveTo(x + half, y, toX - half, toY, toX, toY);
        return path;
    }

    private void dot(Graphics2D g, int at) {
        double r = kit.px(8f);
        double y = y(at, stops.get(at).node().mood());
        g.setColor(kit.colour(Token.CARD));
        g.fill(new Ellipse2D.Double(x(at) - r, y - r, 2 * r, 2 * r));
        double in = kit.px(6f);
        g.setColor(kit.colour(Token.ACCENT));
        g.fill(new Ellipse2D.Double(x(at) - in, y - in, 2 * in, 2 * in));
    }

    /** Faces on the line, words above and below. */
    private final class Placing implements LayoutManager {
        @Override
        public void layoutContainer(Container parent) {
            for (int at = 0; at < stops.size(); at++) {
                place(at, stops.get(at));
            }
        }

        private void place(int at, Stop stop) {
            int x = (int) Math.round(x(at));
            int y = (int) Math.round(y(at, stop.node().mood()));
            int wide = getWidth() / columns() - kit.px(10);
            int face = kit.px(FACE);
            stop.face().ifPresent(it -> it.setBounds(x - face / 2, y - face / 2, face, face));
            int line = kit.px(16);
            boolean up = stop.node().better().isEmpty();
            put(stop.turned(), x, up ? y - face / 2 - line - kit.px(2) : y + face / 2, wide, line);
            int high = high(stop.better(), wide, 3);
            put(stop.better(), x, (int) betterY(at) - kit.px(10) - high, wide, high);
            int foot = (at / columns()) * rowHigh() + kit.px(ABOVE + STEP * moods + BELOW);
            put(stop.label(), x, foot, wide, line);
            put(stop.text(), x, foot + kit.px(18), wide, high(stop.text(), wide, 3));
        }

        private int high(Text text, int wide, int lines) {
            text.setSize(wide, kit.px(16));
            return Math.min(kit.px(16) * lines, text.getPreferredSize().height);
        }

        private void put(Component text, int centre, int y, int wide, int high) {
            text.setBounds(centre - wide / 2, y, wide, high);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int wide = parent.getWidth() > 0 ? parent.getWidth() : kit.px(COLUMN) * Math.min(stops.size(), 7);
            return new Dimension(wide, rows() * rowHigh());
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
