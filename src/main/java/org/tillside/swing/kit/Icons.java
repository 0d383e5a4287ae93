package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;

/** The line icons and the mark, recoloured to tokens. */
public final class Icons {
    private static final Color LINE_IN_FILES = new Color(0x5A6068);
    private static final Color MARK_ACCENT = new Color(0x0F766E);
    private static final Color MARK_TEXT = new Color(0x1F2328);

    private final Kit kit;
    private final Map<String, IconFile> read = new HashMap<>();

    Icons(Kit kit) {
        this.kit = kit;
    }

    /**
     * A line icon.
     *
     * @param name the file's name without its ending, such as {@code check}
     * @param size edge in pixels at 100 %
     */
    public Icon of(String name, int size, Token ink) {
        Color colour = kit.colour(ink);
        return drawn(name, size, found -> LINE_IN_FILES.equals(found) ? colour : found);
    }

    /** The product's mark: a counter line with a dot on each side. */
    public Icon mark(int size) {
        Color accent = kit.colour(Token.ACCENT);
        Color text = kit.colour(Token.TEXT);
        return drawn(
                "mark", size, found -> found.equals(MARK_ACCENT) ? accent : found.equals(MARK_TEXT) ? text : found);
    }

    private Icon drawn(String name, int size, UnaryOperator<Color> colours) {
        return new Fixed(read.computeIfAbsent(name, IconFile::read), kit.px(size), colours);
    }

    /** Takes the toolkit's own scaling out: sizes here already hold the text size. */
    private record Fixed(IconFile file, int edge, UnaryOperator<Color> colours) implements Icon {
        @Override
        public void paintIcon(@Nullable Component c, Graphics g, int x, int y) {
            Graphics2D g2 = (Graphics2D) g.create();
            try {
                g2.translate(x, y);
                g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
                file.paint(g2, edge, colours);
            } finally {
                g2.dispose();
            }
        }

        @Override
        public int getIconWidth() {
            return edge;
        }

        @Override
        public int getIconHeight() {
            return edge;
        }
    }

    /** The mark in its own colours as a picture of so many pixels, for the system's title bars. */
    public static Image window(int edge) {
        BufferedImage image = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_ARGB);
        new Fixed(IconFile.read("mark"), edge, colour -> colour).paintIcon(null, image.createGraphics(), 0, 0);
        return image;
    }
}
