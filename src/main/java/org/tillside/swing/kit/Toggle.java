package org.tillside.swing.kit;

import javax.accessibility.AccessibleRole;
import javax.swing.JToggleButton;
import javax.swing.plaf.basic.BasicToggleButtonUI;

/** A button that stays chosen: chip, segment, how sure. */
public final class Toggle extends Plated<Toggle> {
    Toggle(Kit kit, Plate.Form form, String text, Runnable action) {
        super(
                kit,
                form,
                new JToggleButton.ToggleButtonModel(),
                new BasicToggleButtonUI(),
                AccessibleRole.TOGGLE_BUTTON,
                text);
        addActionListener(event -> action.run());
    }

    /** Chosen or not, without an event. */
    public Toggle chosen(boolean on) {
        setSelected(on);
        return this;
    }

    @Override
    Toggle self() {
        return this;
    }
}
