package org.tillside.swing.kit;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One parsed SVG drawing that paints itself at any size. */
final class Drawing {
    private static final String FOLDER = "/org/tillside/swing/";

    private final FlatSVGIcon icon;

    private Drawing(String svg, String name) {
        try (InputStream in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))) {
            icon = new FlatSVGIcon(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!icon.hasFound()) {
            throw new IllegalArgumentException("not a drawing: " + name);
        }
    }

    /** The drawing in a bundled file, named below the folder of the program's drawings, as in "props/bag.svg". */
    static Drawing of(String file) {
        return new Drawing(text(file), file);
    }

    /** The drawing that the given SVG text holds; the name is for the message if it holds none. */
    static Drawing parse(String svg, String name) {
        return new Drawing(svg, name);
    }

    /** The text of a bundled drawing. */
    static String text(String file) {
        try (InputStream in = Drawing.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no drawing " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The drawing's own width. */
    int width() {
        return UIScale.unscale(icon.getIconWidth());
    }

    /** The drawing's own height. */
    int height() {
        return UIScale.unscale(icon.getIconHeight());
    }

    /** Paints the whole drawing into the given place, stretched to it. */
    void paint(Graphics2D g, double x, double y, double width, double height) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.clip(new Rectangle2D.Double(x, y, width, height));
            own.translate(x, y);
            own.scale(width / icon.getIconWidth(), height / icon.getIconHeight());
            icon.paintIcon(null, own, 0, 0);
        } finally {
            own.dispose();
        }
    }
}
