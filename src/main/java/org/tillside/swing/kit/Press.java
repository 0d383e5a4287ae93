package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JButton;
import javax.swing.plaf.basic.BasicButtonUI;

/** A button in the product's look. */
public final class Press extends JButton {
    private final transient Plate plate;

    Press(Kit kit, Plate.Form form, String text, Runnable action) {
        super(text);
        this.plate = new Plate(kit, this, form);
        addActionListener(event -> action.run());
    }

    /** An icon before the text, by its file's name. */
    public Press icon(String name) {
        plate.icon(name);
        return this;
    }

    /** An icon after the text. */
    public Press iconAfter(String name) {
        plate.iconAfter(name);
        return this;
    }

    /** The key that presses it, shown as a cap. */
    public Press cap(String keys) {
        plate.cap(keys);
        return this;
    }

    /** A quiet text at the right edge, such as how long it takes; the button's own text then stands left. */
    public Press after(String text) {
        plate.after(text);
        return this;
    }

    /** Another text; it is also the accessible name. */
    public Press say(String text) {
        setText(text);
        getAccessibleContext().setAccessibleName(text);
        return this;
    }

    /** The same button with another state: pressable or not. */
    public Press enabled(boolean on) {
        setEnabled(on);
        return this;
    }

    @Override
    public void updateUI() {
        setUI(new BasicButtonUI());
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
