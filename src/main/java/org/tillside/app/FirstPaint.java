package org.tillside.app;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.Toolkit;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import org.tillside.swing.WhenPainted;

/** Waits for the first page with a person's tile on it to be on the screen: for measuring, and for the class archive. */
final class FirstPaint {
    private FirstPaint() {}

    /** Runs once, on the event thread, when the tiles are painted. */
    static void then(Runnable then) {
        Toolkit.getDefaultToolkit().addAWTEventListener(event -> opened(event, then), AWTEvent.WINDOW_EVENT_MASK);
    }

    private static void opened(AWTEvent event, Runnable then) {
        if (event.getID() == WindowEvent.WINDOW_OPENED && event.getSource() instanceof JFrame frame) {
            WhenPainted.of(frame, () -> hasTile(frame.getContentPane()), then);
        }
    }

    private static boolean hasTile(Component part) {
        if (part.getName() != null && part.getName().startsWith("tiles.person.")) {
            return true;
        }
        if (part instanceof Container many) {
            for (Component inner : many.getComponents()) {
                if (hasTile(inner)) {
                    return true;
                }
            }
        }
        return false;
    }
}
