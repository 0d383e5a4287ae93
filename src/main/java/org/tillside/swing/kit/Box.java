package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.util.Optional;
import javax.swing.JPanel;

/** A panel with a round ground, an edge and, if wanted, a bar at its left: cards, callouts, bubbles. */
public class Box extends JPanel {
    private final transient Kit kit;
    private Optional<Token> ground = Optional.empty();
    private Optional<Token> edge = Optional.empty();
    private Optional<Token> bar = Optional.empty();
    private float thick = 1;
    private float radius = 12;

    Box(Kit kit, LayoutManager layout) {
        super(layout);
        this.kit = kit;
        setOpaque(false);
        setFocusable(false);
    }

    /** The ground's colour. */
    public Box ground(Token token) {
        this.ground = Optional.of(token);
        repaint();
        return this;
    }

    /** The edge's colour, one pixel. */
    public Box edge(Token token) {
        return edge(token, 1);
    }

    /** The edge's colour and thickness in pixels at 100 %. */
    public Box edge(Token token, float thickness) {
        this.edge = Optional.of(token);
        this.thick = thickness;
        repaint();
        return this;
    }

    /** A bar at the left. */
    public Box bar(Token token) {
        this.bar = Optional.of(token);
        repaint();
        return this;
    }

    /** How round, in pixels at 100 %. */
    public Box radius(float pixels) {
        this.radius = pixels;
        return this;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        try {
            Painted.smooth(g2);
            float arc = kit.px(radius);
            int w = getWidth();
            int h = getHeight();
            ground.ifPresent(token -> Painted.fill(g2, kit.colour(token), 0, 0, w, h, arc));
            bar.ifPresent(token -> bar(g2, token, arc));
        } finally {
            g2.dispose();
        }
    }

    private void bar(Graphics2D g, Token token, float arc) {
        Graphics2D left = (Graphics2D) g.create();
        left.clipRect(0, 0, kit.px(5), getHeight());
        Painted.fill(left, kit.colour(token), 0, 0, Math.max(getWidth(), 2 * arc), getHeight(), arc);
        left.dispose();
    }

    /** The edge comes last, so that rows that reach the card's side do not paint over it. */
    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        edge.ifPresent(token -> {
            Graphics2D g2 = (Graphics2D) g.create();
            try {
                Painted.smooth(g2);
                g2.setStroke(new BasicStroke(1));
                float line = Math.max(1, kit.px(thick));
                Painted.edge(g2, kit.colour(token), 0, 0, getWidth(), getHeight(), kit.px(radius), line);
            } finally {
                g2.dispose();
            }
        });
    }
}
