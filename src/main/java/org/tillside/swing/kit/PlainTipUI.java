package org.tillside.swing.kit;

import com.formdev.flatlaf.ui.FlatToolTipUI;
import javax.swing.JComponent;
import javax.swing.plaf.ComponentUI;

/** Tool tips that take no HTML: a name may stand in them. */
public final class PlainTipUI extends FlatToolTipUI {
    /** Called by the platform for each tip. */
    public static ComponentUI createUI(JComponent tip) {
        return new PlainTipUI();
    }

    @Override
    public void installUI(JComponent tip) {
        tip.putClientProperty("html.disable", Boolean.TRUE);
        super.installUI(tip);
    }
}
