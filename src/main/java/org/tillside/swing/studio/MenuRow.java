package org.tillside.swing.studio;

import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Type;

/** One thing that a menu offers, in the product's letters; a text is never taken for anything but letters. */
final class MenuRow extends JMenuItem {
    private static final long serialVersionUID = 1;

    MenuRow(Kit kit, String name, String text, Runnable action) {
        putClientProperty("html.disable", Boolean.TRUE);
        setText(text);
        setName(name);
        setFont(kit.font(Type.SMALL));
        addActionListener(event -> action.run());
    }

    /** The key is shown beside the words; whatever has the keyboard has it itself. */
    MenuRow key(String stroke) {
        setAccelerator(KeyStroke.getKeyStroke(stroke));
        return this;
    }
}
