package org.tillside.swing.studio;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;

/** A press on a sign in the margin puts the caret into its line, where what is wrong is said and can be mended. */
final class ToLine extends MouseAdapter {
    private final SourceArea area;

    ToLine(SourceArea area) {
        this.area = area;
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        Point at = SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), area);
        boolean wrong = area.notes().lines().containsKey(line(at.y));
        if (wrong && SwingUtilities.isLeftMouseButton(event)) {
            area.setCaretPosition(area.viewToModel2D(new Point(0, at.y)));
            area.requestFocusInWindow();
        }
    }

    private int line(int y) {
        return area.getDocument().getDefaultRootElement().getElementIndex(area.viewToModel2D(new Point(0, y)));
    }
}
