package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleRole;

/** One of the views of a page, underlined while it is on. */
public final class PageTab extends Slab {
    private static final long serialVersionUID = 1;
    private static final int HIGH = 42;

    private final boolean on;

    PageTab(Kit kit, String name, String text, boolean on, Runnable action) {
        super(
                kit,
                kit.layout("fill, insets 0 14 0 14", "[center]", "[center]"),
                name,
                text,
                AccessibleRole.PAGE_TAB,
                action);
        this.on = on;
        add(kit.texts().label(Type.BODY, on, on ? Token.ACCENT : Token.MUTED, text));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, kit().px(HIGH));
    }

    @Override
    void draw(Graphics2D g) {
        if (on) {
            g.setColor(kit().colour(Token.ACCENT));
            g.fillRect(0, getHeight() - kit().px(3), getWidth(), kit().px(3));
        }
        super.draw(g);
    }
}
