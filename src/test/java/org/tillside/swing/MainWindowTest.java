package org.tillside.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Robot;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.tillside.swing.kit.Look;

/** The window itself, on a screen with a window manager. */
class MainWindowTest {
    /** Otherwise lists to choose from open beside their fields, and the place that is kept is another one. */
    @Test
    void itIsWhereItSaysThatItIsAlsoWhenItIsOpenedForTheFirstTime() throws Exception {
        Solid solid = new Solid();
        MainWindow[] window = new MainWindow[1];
        CountDownLatch painted = new CountDownLatch(1);
        SwingUtilities.invokeAndWait(() -> {
            window[0] = new MainWindow("Tillside", () -> {});
            window[0].show(solid, Look.plain());
            window[0].whenPainted(painted::countDown);
        });
        try {
            assertThat(painted.await(20, TimeUnit.SECONDS)).isTrue();
            Robot robot = new Robot();
            robot.waitForIdle();
            Point[] corner = new Point[1];
            SwingUtilities.invokeAndWait(() -> corner[0] = solid.getLocationOnScreen());
            Point at = corner[0];
            assertThat(robot.getPixelColor(at.x + 1, at.y + 1)).isEqualTo(Solid.CORNER);
            assertThat(robot.getPixelColor(at.x + 12, at.y + 12)).isEqualTo(Solid.GROUND);
        } finally {
            SwingUtilities.invokeAndWait(() -> window[0].dispose());
        }
    }

    /** One colour, with another one in its corner. */
    private static final class Solid extends JPanel {
        private static final long serialVersionUID = 1;
        static final Color CORNER = new Color(0xC01020);
        static final Color GROUND = new Color(0x2040A0);

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(GROUND);
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(CORNER);
            g.fillRect(0, 0, 4, 4);
        }
    }
}
