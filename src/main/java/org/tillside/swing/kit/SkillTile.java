package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The tile of a skill; below what is wanted it carries a red outline with a filled corner. */
final class SkillTile extends Painted {
    private final SkillState state;
    private final boolean below;

    SkillTile(Kit kit, SkillState state, boolean below, int size) {
        super(kit, size, size, below ? kit.word("kit.skill.below", kit.word(state.key())) : kit.word(state.key()));
        this.state = state;
        this.below = below;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        paint(g, Math.min(width, height));
    }

    /** Paints the tile at the origin, so wide and high; also as a stamp in a table. */
    void paint(Graphics2D g, float s) {
        float arc = s * 0.18f;
        float c = s / 2;
        switch (state) {
            case NOT_SHOWN -> {
                fill(g, kit().colour(Token.GROUND), 0, 0, s, s, arc);
                edge(g, kit().colour(Token.EDGE_QUIET), 0, 0, s, s, arc, 1);
                g.setColor(kit().colour(Token.MUTED));
                g.setStroke(new BasicStroke(Math.max(1.5f, s * 0.045f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(new Line2D.Float(c - s * 0.17f, c, c + s * 0.17f, c));
            }
            case LEARNING -> {
                fill(g, kit().colour(Token.ACCENT_SOFT), 0, 0, s, s, arc);
                half(g, c, s * 0.4f);
            }
            case ABLE -> {
                fill(g, kit().colour(Token.ACCENT_MIDDLE), 0, 0, s, s, arc);
                g.setColor(kit().colour(Token.ACCENT_DEEP));
                float d = s * 0.44f;
                g.fill(new Ellipse2D.Float(c - d / 2, c - d / 2, d, d));
            }
            case SIGNED_OFF -> {
                fill(g, kit().colour(Token.ACCENT), 0, 0, s, s, arc);
                Signs.tick(g, kit().colour(Token.ON_ACCENT), c, c, s * 0.46f, Math.max(1.6f, s * 0.065f));
            }
            case LAPSED -> lapsed(g, s, arc);
            case UNSEEN -> {
                edge(g, kit().colour(Token.LINE), 0, 0, s, s, arc, 1);
                Signs.icon(g, this, kit(), "lock", Token.MUTED, c, c, s * 0.42f);
            }
        }
        if (below) {
            below(g, s, arc);
        }
    }

    private void half(Graphics2D g, float c, float d) {
        g.setColor(kit().colour(Token.ACCENT));
        g.setStroke(new BasicStroke(Math.max(1.3f, d * 0.11f)));
        g.draw(new Ellipse2D.Float(c - d / 2, c - d / 2, d, d));
        g.fill(new Arc2D.Float(c - d / 2, c - d / 2, d, d, 90, 180, Arc2D.PIE));
    }

    private void lapsed(Graphics2D g, float s, float arc) {
        fill(g, kit().colour(Token.WARN_SOFT), 0, 0, s, s, arc);
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(new RoundRectangle2D.Float(0, 0, s, s, 2 * arc, 2 * arc));
        Signs.hatch(inside, kit().colour(Token.WARN_HATCH), s, s, Math.max(4, s * 0.12f), 1);
        inside.dispose();
        float d = s * 0.52f;
        g.setColor(kit().colour(Token.WARN_SOFT));
        g.fill(new Ellipse2D.Float((s - d) / 2, (s - d) / 2, d, d));
        Signs.icon(g, this, kit(), "clock", Token.WARN, s / 2, s / 2, s * 0.6f);
    }

    private void below(Graphics2D g, float s, float arc) {
        Path2D corner = new Path2D.Float();
        corner.moveTo(s - s * 0.3, 0);
        corner.lineTo(s, 0);
        corner.lineTo(s, s * 0.3);
        corner.closePath();
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(new RoundRectangle2D.Float(0, 0, s, s, 2 * arc, 2 * arc));
        inside.setColor(kit().colour(Token.BAD));
        inside.fill(corner);
        inside.dispose();
        edge(g, kit().colour(Token.BAD), 0, 0, s, s, arc, 2);
    }
}
