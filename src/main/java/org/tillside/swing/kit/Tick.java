package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JCheckBox;

/** A box to tick, as wide as its text is painted, so that its last letter is never cut. */
final class Tick extends JCheckBox {
    private static final long serialVersionUID = 1;

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        if (!isPreferredSizeSet() && getText() != null) {
            int measured = getFontMetrics(getFont()).stringWidth(getText());
            size.width += Math.max(0, Letters.room(getFont(), getText()) - measured);
        }
        return size;
    }

    @Override
    protected Graphics getComponentGraphics(Graphics g) {
        return TrueLetters.drawn(super.getComponentGraphics(g));
    }

    @Override
    public Dimension getMinimumSize() {
        return isMinimumSizeSet() ? super.getMinimumSize() : getPreferredSize();
    }
}
