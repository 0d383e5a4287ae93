package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JViewport;

/** Looks through a laid-out page for what is cut off, nameless or open to HTML. */
public final class Inspection {
    private static final int RING = 8;

    private Inspection() {}

    /** Components that reach out of their parent or got less room than their text needs. */
    public static List<String> cut(Container in) {
        List<String> found = new ArrayList<>();
        for (Component each : in.getComponents()) {
            if (!each.isVisible()) {
                continue;
            }
            boolean scrolls = in instanceof JViewport;
            Rectangle bounds = each.getBounds();
            boolean out = bounds.x < -RING
                    || bounds.y < -RING
                    || bounds.x + bounds.width > in.getWidth() + RING
                    || bounds.y + bounds.height > in.getHeight() + RING;
            if (out && !scrolls) {
                found.add("reaches out: " + told(each) + " in " + in.getSize());
            }
            if (each instanceof Text text && text.getHeight() < text.getPreferredSize().height - 1) {
                found.add("too low: " + told(each));
            }
            if (each instanceof Press || each instanceof Toggle || each instanceof Pill) {
                if (each.getWidth() < each.getPreferredSize().width - 1) {
                    found.add("too narrow: " + told(each));
                }
            }
            if (each instanceof Container inner) {
                found.addAll(cut(inner));
            }
        }
        return found;
    }

    /** What takes the focus and has no accessible name, and what would take HTML. */
    public static List<String> careless(Container in) {
        List<String> found = new ArrayList<>();
        for (Component each : in.getComponents()) {
            boolean ours = each instanceof AbstractButton || each instanceof JLabel;
            boolean inner = each.getClass().getName().startsWith("com.formdev")
                    || each.getName() != null && each.getName().startsWith("ScrollBar");
            if (ours && !inner && !Boolean.TRUE.equals(((JComponent) each).getClientProperty("html.disable"))) {
                found.add("takes HTML: " + told(each));
            }
            if (each instanceof AbstractButton && !inner) {
                String name = each.getAccessibleContext().getAccessibleName();
                if (name == null || name.isBlank()) {
                    found.add("nameless: " + told(each));
                }
            }
            if (each instanceof Container container && !inner) {
                found.addAll(careless(container));
            }
        }
        return found;
    }

    private static String told(Component each) {
        String text = each instanceof Text words ? words.plain() : String.valueOf(each.getName());
        return each.getClass().getSimpleName() + " “" + text + "” " + each.getBounds();
    }
}
