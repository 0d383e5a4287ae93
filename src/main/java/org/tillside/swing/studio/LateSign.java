package org.tillside.swing.studio;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;

/** A piece of the line that being late takes, silent: the text beside it says what it is. */
final class LateSign extends JComponent {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;

    LateSign(Kit kit) {
        this.kit = kit;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(kit.px(18), kit.px(8));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics g) {
        float unit = kit.px(100) / 100f;
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.setColor(kit.colour(Token.WARN));
            own.setStroke(new BasicStroke(
                    2 * unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, new float[] {2 * unit, 3 * unit}, 0));
            own.drawLine(0, getHeight() / 2, getWidth(), getHeight() / 2);
        } finally {
            own.dispose();
        }
    }
}
