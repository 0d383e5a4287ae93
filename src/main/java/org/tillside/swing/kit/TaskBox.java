package org.tillside.swing.kit;

import java.awt.Graphics2D;

/** The box before a line of a task list: empty or ticked. It is read, not pressed. */
final class TaskBox extends Painted {
    private final boolean ticked;

    TaskBox(Kit kit, boolean ticked) {
        super(kit, 18, 23, kit.word(ticked ? "kit.ticked" : "kit.unticked"));
        this.ticked = ticked;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float top = (height - 16) / 2;
        if (ticked) {
            fill(g, kit().colour(Token.ACCENT), 1, top, 16, 16, 4);
            Signs.tick(g, kit().colour(Token.ON_ACCENT), 9, top + 8, 9, 1.8f);
        } else {
            edge(g, kit().colour(Token.EDGE), 1, top, 16, 16, 4, 1.5f);
        }
    }
}
