package org.tillside.swing.kit;

import java.awt.Graphics2D;
import javax.accessibility.AccessibleRole;

/** The button of a room in the rail: icon, name, how much waits there; a bar at the window's edge when chosen. */
public final class RailDoor extends Slab {
    private final String icon;
    private final String title;
    private final boolean wide;
    private final int waiting;

    /** Builds it; {@code wide} shows the name, else the icon alone with the name as its tooltip. */
    public RailDoor(Kit kit, String icon, String title, boolean wide, int waiting, Runnable action) {
        super(kit, kit.layout("", "", ""), "door", title, AccessibleRole.PAGE_TAB, action);
        this.icon = icon;
        this.title = title;
        this.wide = wide;
        this.waiting = waiting;
        if (!wide) {
            setToolTipText(title);
        }
    }

    @Override
    void draw(Graphics2D g) {
        float w = getWidth();
        float h = getHeight();
        if (isSelected() || getModel().isRollover()) {
            Token ground = isSelected() ? Token.ACCENT_SOFT : Token.HOVER;
            Painted.fill(g, kit().colour(ground), 0, 0, w, h, kit().px(8f));
        }
        if (isFocusOwner()) {
            Painted.edge(g, kit().colour(Token.ACCENT), 0, 0, w, h, kit().px(8f), kit().px(2f));
        }
        Token ink = isSelected() ? Token.ACCENT : wide ? Token.MUTED : Token.TEXT;
        float x = wide ? kit().px(22f) : w / 2;
        Signs.icon(g, this, kit(), icon, ink, x, h / 2, kit().px(20f));
        if (wide) {
            g.setFont(isSelected() ? kit().bold(Type.BODY) : kit().font(Type.BODY));
            g.setColor(kit().colour(isSelected() ? Token.ACCENT : Token.TEXT));
            g.drawString(title, kit().px(44), Letters.base(g.getFont(), h));
        }
        if (waiting > 0) {
            waits(g, w, h);
        }
    }

    private void waits(Graphics2D g, float w, float h) {
        if (!wide) {
            Painted.fill(
                    g,
                    kit().colour(Token.WARN),
                    w - kit().px(14f),
                    kit().px(7f),
                    kit().px(8f),
                    kit().px(8f),
                    kit().px(4f));
            return;
        }
        String count = String.valueOf(waiting);
        g.setFont(kit().bold(Type.CAPTION));
        float wide = Letters.wide(g.getFont(), count);
        float across = Math.max(kit().px(22f), wide + kit().px(12f));
        float x = w - across - kit().px(10f);
        float high = kit().px(22f);
        Painted.fill(g, kit().colour(Token.WARN_SOFT), x, (h - high) / 2, across, high, high / 2);
        g.setColor(kit().colour(Token.WARN));
        g.drawString(count, x + (across - wide) / 2, Letters.base(g.getFont(), h));
    }
}
