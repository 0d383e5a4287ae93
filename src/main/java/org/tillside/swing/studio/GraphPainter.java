package org.tillside.swing.studio;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.screens.studio.GraphState;
import org.tillside.screens.studio.GraphState.Edge;
import org.tillside.screens.studio.GraphState.Kind;
import org.tillside.screens.studio.GraphState.Node;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Letters;
import org.tillside.swing.kit.MoodFace;
import org.tillside.swing.kit.Token;

/** Paints scenes, endings and lines, in pixels at 100 %. */
final class GraphPainter {
    private static final float[] DOTS = {2, 3};
    private static final float[] DASHES = {4, 3};
    private static final double FACE = 22;
    private static final float LINE = 17;
    /** What the round ends of an ending take of its width. */
    private static final int ROUND = 32;

    private final Kit kit;

    GraphPainter(Kit kit) {
        this.kit = kit;
    }

    void paint(Graphics2D g, GraphState state, boolean focused) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        boolean team = state.team().on();
        state.edges().stream().filter(it -> !it.onPath()).forEach(it -> edge(g, it, team));
        state.edges().stream().filter(Edge::onPath).forEach(it -> edge(g, it, team));
        state.nodes().forEach(it -> node(g, it, focused));
        state.nodes().stream().filter(Node::chosen).forEach(chosen -> state.edges().stream()
                .filter(it -> it.from().equals(chosen.id()) && !it.figure().isEmpty())
                .forEach(it -> figure(g, it.figure(), GraphLine.middle(it.points()), Token.CARD, Token.TEXT)));
    }

    private void edge(Graphics2D g, Edge it, boolean team) {
        Token ink = it.onPath() ? Token.ACCENT : it.missing() ? Token.BAD : it.late() ? Token.WARN : Token.MUTED;
        float thick = team ? (float) (1 + 8 * it.share()) : it.onPath() ? 3 : 1.4f;
        float[] dash = it.late() ? DOTS : it.missing() || it.conditional() ? DASHES : null;
        g.setColor(kit.colour(ink));
        g.setStroke(
                dash == null
                        ? new BasicStroke(thick)
                        : new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, dash, 0));
        g.draw(GraphLine.curve(it.points()));
        head(g, it.points(), 6 + Math.max(1, thick));
    }

    /** The arrow's head, in the direction in which the line ends. */
    private static void head(Graphics2D g, List<Point> points, double length) {
        if (points.size() < 2) {
            return;
        }
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        for (int i = points.size() - 2; i > 0 && before.equals(end); i--) {
            before = points.get(i - 1);
        }
        double angle = Math.atan2(end.y() - before.y(), end.x() - before.x());
        Path2D head = new Path2D.Double();
        head.moveTo(end.x(), end.y());
        head.lineTo(end.x() - length * Math.cos(angle - 0.5), end.y() - length * Math.sin(angle - 0.5));
        head.lineTo(end.x() - length * Math.cos(angle + 0.5), end.y() - length * Math.sin(angle + 0.5));
        head.closePath();
        g.fill(head);
    }

    private void node(Graphics2D g, Node it, boolean focused) {
        double arc = it.kind() == Kind.ENDING ? it.height() : 16;
        var shape = new RoundRectangle2D.Double(it.x(), it.y(), it.width(), it.height(), arc, arc);
        if (it.chosen()) {
            g.setColor(kit.colour(focused ? Token.ACCENT : Token.SELECTED));
            g.setStroke(new BasicStroke(2));
            g.draw(new RoundRectangle2D.Double(
                    it.x() - 4, it.y() - 4, it.width() + 8, it.height() + 8, arc + 8, arc + 8));
        }
        g.setColor(ground(it));
        g.fill(shape);
        edge(g, it, shape);
        if (it.kind() == Kind.SCENE) {
            scene(g, it);
        } else {
            titled(g, it);
        }
        problems(g, it);
        played(g, it);
        it.step().ifPresent(step -> step(g, it, step));
    }

    private Color ground(Node it) {
        return kit.colour(
                it.kind() == Kind.ENDING ? Outcomes.soft(it.mood()) : it.found() ? Token.WARN_SOFT : Token.CARD);
    }

    private void edge(Graphics2D g, Node it, RoundRectangle2D shape) {
        boolean wrong = it.worst().equals("ERROR") || it.kind() == Kind.MISSING;
        Token ink = wrong
                ? Token.BAD
                : it.step().isPresent()
                        ? Token.ACCENT
                        : it.kind() == Kind.ENDING ? Outcomes.ink(it.mood()) : Token.EDGE_QUIET;
        g.setColor(kit.colour(ink));
        float thick = wrong || it.step().isPresent() ? 2 : 1;
        g.setStroke(
                it.kind() == Kind.MISSING
                        ? new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, DASHES, 0)
                        : new BasicStroke(thick));
        g.draw(shape);
    }

    private void scene(Graphics2D g, Node it) {
        double left = it.x() + 8;
        if (!it.mood().isEmpty()) {
            MoodFace.paint(g, kit, it.mood(), left, it.y() + (it.height() - FACE) / 2, FACE);
            left += FACE + 6;
        }
        float room = (float) (it.x() + it.width() - 8 - left);
        List<String> said = NodeWords.lines(plain(kit.font(12, false)), it.text(), room, 2);
        double top = top(it, said);
        for (String each : said) {
            line(g, each, kit.font(12, false), Token.TEXT, left, top, LINE, room + 1);
            top += LINE;
        }
        line(g, it.detail(), kit.font(12, false), Token.MUTED, left, top, LINE, room);
    }

    private void titled(Graphics2D g, Node it) {
        Token ink = it.kind() == Kind.MISSING ? Token.BAD : Outcomes.ink(it.mood());
        float room = (float) (it.width() - ROUND);
        List<String> said = NodeWords.lines(plain(kit.font(12, true)), it.text(), room, 2);
        double top = top(it, said);
        for (String each : said) {
            centred(g, each, kit.font(12, true), ink, it, top, room);
            top += LINE;
        }
        centred(g, it.detail(), kit.font(12, false), ink, it, top, room);
    }

    /** Where the first line stands: what is said and the line below it are in the middle. */
    private static double top(Node it, List<String> said) {
        return it.y() + (it.height() - LINE * (said.size() + 1)) / 2;
    }

    private void centred(Graphics2D g, String text, Font sized, Token ink, Node it, double top, float room) {
        Font font = plain(sized);
        String shown = Letters.fitting(font, text, room);
        double left = it.x() + (it.width() - Letters.wide(font, shown)) / 2;
        line(g, shown, sized, ink, left, top, 17, room + 1);
    }

    /** The canvas scales by the text size itself, so letters are taken at 100 %. */
    private Font plain(Font sized) {
        return sized.deriveFont((float) (sized.getSize2D() / kit.look().size()));
    }

    private void line(
            Graphics2D g, String text, Font sized, Token ink, double left, double top, float high, float room) {
        Font font = kit.able(plain(sized), text);
        g.setFont(font);
        g.setColor(kit.colour(ink));
        g.drawString(Letters.fitting(font, text, room), (float) left, (float) top + Letters.base(font, high));
    }

    private void problems(Graphics2D g, Node it) {
        if (it.problems() == 0) {
            return;
        }
        String count = String.valueOf(it.problems());
        double wide = 30;
        double x = it.x() - 14;
        double y = it.y() - 10;
        g.setColor(kit.colour(Severities.ink(it.worst())));
        g.fill(new RoundRectangle2D.Double(x, y, wide, 18, 18, 18));
        Font font = plain(kit.font(11, true));
        g.setFont(font);
        g.setColor(kit.colour(Token.CARD));
        String shown = "! " + count;
        g.drawString(shown, (float) (x + (wide - Letters.wide(font, shown)) / 2), (float) y + Letters.base(font, 18));
    }

    /** How many plays fell here or ended here, at its upper right corner: a bad one with a sign that points down. */
    private void played(Graphics2D g, Node it) {
        if (!it.figure().isEmpty()) {
            Point2D at = new Point2D.Double(it.x() + it.width() - 24, it.y());
            boolean fell = it.fell();
            figure(
                    g,
                    (fell ? "    " : "") + it.figure(),
                    at,
                    fell ? Token.WARN_SOFT : Token.CARD,
                    fell ? Token.WARN : Token.TEXT);
            if (fell) {
                falling(g, it.figure(), at);
            }
        }
    }

    private void falling(Graphics2D g, String figure, Point2D at) {
        Font font = plain(kit.font(11, true));
        double left = at.getX() - Letters.wide(font, "    " + figure) / 2;
        Path2D sign = new Path2D.Double();
        sign.moveTo(left, at.getY() - 3);
        sign.lineTo(left + 9, at.getY() - 3);
        sign.lineTo(left + 4.5, at.getY() + 4);
        sign.closePath();
        g.fill(sign);
    }

    /** Numbers about a point. */
    private void figure(Graphics2D g, String shown, Point2D at, Token ground, Token ink) {
        Font font = plain(kit.font(11, true));
        double wide = Letters.wide(font, shown);
        var shape = new RoundRectangle2D.Double(at.getX() - wide / 2 - 7, at.getY() - 9, wide + 14, 18, 18, 18);
        g.setColor(kit.colour(ground));
        g.fill(shape);
        g.setColor(kit.colour(ink));
        g.setStroke(new BasicStroke(1));
        g.draw(shape);
        g.setFont(font);
        g.drawString(shown, (float) (at.getX() - wide / 2), (float) (at.getY() - 9) + Letters.base(font, 18));
    }

    private void step(Graphics2D g, Node it, int step) {
        double x = it.x() - 8;
        double y = it.y() - 8;
        g.setColor(kit.colour(Token.ACCENT));
        g.fill(new Ellipse2D.Double(x, y, 18, 18));
        Font font = plain(kit.font(11, true));
        g.setFont(font);
        g.setColor(kit.colour(Token.ON_ACCENT));
        String shown = String.valueOf(step);
        g.drawString(shown, (float) (x + (18 - Letters.wide(font, shown)) / 2), (float) y + Letters.base(font, 18));
    }

    /** A node while it is dragged. */
    void ghost(Graphics2D g, Node it, double x, double y) {
        g.setColor(kit.colour(Token.ACCENT));
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, DASHES, 0));
        double arc = it.kind() == Kind.ENDING ? it.height() : 16;
        g.draw(new RoundRectangle2D.Double(x, y, it.width(), it.height(), arc, arc));
    }

    /** A reply's line while its end is dragged, and what it would lead to. */
    void lead(Graphics2D g, Edge it, Point2D to, Optional<Node> target) {
        Point from = it.points().get(0);
        g.setColor(kit.colour(Token.ACCENT));
        g.setStroke(new BasicStroke(2));
        g.draw(new java.awt.geom.Line2D.Double(from.x(), from.y(), to.getX(), to.getY()));
        target.ifPresentOrElse(
                node -> ghost(g, node, node.x(), node.y()),
                () -> g.draw(new Ellipse2D.Double(to.getX() - 5, to.getY() - 5, 10, 10)));
    }
}
