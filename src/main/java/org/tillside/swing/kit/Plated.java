package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.ButtonModel;
import javax.swing.KeyStroke;
import javax.swing.plaf.ButtonUI;

/** A button in the product's look, whether it stays chosen or not; {@code B} is what its setters give back. */
public abstract class Plated<B extends Plated<B>> extends AbstractButton implements Ringed {
    private final transient Plate plate;
    private final AccessibleRole role;

    Plated(Kit kit, Plate.Form form, ButtonModel model, ButtonUI look, AccessibleRole role, String text) {
        this.role = role;
        setModel(model);
        setUI(look);
        // Enter presses what has the focus, as Space does
        getInputMap().put(KeyStroke.getKeyStroke("pressed ENTER"), "pressed");
        getInputMap().put(KeyStroke.getKeyStroke("released ENTER"), "released");
        this.plate = new Plate(kit, this, form, text);
    }

    abstract B self();

    /** An icon before the text, by its file's name. */
    public B icon(String name) {
        plate.icon(name);
        return self();
    }

    /** An icon after the text. */
    public B iconAfter(String name) {
        plate.iconAfter(name);
        return self();
    }

    /** The key that presses it, shown as a cap. */
    public B cap(String keys) {
        plate.cap(keys);
        return self();
    }

    /** A quiet text at the right edge, such as how long it takes; the button's own text then stands left. */
    public B after(String text) {
        plate.after(text);
        return self();
    }

    /** Another text; it is also the accessible name. */
    public B say(String text) {
        setText(text);
        getAccessibleContext().setAccessibleName(text);
        return self();
    }

    /** The same button with another state: pressable or not. */
    public B enabled(boolean on) {
        setEnabled(on);
        return self();
    }

    @Override
    public float arc() {
        return plate.arc();
    }

    @Override
    public boolean isOpaque() {
        return false;
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : plate.wanted();
    }

    @Override
    public Dimension getMinimumSize() {
        return isMinimumSizeSet() ? super.getMinimumSize() : getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics g) {
        plate.paint(g);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleAbstractButton() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return role;
                }
            };
        }
        return accessibleContext;
    }
}
