package org.tillside.swing.kit;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.net.URL;
import java.util.Objects;
import java.util.function.Function;
import javax.swing.Icon;

/** The line icons and the mark, recoloured to tokens. */
public final class Icons {
    private static final Color LINE_IN_FILES = new Color(0x5A6068);
    private static final Color MARK_ACCENT = new Color(0x0F766E);
    private static final Color MARK_TEXT = new Color(0x1F2328);

    private final Kit kit;

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

    private Icon drawn(String name, int size, Function<Color, Color> filter) {
        URL file = Objects.requireNonNull(Icons.class.getResource("/org/tillside/swing/icons/" + name + ".svg"), name);
        int edge = kit.px(size);
        FlatSVGIcon icon = new FlatSVGIcon(file).derive(edge, edge);
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(filter));
        return new Fixed(icon, edge);
    }

    /** Takes the toolkit's own scaling out: sizes here already hold the text size. */
    private record Fixed(FlatSVGIcon icon, int edge) implements Icon {
        @Override
        public void paintIcon(Component c, Graphics g, int x, int y) {
            Graphics2D g2 = (Graphics2D) g.create();
            try {
                g2.translate(x, y);
                g2.scale(edge / (double) icon.getIconWidth(), edge / (double) icon.getIconHeight());
                icon.paintIcon(c, g2, 0, 0);
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
}
