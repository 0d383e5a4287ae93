package org.tillside.swing.studio;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.tillside.screens.studio.GraphPart;
import org.tillside.screens.studio.GraphState;
import org.tillside.screens.studio.GraphState.Edge;
import org.tillside.screens.studio.GraphState.Node;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;

/**
 * The drawing itself: scenes are chosen with the mouse or the arrow keys, dragged to where they shall stay, and the end
 * of a reply's line is dragged to another scene, or to nowhere for a new one.
 */
final class GraphCanvas extends JComponent {
    private static final long serialVersionUID = 1;
    private static final double MARGIN = 24;
    private static final double NEAR = 9;
    private static final double LEAST = 0.25;
    private static final double MOST = 2;

    private final transient Kit kit;
    private final transient GraphPart part;
    private final transient GraphPainter painter;
    private transient GraphState state;
    private double zoom = 1;
    private transient Optional<Node> moved = Optional.empty();
    private transient Optional<Edge> led = Optional.empty();
    private transient Point2D grip = new Point2D.Double();
    private transient Point2D pointer = new Point2D.Double();
    private boolean dragging;

    GraphCanvas(Kit kit, GraphPart part) {
        this.kit = kit;
        this.part = part;
        this.painter = new GraphPainter(kit);
        this.state = part.state();
        setFocusable(true);
        kit.named(this, "studio.graph", kit.word("studio.graph"));
        setToolTipText("");
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addMouseWheelListener(event -> {
            if (event.isControlDown()) {
                zoom(Math.pow(1.1, -event.getPreciseWheelRotation()));
            } else if (getParent() != null) {
                getParent().dispatchEvent(SwingUtilities.convertMouseEvent(this, event, getParent()));
            }
        });
        Keys.on(this, KeyEvent.VK_RIGHT, () -> go(1, 0));
        Keys.on(this, KeyEvent.VK_LEFT, () -> go(-1, 0));
        Keys.on(this, KeyEvent.VK_DOWN, () -> go(0, 1));
        Keys.on(this, KeyEvent.VK_UP, () -> go(0, -1));
    }

    void show(GraphState next) {
        boolean chosenElsewhere =
                !chosen(next).map(Node::id).equals(chosen(state).map(Node::id));
        state = next;
        revalidate();
        repaint();
        if (chosenElsewhere) {
            chosen(next).ifPresent(this::reveal);
        }
    }

    private static Optional<Node> chosen(GraphState of) {
        return of.nodes().stream().filter(Node::chosen).findFirst();
    }

    /** Scrolls to a node. */
    void reveal(Node it) {
        Rectangle box = new Rectangle(px(it.x() + MARGIN), px(it.y() + MARGIN), px(it.width()), px(it.height()));
        box.grow(px(MARGIN), px(MARGIN));
        scrollRectToVisible(box);
    }

    private int px(double length) {
        return (int) Math.round(length * scale());
    }

    private double scale() {
        return kit.look().size() * zoom;
    }

    /** Larger or smaller, about what is in the middle. */
    void zoom(double factor) {
        zoom = Math.max(LEAST, Math.min(MOST, zoom * factor));
        revalidate();
        repaint();
    }

    /** As large as fits. */
    void fit(Dimension room) {
        double wide =
                (room.width - 1) / ((state.width() + 2 * MARGIN) * kit.look().size());
        double high =
                (room.height - 1) / ((state.height() + 2 * MARGIN) * kit.look().size());
        zoom = Math.max(LEAST, Math.min(1, Math.min(wide, high)));
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(px(state.width() + 2 * MARGIN), px(state.height() + 2 * MARGIN));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.translate(left(), 0);
            own.scale(scale(), scale());
            own.translate(MARGIN, MARGIN);
            painter.paint(own, state, isFocusOwner());
            if (dragging) {
                moved.ifPresent(
                        it -> painter.ghost(own, it, pointer.getX() - grip.getX(), pointer.getY() - grip.getY()));
                led.ifPresent(it -> painter.lead(own, it, pointer, over(pointer)));
            }
        } finally {
            own.dispose();
        }
    }

    /** A drawing that is narrower than its room stands in the middle. */
    private double left() {
        return Math.max(0, (getWidth() - getPreferredSize().width) / 2.0);
    }

    private Point2D at(MouseEvent event) {
        return new Point2D.Double((event.getX() - left()) / scale() - MARGIN, event.getY() / scale() - MARGIN);
    }

    private Optional<Node> over(Point2D at) {
        return state.nodes().stream()
                .filter(it -> at.getX() >= it.x()
                        && at.getX() <= it.x() + it.width()
                        && at.getY() >= it.y()
                        && at.getY() <= it.y() + it.height())
                .reduce((below, above) -> above);
    }

    /** The edge whose end is near a point. */
    private Optional<Edge> end(Point2D at) {
        return state.edges().stream()
                .filter(it -> !it.points().isEmpty())
                .filter(it -> {
                    var end = it.points().get(it.points().size() - 1);
                    return at.distance(end.x(), end.y()) < NEAR;
                })
                .findFirst();
    }

    /** The next node in a direction: the nearest of those that lie more that way than another. */
    private void go(int right, int down) {
        Optional<Node> from = chosen(state);
        if (from.isEmpty()) {
            state.nodes().stream().findFirst().ifPresent(it -> part.choose(it.id()));
            return;
        }
        Node here = from.get();
        state.nodes().stream()
                .filter(it -> !it.id().equals(here.id()))
                .filter(it -> (it.x() - here.x()) * right + (it.y() - here.y()) * down
                        > Math.abs((it.x() - here.x()) * down + (it.y() - here.y()) * right) / 2)
                .min(java.util.Comparator.comparingDouble(it -> Math.hypot(it.x() - here.x(), it.y() - here.y())))
                .ifPresent(it -> {
                    part.choose(it.id());
                    kit.announce(this, it.spoken());
                });
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        Point2D at = at(event);
        return over(at).map(Node::spoken).or(() -> end(at).map(Edge::spoken)).orElse(null);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }

    /** Choosing, moving and leading with the mouse. */
    private final class Mouse extends java.awt.event.MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            Point2D at = at(event);
            led = end(at);
            moved = led.isPresent() ? Optional.empty() : over(at);
            dragging = false;
            moved.ifPresentOrElse(
                    it -> {
                        grip = new Point2D.Double(at.getX() - it.x(), at.getY() - it.y());
                        part.choose(it.id());
                    },
                    () -> {
                        if (led.isEmpty()) {
                            part.choose("");
                        }
                    });
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            pointer = at(event);
            dragging = true;
            repaint();
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            Point2D at = at(event);
            if (dragging) {
                moved.ifPresent(it -> part.move(it.id(), at.getX() - grip.getX(), at.getY() - grip.getY()));
                led.ifPresent(it -> over(at).ifPresentOrElse(
                                to -> part.lead(it.from(), it.reply(), to.id()),
                                () -> part.leadToNew(it.from(), it.reply(), at.getX(), at.getY())));
            }
            dragging = false;
            moved = Optional.empty();
            led = Optional.empty();
            repaint();
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            Point2D at = at(event);
            int shape = end(at).isPresent()
                    ? Cursor.CROSSHAIR_CURSOR
                    : over(at).isPresent() ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR;
            setCursor(Cursor.getPredefinedCursor(shape));
        }
    }
}
