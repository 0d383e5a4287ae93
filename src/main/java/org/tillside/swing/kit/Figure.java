package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.tillside.content.Picture;

/** An author's drawing, as wide as there is room and never larger than it is. */
final class Figure extends JComponent implements Accessible, Reflowing {
    private static final int HIGHEST = 320;

    private transient Art art;
    private final double natural;
    private final double most;
    private int measuredFor = -1;

    /** Something that paints itself at any size. */
    interface Art {
        double wide();

        double high();

        /** Paints what is there of it by now. */
        void paint(Graphics2D g, double width, double height);

        /** The same with all that there is to be painted; empty where that cannot be read. Not on the event thread. */
        default Optional<Art> whole() {
            return Optional.of(this);
        }
    }

    Figure(Kit kit, Art art, String spoken) {
        this.art = art;
        this.natural = kit.px((float) art.wide());
        this.most = kit.px((float) HIGHEST);
        setOpaque(false);
        getAccessibleContext().setAccessibleName(spoken);
    }

    /** Shows the same picture with what was missing of it, in the same place. */
    void show(Art whole) {
        art = whole;
        repaint();
    }

    /** Reads how large a picture is, and a drawing whole; empty where the bytes are none. Not on the event thread. */
    static Optional<Art> read(Picture picture, byte[] bytes) {
        return picture.file().toLowerCase(Locale.ROOT).endsWith(".svg") ? drawing(picture, bytes) : Photo.of(bytes);
    }

    private static Optional<Art> drawing(Picture picture, byte[] bytes) {
        try {
            Drawing drawing = Drawing.parse(new String(bytes, StandardCharsets.UTF_8), picture.file());
            return Optional.of(new Drawn(drawing));
        } catch (IllegalArgumentException notADrawing) {
            return Optional.empty();
        }
    }

    private record Drawn(Drawing drawing) implements Art {
        @Override
        public double wide() {
            return drawing.width();
        }

        @Override
        public double high() {
            return drawing.height();
        }

        @Override
        public void paint(Graphics2D g, double width, double height) {
            drawing.paint(g, 0, 0, width, height);
        }
    }

    @Override
    public boolean stale() {
        return getWidth() > 0 && measuredFor >= 0 && measuredFor != getWidth();
    }

    private double width(double room) {
        return Math.min(Math.min(natural, room), most * art.wide() / art.high());
    }

    @Override
    public Dimension getPreferredSize() {
        double room = getWidth() > 0 ? getWidth() : natural;
        measuredFor = getWidth() > 0 ? getWidth() : -1;
        double wide = width(natural);
        return new Dimension((int) Math.ceil(wide), (int) Math.ceil(width(room) * art.high() / art.wide()));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(1, getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            Painted.smooth(own);
            double wide = width(getWidth());
            own.translate((getWidth() - wide) / 2, 0);
            art.paint(own, wide, wide * art.high() / art.wide());
        } finally {
            own.dispose();
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }
}
