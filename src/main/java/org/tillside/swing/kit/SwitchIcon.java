package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.AbstractButton;
import javax.swing.Icon;

/** The picture of a switch: a knob at the left or the right of its slot. */
record SwitchIcon(Kit kit) implements Icon {
    @Override
    public void paintIcon(Component on, Graphics g, int x, int y) {
        Graphics2D g2 = (Graphics2D) g.create();
        try {
            Painted.smooth(g2);
            g2.translate(x, y);
            float size = (float) kit.look().size();
            g2.scale(size, size);
            draw(g2, on instanceof AbstractButton button && button.isSelected(), on.isFocusOwner());
        } finally {
            g2.dispose();
        }
    }

    private void draw(Graphics2D g, boolean on, boolean focused) {
        Painted.fill(g, kit.colour(on ? Token.ACCENT : Token.GROUND), 2, 2, 32, 18, 9);
        Painted.edge(g, kit.colour(on ? Token.ACCENT : Token.EDGE), 2, 2, 32, 18, 9, 1);
        Painted.fill(g, kit.colour(on ? Token.ON_ACCENT : Token.MUTED), on ? 19 : 5, 5, 12, 12, 6);
        if (focused) {
            Painted.edge(g, kit.colour(Token.ACCENT), 0, 0, 36, 22, 11, 2);
        }
    }

    @Override
    public int getIconWidth() {
        return kit.px(36);
    }

    @Override
    public int getIconHeight() {
        return kit.px(22);
    }
}
