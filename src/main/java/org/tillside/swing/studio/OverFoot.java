package org.tillside.swing.studio;

import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;

/** The foot of what stands in the place of the view: what is to be said, and the two ways to leave. */
final class OverFoot {
    private static final int TEXT = 260;

    private OverFoot() {}

    /** The buttons stand below the text where both would be cramped. */
    static JComponent of(Kit kit, String text, Component... buttons) {
        JPanel foot = kit.panels().pane("fillx, insets 12 20 12 20", "[grow,fill]", "");
        foot.setOpaque(true);
        foot.setBackground(kit.colour(Token.CARD));
        JPanel said = kit.panels().pane("fill", "[grow,fill]", "[grow,center]");
        said.add(kit.texts().detail(text), "wmin 0");
        foot.add(kit.panels().beside(said, kit.panels().flow(8, true, buttons), -1, TEXT), "wmin 0");
        return foot;
    }
}
