package org.tillside.swing.kit;

import javax.accessibility.AccessibleRole;
import javax.swing.DefaultButtonModel;
import javax.swing.plaf.basic.BasicButtonUI;

/** A button that does something once. */
public final class Press extends Plated<Press> {
    Press(Kit kit, Plate.Form form, String text, Runnable action) {
        super(kit, form, new DefaultButtonModel(), new BasicButtonUI(), AccessibleRole.PUSH_BUTTON, text);
        addActionListener(event -> action.run());
    }

    @Override
    Press self() {
        return this;
    }
}
