package org.tillside.journeys;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.ComboPopup;
import org.tillside.swing.kit.OnEventThread;

/** Points, clicks and types as somebody at the computer does, and has their patience. */
final class Hand {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long GLANCE = 40;

    /** What is typed with the shift key, and what the same keys are without it. */
    private static final String ABOVE = ":()>?";

    private static final String BELOW = ";90./";

    private final Robot robot;

    Hand() throws AWTException {
        this.robot = new Robot();
    }

    /** The result of looking at components, on their thread. */
    static <T> T look(java.util.concurrent.Callable<T> at) {
        try {
            return OnEventThread.call(at);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until something is so; else tells what was waited for and what is there instead. */
    void until(String what, BooleanSupplier is, Supplier<String> instead) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!is.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited for " + what + "; " + instead.get());
            }
            rest(GLANCE);
        }
    }

    void rest(long millis) {
        robot.delay((int) millis);
    }

    /** Where a component can be clicked: scrolled into view, with nothing else lying over it. */
    static Optional<Point> spot(Component part) {
        if (!part.isShowing() || !part.isEnabled()) {
            return Optional.empty();
        }
        JComponent inside = (JComponent) part;
        inside.scrollRectToVisible(new Rectangle(0, 0, part.getWidth(), part.getHeight()));
        return spot(inside, inside.getVisibleRect());
    }

    private static Optional<Point> spot(JComponent part, Rectangle seen) {
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Point middle = new Point(seen.x + seen.width / 2, seen.y + seen.height / 2);
        Component root = SwingUtilities.getRoot(part);
        Point there = SwingUtilities.convertPoint(part, middle, root);
        Component top = SwingUtilities.getDeepestComponentAt(root, there.x, there.y);
        if (top == null || !SwingUtilities.isDescendingFrom(top, part)) {
            return Optional.empty();
        }
        SwingUtilities.convertPointToScreen(middle, part);
        return Optional.of(middle);
    }

    void click(Point at) {
        robot.mouseMove(at.x, at.y);
        robot.delay(20);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /** Drags with the left button, as slowly as a hand. */
    void drag(Point from, Point to) {
        robot.mouseMove(from.x, from.y);
        robot.delay(60);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 1; i <= 8; i++) {
            robot.mouseMove(from.x + (to.x - from.x) * i / 8, from.y + (to.y - from.y) * i / 8);
            robot.delay(20);
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /** Chooses from an open list by its place. */
    Optional<Point> choice(JComboBox<?> combo, int index) {
        if (!combo.isPopupVisible()
                || !(combo.getUI().getAccessibleChild(combo, 0) instanceof ComboPopup popup)
                || !popup.getList().isShowing()) {
            return Optional.empty();
        }
        JList<?> list = popup.getList();
        list.ensureIndexIsVisible(index);
        return spot(list, list.getCellBounds(index, index).intersection(list.getVisibleRect()));
    }

    void type(String text) {
        text.chars().forEach(letter -> type((char) letter));
        robot.waitForIdle();
    }

    private void type(char letter) {
        int above = ABOVE.indexOf(letter);
        boolean high = Character.isUpperCase(letter) || above >= 0;
        int key = KeyEvent.getExtendedKeyCodeForChar(above >= 0 ? BELOW.charAt(above) : Character.toLowerCase(letter));
        if (high) {
            robot.keyPress(KeyEvent.VK_SHIFT);
        }
        press(key);
        if (high) {
            robot.keyRelease(KeyEvent.VK_SHIFT);
        }
    }

    void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.delay(10);
    }

    static Optional<Component> focus() {
        return Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    }

    BufferedImage picture(Window of) {
        return robot.createScreenCapture(of.getBounds());
    }
}
