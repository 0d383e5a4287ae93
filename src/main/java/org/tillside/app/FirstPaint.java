package org.tillside.app;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.tillside.swing.MainWindow;

/**
 * Says when the first page with a person's tile on it is on the screen, and where each tile stands, so that whoever
 * measures can look whether it is really there: for measuring, and for the class archive. Ends the program then.
 */
final class FirstPaint {
    /** A system property that has the program do this. */
    private static final String WANTED = "tillside.until-shown";

    private FirstPaint() {}

    static boolean isWanted() {
        return Boolean.getBoolean(WANTED);
    }

    /** Waits for the painting of the first tiles in a window that is not shown yet. On the event thread. */
    static void watch(MainWindow window, Container content) {
        window.whenPainted(() -> !tiles(content).isEmpty(), () -> told(content));
    }

    private static void told(Container content) {
        Toolkit.getDefaultToolkit().sync();
        System.out.println("shown");
        for (JComponent tile : tiles(content)) {
            Point at = tile.getLocationOnScreen();
            Rectangle seen = tile.getVisibleRect();
            System.out.println(
                    "tile " + (at.x + seen.x) + " " + (at.y + seen.y) + " " + seen.width + " " + seen.height);
        }
        System.out.println("all");
        waited();
        System.exit(0);
    }

    /** Nothing else is painted until whoever looks has closed the input. */
    private static void waited() {
        try {
            System.in.readAllBytes();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static List<JComponent> tiles(Container in) {
        List<JComponent> found = new ArrayList<>();
        for (Component part : in.getComponents()) {
            boolean person = part.getName() != null && part.getName().startsWith("tiles.person.");
            if (person && part instanceof JComponent tile) {
                found.add(tile);
            } else if (part instanceof Container inner) {
                found.addAll(tiles(inner));
            }
        }
        return found;
    }
}
