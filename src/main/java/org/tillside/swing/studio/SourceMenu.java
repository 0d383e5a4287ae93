package org.tillside.swing.studio;

import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.tillside.screens.studio.SourcePart;
import org.tillside.screens.studio.SourceState;
import org.tillside.swing.kit.Kit;

/** What can be done with the text at a press of the other mouse button, or of the menu key. */
final class SourceMenu extends JPopupMenu {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;

    SourceMenu(Kit kit, SourceArea area, SourcePart part, Runnable suggest) {
        this.kit = kit;
        JMenuItem undo = item("studio.source.undo", "ctrl Z", part::undo);
        JMenuItem redo = item("studio.source.redo", "ctrl Y", part::redo);
        addSeparator();
        JMenuItem cut = item("studio.source.cut", "ctrl X", area::cut);
        JMenuItem copy = item("studio.source.copy", "ctrl C", area::copy);
        JMenuItem paste = item("studio.source.paste", "ctrl V", area::paste);
        addSeparator();
        JMenuItem fill = item("studio.source.suggest", "ctrl SPACE", suggest);
        item("studio.source.follow", SourceKeys.FOLLOW, () -> part.follow(area.getCaretPosition()));
        item("studio.source.fold", SourceKeys.FOLD, area::fold);
        JMenuItem next = item("studio.source.next", SourceKeys.NEXT, part::nextProblem);
        JMenuItem mend = item("studio.source.mend", SourceKeys.MEND, part::mendHere);
        addPopupMenuListener(new Opening(() -> {
            boolean writes = area.isEditable();
            boolean chosen = area.getSelectionStart() < area.getSelectionEnd();
            SourceState state = part.state();
            undo.setEnabled(state.undo());
            redo.setEnabled(state.redo());
            cut.setEnabled(writes && chosen);
            copy.setEnabled(chosen);
            paste.setEnabled(writes);
            fill.setEnabled(writes);
            next.setEnabled(!state.marks().isEmpty());
            mend.setEnabled(state.mendable().isPresent());
        }));
    }

    private JMenuItem item(String key, String stroke, Runnable action) {
        return add(new MenuRow(kit, key, kit.word(key), action).key(stroke));
    }
}
