package org.tillside.swing.studio;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleRole;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** One of the views of a file, underlined while it is on. */
final class ViewTab extends Slab {
    private static final long serialVersionUID = 1;
    private static final int HIGH = 42;

    private final transient Kit kit;
    private final boolean on;

    ViewTab(Kit kit, String name, String text, boolean on, Runnable action) {
        super(kit, kit.layout("fill, insets 0 14 0 14", "[center]", "[center]"), name, text, AccessibleRole.PAGE_TAB, action);
        this.kit = kit;
        this.on = on;
        setSelected(on);
        add(kit.texts().label(Type.BODY, on, on ? Token.ACCENT : Token.MUTED, text));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, kit.px(HIGH));
    }

    @Override
    protected void draw(Graphics2D g) {
        if (on) {
            g.setColor(kit.colour(Token.ACCENT));
            g.fillRect(0, getHeight() - kit.px(3), getWidth(), kit.px(3));
        }
        ring(g);
    }
}
