package org.tillside.journeys;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Draws in the drawing of a role-play with the mouse, and finds its way by what is told of the place pointed at. */
final class Sketch {
    private static final int STEP = 4;
    private static final int NEAR = 6;

    private final Window window;
    private final Hand hand;

    Sketch(Window window) throws AWTException {
        this.window = window;
        this.hand = new Hand();
    }

    /** Waits until something is told so. */
    void see(String told) {
        window.until(
                told + " in the drawing", () -> find(it -> it.startsWith(told)).isPresent());
    }

    /** Drags what is told so to something else. */
    void drag(String told, String to) {
        hand.drag(spot(told), spot(to));
    }

    /** Drags what is told so to where there is nothing, so far from the lower left corner of the drawing. */
    void dragOut(String told, int right, int up) {
        JComponent canvas = canvas();
        Point end = Hand.look(() -> {
            Rectangle seen = canvas.getVisibleRect();
            Point at = new Point(seen.x + right, seen.y + seen.height - up);
            SwingUtilities.convertPointToScreen(at, canvas);
            return at;
        });
        hand.drag(spot(told), end);
    }

    private Point spot(String told) {
        see(told);
        return find(it -> it.startsWith(told)).orElseThrow();
    }

    /** Where something is told, on the screen: of a line near its lower end, where it can be taken hold of. */
    Optional<Point> find(Predicate<String> told) {
        JComponent canvas = canvas();
        Rectangle seen = Hand.look(canvas::getVisibleRect);
        List<Point> all = new ArrayList<>();
        for (int y = seen.y; y < seen.y + seen.height; y += STEP) {
            int row = y;
            // row by row, so that the window goes on meanwhile
            all.addAll(Hand.look(() -> row(canvas, seen, row, told)));
        }
        return Hand.look(() -> middle(all, canvas));
    }

    private static List<Point> row(JComponent canvas, Rectangle seen, int y, Predicate<String> told) {
        return IntStream.iterate(seen.x, it -> it < seen.x + seen.width, it -> it + STEP)
                .filter(x -> Optional.ofNullable(canvas.getToolTipText(pointing(canvas, x, y)))
                        .filter(told)
                        .isPresent())
                .mapToObj(x -> new Point(x, y))
                .toList();
    }

    private static Optional<Point> middle(List<Point> all, JComponent canvas) {
        int lowest = all.stream().mapToInt(it -> it.y).max().orElse(0);
        List<Point> end = all.stream().filter(it -> it.y > lowest - 2 * NEAR).toList();
        return end.isEmpty()
                ? Optional.empty()
                : Optional.of(end.get(end.size() / 2)).map(it -> {
                    Point at = new Point(it);
                    SwingUtilities.convertPointToScreen(at, canvas);
                    return at;
                });
    }

    private static MouseEvent pointing(Component at, int x, int y) {
        return new MouseEvent(at, MouseEvent.MOUSE_MOVED, 0, 0, x, y, 0, false);
    }

    private JComponent canvas() {
        return window.parts(it -> "studio.graph".equals(it.getName()) && it instanceof JComponent part
                        ? Optional.of(part)
                        : Optional.empty())
                .get(0);
    }
}
