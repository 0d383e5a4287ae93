package org.tillside.swing.studio;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.JViewport;

/** Moves what is seen of a drawing with the hand: where nothing is taken hold of, the ground itself is. */
final class Panning {
    private final JComponent drawing;
    private Point hand = new Point();
    private Point seen = new Point();

    Panning(JComponent drawing) {
        this.drawing = drawing;
    }

    void begin(MouseEvent event) {
        if (drawing.getParent() instanceof JViewport port) {
            hand = event.getLocationOnScreen();
            seen = port.getViewPosition();
        }
    }

    void go(MouseEvent event) {
        if (drawing.getParent() instanceof JViewport port) {
            drawing.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
            Point now = event.getLocationOnScreen();
            port.setViewPosition(new Point(
                    within(seen.x + hand.x - now.x, drawing.getWidth() - port.getWidth()),
                    within(seen.y + hand.y - now.y, drawing.getHeight() - port.getHeight())));
        }
    }

    private static int within(int at, int most) {
        return Math.max(0, Math.min(at, most));
    }
}
