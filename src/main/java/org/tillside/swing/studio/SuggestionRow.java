package org.tillside.swing.studio;

import java.awt.Component;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.fife.ui.autocomplete.BasicCompletion;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Draws one suggestion: what would be written, and what it is. */
final class SuggestionRow extends JPanel implements ListCellRenderer<Object> {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;

    SuggestionRow(Kit kit) {
        super(kit.layout("fill, insets 4 10 4 10", "[]16[grow,right]", "[]"));
        this.kit = kit;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Object> list, Object value, int index, boolean selected, boolean hasFocus) {
        removeAll();
        setBackground(kit.colour(selected ? Token.ACCENT_SOFT : Token.CARD));
        BasicCompletion it = (BasicCompletion) value;
        add(kit.texts().label(Type.SMALL, true, Token.TEXT, it.getReplacementText()));
        String detail = it.getShortDescription();
        add(kit.texts().label(Type.CAPTION, false, Token.MUTED, detail == null ? "" : detail));
        return this;
    }
}
