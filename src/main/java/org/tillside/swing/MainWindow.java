package org.tillside.swing;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import org.tillside.screens.WindowPlace;
import org.tillside.swing.kit.Icons;
import org.tillside.swing.kit.Look;

/** The window; what is in it is exchanged whole when look or language change. */
public final class MainWindow {
    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256};

    private final JFrame frame;
    private Rectangle unmaximised = new Rectangle();

    /**
     * A window that is not shown yet.
     *
     * @param title as the system shows it, such as "Tillside: Kalna Veikals"
     * @param closing is asked to close it: save, then call {@link #dispose}
     */
    public MainWindow(String title, Runnable closing) {
        this.frame = new JFrame(title);
        frame.setName("window");
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                closing.run();
            }
        });
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentMoved(ComponentEvent event) {
                moved();
            }

            @Override
            public void componentResized(ComponentEvent event) {
                moved();
            }
        });
        frame.setMinimumSize(smallest(1.0));
        frame.setSize(1280, 800);
        // where some window managers put it the toolkit is never told, and lists would open beside their fields
        frame.setLocationRelativeTo(null);
    }

    /** Shows the shell (or any page alone) in the window, at the look's smallest size. */
    public void show(JComponent content, Look look) {
        frame.setMinimumSize(smallest(look.size()));
        frame.getContentPane().removeAll();
        frame.getContentPane().add(content, BorderLayout.CENTER);
        frame.revalidate();
        frame.repaint();
        if (!frame.isVisible()) {
            frame.setVisible(true);
            // behind the first page and whoever waits for it: they need not wait for the title bar's picture
            whenPainted(() -> EventThread.later(this::icon));
        }
    }

    /** Runs when what the window shows is on the screen. */
    public void whenPainted(Runnable then) {
        whenPainted(() -> true, then);
    }

    /** Runs when what the window shows is on the screen and {@code enough} was true while it was painted. */
    public void whenPainted(BooleanSupplier enough, Runnable then) {
        WhenPainted.of(frame, enough, then);
    }

    private void icon() {
        frame.setIconImages(IntStream.of(ICONS).mapToObj(Icons::window).toList());
    }

    /** 1024 × 640 at 100 %, 1280 × 800 at 200 %. */
    static Dimension smallest(double size) {
        double more = Math.max(0, Math.min(1, size - 1));
        return new Dimension((int) (1024 + 256 * more), (int) (640 + 160 * more));
    }

    /** Puts the window where it was the last time, as far as that is on a screen. */
    public void place(WindowPlace kept) {
        Rectangle wanted = new Rectangle(kept.x(), kept.y(), kept.width(), kept.height());
        Placing.fit(wanted, Placing.screens()).ifPresent(bounds -> {
            frame.setBounds(bounds);
            unmaximised = bounds;
        });
        if (kept.maximised()) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    /** Where the window is now. */
    public WindowPlace place() {
        Rectangle at = unmaximised.isEmpty() ? frame.getBounds() : unmaximised;
        return new WindowPlace(at.x, at.y, at.width, at.height, maximised());
    }

    private boolean maximised() {
        return (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) != 0;
    }

    /** What a maximised window goes back to. */
    private void moved() {
        if (frame.isShowing() && frame.getExtendedState() == Frame.NORMAL) {
            unmaximised = frame.getBounds();
        }
    }

    /** The title as the system shows it. */
    public void title(String text) {
        frame.setTitle(text);
    }

    /** Brings the window to the front. */
    public void toFront() {
        frame.toFront();
    }

    /** Closes the window for good. */
    public void dispose() {
        frame.dispose();
    }
}
