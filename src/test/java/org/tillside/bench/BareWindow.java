package org.tillside.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Graphics;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** The least that a window with this look and this layout can be: the baseline of starting up. */
public final class BareWindow {
    private BareWindow() {}

    /** Shows it, says so and ends. */
    public static void main(String[] arguments) {
        SwingUtilities.invokeLater(BareWindow::show);
    }

    private static void show() {
        FlatLightLaf.setup();
        JFrame frame = new JFrame("Bare");
        JPanel panel = new JPanel(new MigLayout("wrap 2"));
        panel.add(new JLabel("Name"));
        panel.add(new JTextField(20));
        panel.add(new JLabel("Note"));
        panel.add(new JButton("Save"));
        frame.getContentPane().add(panel);
        JComponent dot = new Dot();
        dot.setBounds(0, 0, 4, 4);
        frame.getLayeredPane().add(dot, JLayeredPane.DRAG_LAYER);
        frame.setSize(1280, 800);
        frame.setVisible(true);
    }

    /** Lies over everything and so is painted last. */
    private static final class Dot extends JComponent {
        private static final long serialVersionUID = 1;

        private boolean told;

        @Override
        protected void paintComponent(Graphics to) {
            if (!told) {
                told = true;
                getToolkit().sync();
                SwingUtilities.invokeLater(() -> {
                    getToolkit().sync();
                    System.out.println("shown");
                    System.exit(0);
                });
            }
        }
    }
}
