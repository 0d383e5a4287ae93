package org.tillside.swing;

import java.awt.Graphics;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLayeredPane;

/** A dot that lies over all of a window and so is painted last: it tells when a page is on the screen. */
public final class WhenPainted extends JComponent {
    private static final long serialVersionUID = 1;
    private static final int DOT = 4;

    private final transient BooleanSupplier enough;
    private final transient Runnable then;
    private boolean told;

    private WhenPainted(BooleanSupplier enough, Runnable then) {
        this.enough = enough;
        this.then = then;
        setBounds(0, 0, DOT, DOT);
    }

    /** Runs once, on the event thread, after the first painting of the window for which {@code enough} is true. */
    public static void of(JFrame frame, BooleanSupplier enough, Runnable then) {
        JLayeredPane layers = frame.getLayeredPane();
        WhenPainted[] dot = new WhenPainted[1];
        dot[0] = new WhenPainted(enough, () -> {
            layers.remove(dot[0]);
            then.run();
        });
        layers.add(dot[0], JLayeredPane.DRAG_LAYER);
        layers.repaint();
    }

    @Override
    protected void paintComponent(Graphics to) {
        if (!told && enough.getAsBoolean()) {
            told = true;
            getToolkit().sync();
            // behind the copy of what was painted to the screen
            EventThread.later(then);
        }
    }
}
