package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JToggleButton;
import javax.swing.plaf.basic.BasicToggleButtonUI;

/** A button that stays chosen: chip, segment, how sure. */
public final class Toggle extends JToggleButton {
    private final transient Plate plate;

    Toggle(Kit kit, Plate.Form form, String text, Runnable action) {
        super(text);
        this.plate = new Plate(kit, this, form);
        addActionListener(event -> action.run());
    }

    /** An icon before the text, by its file's name. */
    public Toggle icon(String name) {
        plate.icon(name);
        return this;
    }

    /** An icon after the text. */
    public Toggle iconAfter(String name) {
        plate.iconAfter(name);
        return this;
    }

    /** The key that presses it, shown as a cap. */
    public Toggle cap(String keys) {
        plate.cap(keys);
        return this;
    }

    /** Chosen or not, without an event. */
    public Toggle chosen(boolean on) {
        setSelected(on);
        return this;
    }

    /** Another text; it is also the accessible name. */
    public Toggle say(String text) {
        setText(text);
        getAccessibleContext().setAccessibleName(text);
        return this;
    }

    /** The same button with another state: pressable or not. */
    public Toggle enabled(boolean on) {
        setEnabled(on);
        return this;
    }

    @Override
    public void updateUI() {
        setUI(new BasicToggleButtonUI());
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : plate.wanted();
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics g) {
        plate.paint(g);
    }
}
