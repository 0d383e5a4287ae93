package org.tillside.swing.kit;

import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.LayoutManager;
import javax.accessibility.AccessibleRole;

/** A card that is pressed as a whole: a scenario in the gallery, a person's tile, a reply on the stage. */
public final class CardSlab extends Slab {
    private Token edge = Token.EDGE;
    private Token ground = Token.CARD;

    CardSlab(Kit kit, LayoutManager layout, String name, String spoken, Runnable action) {
        super(kit, layout, name, spoken, AccessibleRole.PUSH_BUTTON, action);
        int ring = kit.px(2);
        putClientProperty("visualPadding", new Insets(ring, ring, ring, ring));
    }

    /** The edge while nobody points at it. */
    public CardSlab edge(Token token) {
        this.edge = token;
        repaint();
        return this;
    }

    /** The ground. */
    public CardSlab ground(Token token) {
        this.ground = token;
        repaint();
        return this;
    }

    @Override
    public Insets getInsets() {
        int ring = kit() == null ? 0 : kit().px(2);
        return new Insets(ring, ring, ring, ring);
    }

    @Override
    void draw(Graphics2D g) {
        float out = kit().px(2f);
        float w = getWidth() - 2 * out;
        float h = getHeight() - 2 * out;
        float arc = kit().px(10f);
        boolean warm = isEnabled() && (getModel().isRollover() || isSelected());
        Painted.fill(g, kit().colour(isSelected() ? Token.ACCENT_SOFT : ground), out, out, w, h, arc);
        float thick = warm ? kit().px(2f) : Math.max(1, kit().px(1f));
        Painted.edge(g, kit().colour(warm ? Token.ACCENT : edge), out, out, w, h, arc, thick);
        if (isFocusOwner()) {
            Painted.edge(g, kit().colour(Token.ACCENT), 0, 0, getWidth(), getHeight(), arc + out, kit().px(2f));
        }
    }
}
