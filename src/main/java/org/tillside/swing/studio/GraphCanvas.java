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
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.tillside.screens.studio.GraphPart;
import org.tillside.screens.studio.GraphState;
import org.tillside.screens.studio.GraphState.Edge;
import org.tillside.screens.studio.GraphState.Kind;
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
    /** A hand that presses trembles: so far, in pixels, it is no dragging. */
    private static final int STILL = 4;

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
    private transient Point2D pressed = new Point2D.Double();
    private boolean dragging;

    GraphCanvas(Kit kit, GraphPart part, Runnable enter) {
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
        Keys.on(this, KeyEvent.VK_ENTER, () -> chosen(state).ifPresent(it -> {
            if (it.kind() == Kind.MISSING) {
                part.create(it.id());
            } else {
                enter.run();
            }
        }));
        Keys.on(this, KeyEvent.VK_HOME, () -> choose(state.start()));
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
        Rectangle seen = getVisibleRect();
        double x = (seen.getCenterX() - left()) / scale();
        double y = seen.getCenterY() / scale();
        zoom = Math.max(LEAST, Math.min(MOST, zoom * factor));
        resized();
        look(left() + x * scale() - seen.width / 2.0, y * scale() - seen.height / 2.0);
    }

    /** At its first scene, in the middle of the upper edge; at what is chosen where something is. */
    void begin() {
        resized();
        chosen(state)
                .or(() -> state.nodes().stream()
                        .filter(it -> it.id().equals(state.start()))
                        .findFirst())
                .ifPresent(it -> look(
                        left() + px(MARGIN + it.x() + it.width() / 2) - getVisibleRect().width / 2.0,
                        it.chosen() ? px(it.y()) - getVisibleRect().height / 2.0 : px(it.y())));
    }

    /** The view has its new size at once, so that it can be looked at. */
    private void resized() {
        revalidate();
        repaint();
        if (getParent() instanceof JViewport port) {
            Dimension room = port.getExtentSize();
            Dimension whole = getPreferredSize();
            setSize(Math.max(room.width, whole.width), Math.max(room.height, whole.height));
        }
    }

    private void look(double x, double y) {
        if (getParent() instanceof JViewport port) {
            Dimension room = port.getExtentSize();
            port.setViewPosition(new java.awt.Point((int) Math.max(0, Math.min(x, getWidth() - room.width)), (int)
                    Math.max(0, Math.min(y, getHeight() - room.height))));
        }
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
                led.ifPresent(it -> painter.lead(own, it, pointer, spots().over(pointer)));
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

    /** To the next node in a direction; to the first scene where none is chosen. */
    private void go(int right, int down) {
        Optional<Node> from = chosen(state);
        if (from.isEmpty()) {
            choose(
                    state.start().isEmpty() && !state.nodes().isEmpty()
                            ? state.nodes().get(0).id()
                            : state.start());
            return;
        }
        spots().next(from.get(), right, down).ifPresent(it -> choose(it.id()));
    }

    private GraphSpots spots() {
        return new GraphSpots(state);
    }

    /** Chooses a node and says it. */
    void choose(String id) {
        part.choose(id);
        chosen(state).ifPresent(it -> kit.announce(this, it.spoken()));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return spots().spoken(at(event)).orElse(null);
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
        private final Panning panning = new Panning(GraphCanvas.this);

        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            Point2D at = at(event);
            led = spots().line(at);
            pressed = event.getPoint();
            moved = led.isPresent() ? Optional.empty() : spots().over(at);
            dragging = false;
            panning.begin(event);
            moved.ifPresentOrElse(
                    it -> {
                        grip = new Point2D.Double(at.getX() - it.x(), at.getY() - it.y());
                        part.choose(it.id());
                    },
                    () -> part.choose(led.map(Edge::from).orElse("")));
            if (event.getClickCount() == 2) {
                moved.filter(it -> it.kind() == Kind.MISSING).ifPresent(it -> part.create(it.id()));
            }
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            if (moved.isEmpty() && led.isEmpty()) {
                panning.go(event);
                return;
            }
            pointer = at(event);
            dragging |= event.getPoint().distance(pressed) > kit.px(STILL);
            scrollRectToVisible(new Rectangle(event.getPoint()));
            repaint();
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            Point2D at = at(event);
            if (dragging) {
                moved.ifPresent(it -> part.move(it.id(), at.getX() - grip.getX(), at.getY() - grip.getY()));
                led.ifPresent(it -> spots().over(at)
                        .ifPresentOrElse(
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
            int shape = spots().line(at).isPresent()
                    ? Cursor.CROSSHAIR_CURSOR
                    : spots().over(at).isPresent() ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR;
            setCursor(Cursor.getPredefinedCursor(shape));
        }
    }
}
