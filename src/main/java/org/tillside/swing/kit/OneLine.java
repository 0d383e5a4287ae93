package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import javax.swing.JLabel;

/** A label on one line, measured as it is painted, so that its last letter is never cut. */
final class OneLine extends JLabel {
    OneLine(String text) {
        putClientProperty("html.disable", Boolean.TRUE);
        setText(text);
    }

    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet()) {
            return super.getPreferredSize();
        }
        Insets around = getInsets();
        int wide = Letters.room(getFont(), getText()) + around.left + around.right;
        return new Dimension(wide, super.getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            Painted.smooth(own);
            own.setFont(getFont());
            own.setColor(getForeground());
            letters(own, getFont(), getInsets());
        } finally {
            own.dispose();
        }
    }

    private void letters(Graphics2D g, Font font, Insets around) {
        float room = getWidth() - around.left - around.right;
        String shown = Letters.fitting(font, getText(), room);
        float spare = Math.max(0, room - Letters.wide(font, shown));
        float x = getHorizontalAlignment() == CENTER ? spare / 2 : getHorizontalAlignment() == RIGHT ? spare : 0;
        g.drawString(shown, around.left + x, around.top + Letters.base(font, getHeight() - around.top - around.bottom));
    }
}
