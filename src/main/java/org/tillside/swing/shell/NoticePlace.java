package org.tillside.swing.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.tillside.swing.kit.PinField;

/**
 * Where a notice lies: at the foot of the window, or as little above it as it must to cover nothing that is pressed or
 * typed in; where there is no such place, where it covers least, and never what has the keyboard.
 */
final class NoticePlace {
    private static final long KEYBOARD = 1000;

    private final Rectangle room;
    private final Dimension size;
    private final int edge;
    private final List<Rectangle> used = new ArrayList<>();
    private @Nullable Rectangle focused;

    /** A notice of this size over a page with a room of its own, both in the pixels of what holds them. */
    NoticePlace(Component page, Dimension size, int edge) {
        this.room = page.getBounds();
        this.size = size;
        this.edge = edge;
        if (page instanceof Container within) {
            collect(within, page.getParent());
        }
    }

    private void collect(Container in, Container top) {
        for (Component each : in.getComponents()) {
            if (!each.isVisible()) {
                continue;
            }
            if (each instanceof JComponent it && isControl(it)) {
                Rectangle at = SwingUtilities.convertRectangle(it, it.getVisibleRect(), top);
                used.add(at);
                if (KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() == it) {
                    focused = at;
                }
            } else if (each instanceof Container inner) {
                collect(inner, top);
            }
        }
    }

    /** What has keys of its own is used by hand. */
    private static boolean isControl(JComponent it) {
        KeyStroke[] keys = it.getInputMap().allKeys();
        return it instanceof PinField || it.isFocusable() && keys != null && keys.length > 0;
    }

    Point find() {
        Rectangle best = at(middle(), lowest());
        long least = covered(best);
        for (int y = lowest(); least > 0 && y >= room.y + edge; y -= edge / 2) {
            for (int x : new int[] {middle(), room.x + edge, room.x + room.width - edge - size.width}) {
                Rectangle here = at(x, y);
                long covers = covered(here);
                if (covers < least) {
                    least = covers;
                    best = here;
                }
            }
        }
        return best.getLocation();
    }

    private int middle() {
        return room.x + (room.width - size.width) / 2;
    }

    private int lowest() {
        return room.y + room.height - edge - size.height;
    }

    private Rectangle at(int x, int y) {
        return new Rectangle(x, y, size.width, size.height);
    }

    private long covered(Rectangle notice) {
        long sum = used.stream().mapToLong(it -> area(it.intersection(notice))).sum();
        return focused == null ? sum : sum + KEYBOARD * area(focused.intersection(notice));
    }

    private static long area(Rectangle it) {
        return it.isEmpty() ? 0 : (long) it.width * it.height;
    }
}
