package org.tillside.swing.kit;

import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;

/** Six cells for a PIN: digits are taken from anywhere on the keyboard and shown as dots. */
public final class PinField extends Painted {
    private static final int CELLS = 6;

    private final char[] typed = new char[CELLS];
    private final transient Consumer<char[]> complete;
    private int count;
    private boolean wrong;

    PinField(Kit kit, Consumer<char[]> complete) {
        super(kit, 6 * 44 + 5 * 8, 48, kit.word("kit.pin"));
        this.complete = complete;
        setFocusable(true);
        addKeyListener(new Keys());
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    /** What is typed so far, a copy; wipe it after use. */
    public char[] digits() {
        return Arrays.copyOf(typed, count);
    }

    /** True once six digits are typed. */
    public boolean complete() {
        return count == CELLS;
    }

    /** Empties the cells and overwrites what was typed. */
    public void clear() {
        Arrays.fill(typed, '\0');
        count = 0;
        changed();
    }

    /** Draws the cells as wrong until the next digit; the reason belongs beside them in words. */
    public void wrong() {
        clear();
        wrong = true;
        repaint();
    }

    private void type(char digit) {
        if (count < CELLS) {
            wrong = false;
            typed[count++] = digit;
            changed();
            if (count == CELLS) {
                complete.accept(digits());
            }
        }
    }

    private void back() {
        if (count > 0) {
            typed[--count] = '\0';
            changed();
        }
    }

    private void changed() {
        String now = kit().word("kit.pin.typed", count);
        getAccessibleContext().setAccessibleDescription(now);
        getAccessibleContext().firePropertyChange(AccessibleContext.ACCESSIBLE_VISIBLE_DATA_PROPERTY, "", now);
        firePropertyChange("digits", -1, count);
        repaint();
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float one = Math.min(56, (width - 5 * 8) / CELLS);
        for (int i = 0; i < CELLS; i++) {
            float x = i * (one + 8);
            boolean here = isFocusOwner() && i == Math.min(count, CELLS - 1);
            Token edge = wrong ? Token.BAD : here ? Token.ACCENT : Token.EDGE;
            fill(g, kit().colour(Token.FIELD), x, 0, one, height, 8);
            edge(g, kit().colour(edge), x, 0, one, height, 8, here || wrong ? 2 : 1);
            if (i < count) {
                g.setColor(kit().colour(Token.TEXT));
                g.fill(new Ellipse2D.Float(x + one / 2 - 5, height / 2 - 5, 10, 10));
            }
        }
    }

    /** Digits fill the cells, Backspace empties the last one. */
    private final class Keys extends KeyAdapter {
        @Override
        public void keyTyped(KeyEvent event) {
            int digit = Character.digit(event.getKeyChar(), 10);
            if (digit >= 0) {
                type((char) ('0' + digit));
                event.consume();
            }
        }

        @Override
        public void keyPressed(KeyEvent event) {
            if (event.getKeyCode() == KeyEvent.VK_BACK_SPACE) {
                back();
                event.consume();
            }
        }
    }
}
