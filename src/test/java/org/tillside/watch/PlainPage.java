package org.tillside.watch;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javax.swing.CellRendererPane;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/**
 * The yardstick: a page of plain controls of the toolkit, as many as a page of the program has, built, laid out and
 * painted on the event thread in the look that is on.
 */
public final class PlainPage {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Dimension SIZE = new Dimension(1280, 800);
    private static final int ROWS = 22;

    private final BufferedImage picture = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);

    /** Nanoseconds of the processor for one showing. On the event thread. */
    public long show() {
        long start = THREADS.getCurrentThreadCpuTime();
        JPanel page = page();
        page.setSize(SIZE);
        layOut(page);
        Graphics2D graphics = picture.createGraphics();
        new CellRendererPane().paintComponent(graphics, page, new JPanel(), 0, 0, SIZE.width, SIZE.height, true);
        graphics.dispose();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static void layOut(Container part) {
        part.doLayout();
        for (java.awt.Component each : part.getComponents()) {
            if (each instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    /** Rows of a label, a field, a box to tick and a button. */
    public static JPanel page() {
        JPanel page = new JPanel(new MigLayout("fillx, wrap 4", "[][grow,fill][][]"));
        for (int i = 1; i <= ROWS; i++) {
            page.add(new JLabel("What is to be done in step " + i));
            page.add(new JTextField("Somebody at the till says so", 20));
            page.add(new JCheckBox("Seen", i % 2 == 0));
            page.add(new JButton("Sign step " + i));
        }
        return page;
    }
}
