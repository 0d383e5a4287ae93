package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.event.MouseWheelEvent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/** Several lines in a page that scrolls: where they can go no further, the wheel belongs to the page. */
final class AreaPane extends JScrollPane {
    private static final long serialVersionUID = 1;

    AreaPane(Component area) {
        super(area);
    }

    @Override
    protected void processMouseWheelEvent(MouseWheelEvent event) {
        Component page = SwingUtilities.getAncestorOfClass(JScrollPane.class, this);
        if (page != null && !goes(event.getPreciseWheelRotation())) {
            page.dispatchEvent(SwingUtilities.convertMouseEvent(this, event, page));
        } else {
            super.processMouseWheelEvent(event);
        }
    }

    private boolean goes(double down) {
        JScrollBar bar = getVerticalScrollBar();
        boolean end = down > 0
                ? bar.getValue() + bar.getVisibleAmount() >= bar.getMaximum()
                : bar.getValue() <= bar.getMinimum();
        return bar.isVisible() && !end;
    }
}
