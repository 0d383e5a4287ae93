package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.swing.JPanel;

/** Paints a page off-screen, with or without a display. */
public final class Snapshot {
    private Snapshot() {}

    /**
     * Lays a component out and paints it.
     *
     * @param width in pixels of the layout
     * @param height in pixels of the layout
     * @param scale picture pixels for each of them, such as 2.0
     */
    public static BufferedImage of(Component component, int width, int height, double scale) {
        JPanel top = new JPanel(null);
        top.add(component);
        top.setSize(width, height);
        component.setBounds(0, 0, width, height);
        top.addNotify();
        Settle.validate(component instanceof Container container ? container : top);
        BufferedImage image = new BufferedImage(
                (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            Painted.smooth(g);
            g.scale(scale, scale);
            component.printAll(g);
        } finally {
            g.dispose();
        }
        top.removeNotify();
        return image;
    }

    /** Writes a picture as PNG, its folders made if need be. */
    public static void write(BufferedImage image, Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
