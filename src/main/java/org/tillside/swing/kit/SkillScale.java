package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/** The levels of a skill in a row, joined by a line: where somebody is, and how far the way to what is wanted goes. */
final class SkillScale extends Painted {
    private static final int HIGH = 40;
    private static final float TILE = 28;

    private final List<SkillState> stops;
    private final int now;
    private final int wanted;
    private final boolean below;

    /** @param wanted the stop that is wanted; the same or lower than {@code now} for nothing more */
    SkillScale(Kit kit, List<SkillState> stops, int now, int wanted, boolean below, String spoken) {
        super(kit, stops.size() * 56, HIGH, spoken);
        this.stops = List.copyOf(stops);
        this.now = now;
        this.wanted = wanted;
        this.below = below;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float wide = width / stops.size();
        for (int i = 0; i + 1 < stops.size(); i++) {
            line(g, i, wide, height);
        }
        for (int i = 0; i < stops.size(); i++) {
            Graphics2D own = (Graphics2D) g.create();
            own.translate(wide * i + (wide - TILE) / 2, (height - TILE) / 2);
            new SkillTile(kit(), stops.get(i), i == wanted && below, (int) TILE).paint(own, TILE);
            own.dispose();
        }
        float ring = TILE + 8;
        edge(g, kit().colour(Token.TEXT), wide * now + (wide - ring) / 2, (height - ring) / 2, ring, ring, 9, 2);
    }

    /** Gone already, still to go to what is wanted, or beyond it. */
    private void line(Graphics2D g, int from, float wide, float height) {
        boolean gone = from < now;
        boolean ahead = !gone && from < wanted;
        Token ink = gone ? Token.ACCENT : ahead ? (below ? Token.BAD : Token.ACCENT) : Token.EDGE_QUIET;
        g.setColor(kit().colour(ink));
        g.setStroke(
                ahead
                        ? new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0)
                        : new BasicStroke(2));
        float left = wide * from + (wide + TILE) / 2 + (from == now ? 5 : 1);
        float right = wide * (from + 1) + (wide - TILE) / 2 - (from + 1 == now ? 5 : 1);
        if (right > left) {
            g.draw(new Line2D.Float(left, height / 2, right, height / 2));
        }
    }
}
