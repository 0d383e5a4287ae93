package org.tillside.swing.kit;

import java.awt.Graphics2D;

/** Three growing bars for how sure somebody was: 1 a guess, 2 I think so, 3 sure. */
final class SureBars extends Painted {
    private final int level;

    SureBars(Kit kit, int level, String spoken) {
        super(kit, 17, 14, spoken);
        this.level = level;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        for (int i = 0; i < 3; i++) {
            float high = 5 + i * 3.5f;
            g.setColor(kit().colour(i < level ? Token.TEXT : Token.TRACK));
            fill(g, g.getColor(), i * 6f, height - high, 4, high, 1);
        }
    }
}
