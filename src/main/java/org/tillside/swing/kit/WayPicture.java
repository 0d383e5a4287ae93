package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

/** A way of greeting as a small picture; what stands beside it says the same. */
public final class WayPicture extends Painted {
    private static final float WIDE = 104;
    private static final float HIGH = 112;

    private final transient Drawing drawing;

    /** The picture of the way with this word. */
    public WayPicture(Kit kit, Faces faces, String way) {
        super(kit, 96, 76, "");
        this.drawing = faces.drawings().of("drill/way-" + way + ".svg");
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        RoundRectangle2D frame = new RoundRectangle2D.Float(0, 0, width, height, 12, 12);
        g.setColor(Token.ACCENT_SOFT.colour());
        g.fill(frame);
        double scale = Math.min(width / WIDE, height / HIGH);
        double wide = WIDE * scale;
        double high = HIGH * scale;
        Graphics2D own = (Graphics2D) g.create();
        own.clip(frame);
        drawing.paint(own, (width - wide) / 2, height - high, wide, high);
        own.dispose();
    }
}
