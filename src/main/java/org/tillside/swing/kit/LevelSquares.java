package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** A small square for each line of a form: a tick, a half, a cross, or nothing yet. */
public final class LevelSquares extends Painted {
    private static final int ACROSS = 14;
    private static final int STEP = 17;

    private final List<Mark> marks;

    /** How high a line was marked. */
    public enum Mark {
        EMPTY,
        LOW,
        MIDDLE,
        HIGH
    }

    LevelSquares(Kit kit, List<Mark> marks, String spoken) {
        super(kit, Math.max(0, marks.size() * STEP - (STEP - ACROSS)), ACROSS, spoken);
        this.marks = List.copyOf(marks);
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float top = (height - ACROSS) / 2;
        for (int i = 0; i < marks.size(); i++) {
            square(g, marks.get(i), i * STEP, top);
        }
    }

    private void square(Graphics2D g, Mark mark, float x, float y) {
        Color card = kit().colour(Token.CARD);
        float middle = ACROSS / 2f;
        switch (mark) {
            case EMPTY -> fill(g, kit().colour(Token.TRACK), x, y, ACROSS, ACROSS, 3);
            case LOW -> {
                fill(g, kit().colour(Token.BAD), x, y, ACROSS, ACROSS, 3);
                Signs.cross(g, card, x + middle, y + middle, 6, 1.6f);
            }
            case MIDDLE -> {
                fill(g, kit().colour(Token.WARN), x, y, ACROSS, ACROSS, 3);
                fill(g, kit().colour(Token.WARN_SOFT), x + middle, y + 2, middle - 2, ACROSS - 4, 1);
            }
            case HIGH -> {
                fill(g, kit().colour(Token.GOOD), x, y, ACROSS, ACROSS, 3);
                Signs.tick(g, card, x + middle, y + middle, 7, 1.6f);
            }
        }
    }
}
