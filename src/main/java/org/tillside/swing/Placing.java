package org.tillside.swing;

import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fits a remembered window to the screens that are there now: one may be gone, or smaller than it was. */
final class Placing {
    /** So much of a window must be on a screen to be got hold of. */
    private static final int GRIP = 64;

    private Placing() {}

    /** The screens without the system's bars. */
    static List<Rectangle> screens() {
        GraphicsDevice[] devices =
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
        return Stream.of(devices)
                .map(GraphicsDevice::getDefaultConfiguration)
                .map(Placing::free)
                .toList();
    }

    private static Rectangle free(GraphicsConfiguration screen) {
        Rectangle bounds = screen.getBounds();
        Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return new Rectangle(
                bounds.x + bars.left,
                bounds.y + bars.top,
                bounds.width - bars.left - bars.right,
                bounds.height - bars.top - bars.bottom);
    }

    /** The wanted place, moved and shrunk into the screen that shows most of it; empty where none shows its top. */
    static Optional<Rectangle> fit(Rectangle wanted, List<Rectangle> screens) {
        Rectangle top = new Rectangle(wanted.x, wanted.y, wanted.width, Math.min(GRIP, wanted.height));
        return screens.stream()
                .filter(screen -> screen.intersection(top).width >= GRIP && screen.intersects(top))
                .max(Comparator.comparingLong(screen -> area(screen.intersection(wanted))))
                .map(screen -> into(wanted, screen));
    }

    private static long area(Rectangle of) {
        return of.isEmpty() ? 0 : (long) of.width * of.height;
    }

    private static Rectangle into(Rectangle wanted, Rectangle screen) {
        int wide = Math.min(wanted.width, screen.width);
        int high = Math.min(wanted.height, screen.height);
        int x = Math.max(screen.x, Math.min(wanted.x, screen.x + screen.width - wide));
        int y = Math.max(screen.y, Math.min(wanted.y, screen.y + screen.height - high));
        return new Rectangle(x, y, wide, high);
    }
}
