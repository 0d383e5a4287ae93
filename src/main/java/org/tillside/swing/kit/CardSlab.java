package org.tillside.swing.kit;

import java.awt.Graphics2D;
import java.awt.LayoutManager;
import javax.accessibility.AccessibleRole;

/** A card that is pressed as a whole: a scenario in the gallery, a person's tile, a reply on the stage. */
public final class CardSlab extends Slab implements Ringed {
    private Token edge = Token.EDGE;
    private Token ground = Token.CARD;
    private boolean ringed;

    CardSlab(Kit kit, LayoutManager layout, String name, String spoken, Runnable action) {
        super(kit, layout, name, spoken, AccessibleRole.PUSH_BUTTON, action);
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

    /** A dark ring on its own ground: this is how it went. */
    public CardSlab ringed(boolean on) {
        this.ringed = on;
        repaint();
        return this;
    }

    @Override
    public float arc() {
        return kit().px(10f);
    }

    @Override
    void draw(Graphics2D g) {
        float w = getWidth();
        float h = getHeight();
        boolean warm = isEnabled() && (getModel().isRollover() || isSelected());
        Painted.fill(g, kit().colour(isSelected() ? Token.ACCENT_SOFT : ground), 0, 0, w, h, arc());
        float thick = warm || ringed ? kit().px(2f) : Math.max(1, kit().px(1f));
        Painted.edge(g, kit().colour(ringed ? Token.SELECTED : warm ? Token.ACCENT : edge), 0, 0, w, h, arc(), thick);
    }
}
