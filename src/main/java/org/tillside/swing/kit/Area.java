package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.event.MouseWheelEvent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/** Holds several lines to type in, and leaves the wheel to the page when there is nothing more to scroll in it. */
final class Area extends JScrollPane {
    private static final long serialVersionUID = 1;

    Area(Component lines) {
        super(lines);
    }

    @Override
    protected void processMouseWheelEvent(MouseWheelEvent event) {
        JScrollPane page = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, this);
        if (page == null || moves(event.getPreciseWheelRotation())) {
            super.processMouseWheelEvent(event);
        } else {
            page.dispatchEvent(SwingUtilities.convertMouseEvent(this, event, page));
        }
    }

    private boolean moves(double by) {
        JScrollBar bar = getVerticalScrollBar();
        boolean more =
                by < 0 ? bar.getValue() > bar.getMinimum() : bar.getValue() + bar.getVisibleAmount() < bar.getMaximum();
        return bar.isVisible() && more;
    }
}
