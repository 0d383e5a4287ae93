package org.tillside.swing.kit;

import java.awt.Graphics2D;

/** A share on a bar from nothing to all, with how far it could lie off, given so few. */
final class Band extends Painted {
    private final double share;
    private final double low;
    private final double high;

    Band(Kit kit, double share, double low, double high, int wide, int tall, String spoken) {
        super(kit, wide, tall, spoken);
        this.share = share;
        this.low = low;
        this.high = high;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float thin = height / 3;
        fill(g, kit().colour(Token.TRACK), 0, (height - thin) / 2, width, thin, thin / 2);
        float from = (float) low * width;
        float to = (float) high * width;
        fill(g, kit().colour(Token.ACCENT_MIDDLE), from, (height - thin) / 2, Math.max(2, to - from), thin, thin / 2);
        float at = (float) share * (width - 4);
        fill(g, kit().colour(Token.ACCENT_DEEP), at, 0, 4, height, 2);
    }
}
