package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.Graphics;
import java.util.Arrays;
import java.util.List;
import javax.swing.JPanel;

/** Rows along a line that runs from the first disc to the last one. */
public final class Trail extends JPanel {
    private final transient Kit kit;

    Trail(Kit kit, String columns) {
        super(kit.layout("fillx, hidemode 3", columns, ""));
        this.kit = kit;
        setOpaque(false);
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        List<Component> discs = Arrays.stream(getComponents())
                .filter(EventDisc.class::isInstance)
                .toList();
        if (discs.size() > 1) {
            Component first = discs.get(0);
            int top = middle(first);
            g.setColor(kit.colour(Token.LINE));
            int wide = Math.max(1, kit.px(1));
            int x = first.getX() + first.getWidth() / 2;
            g.fillRect(x, top, wide, middle(discs.get(discs.size() - 1)) - top);
        }
    }

    private static int middle(Component it) {
        return it.getY() + it.getHeight() / 2;
    }
}
