package org.tillside.swing.studio;

import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import org.tillside.screens.studio.SourcePart;
import org.tillside.swing.kit.Kit;

/** What can be done with the text at a press of the other mouse button, or of the menu key. */
final class SourceMenu extends JPopupMenu {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;

    SourceMenu(Kit kit, SourceArea area, SourcePart part) {
        this.kit = kit;
        JMenuItem undo = item("studio.source.undo", "ctrl Z", part::undo);
        JMenuItem redo = item("studio.source.redo", "ctrl Y", part::redo);
        addSeparator();
        JMenuItem cut = item("studio.source.cut", "ctrl X", area::cut);
        JMenuItem copy = item("studio.source.copy", "ctrl C", area::copy);
        JMenuItem paste = item("studio.source.paste", "ctrl V", area::paste);
        addPopupMenuListener(new Opening(() -> {
            boolean writes = area.isEditable();
            boolean chosen = area.getSelectionStart() < area.getSelectionEnd();
            undo.setEnabled(part.state().undo());
            redo.setEnabled(part.state().redo());
            cut.setEnabled(writes && chosen);
            copy.setEnabled(chosen);
            paste.setEnabled(writes);
        }));
    }

    private JMenuItem item(String key, String stroke, Runnable action) {
        JMenuItem item = new JMenuItem(kit.word(key));
        item.setName(key);
        item.putClientProperty("html.disable", Boolean.TRUE);
        // shown beside the words; the area and the page have the keys themselves
        item.setAccelerator(KeyStroke.getKeyStroke(stroke));
        item.addActionListener(event -> action.run());
        add(item);
        return item;
    }
}
