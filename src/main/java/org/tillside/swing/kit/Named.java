package org.tillside.swing.kit;

import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;

/** Draws the items of a list to choose from by their words, never as HTML. */
final class Named<T> extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    private final transient Pick<T> pick;

    Named(Pick<T> pick) {
        this.pick = pick;
        putClientProperty("html.disable", Boolean.TRUE);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        return super.getListCellRendererComponent(list, pick.text(value), index, selected, focused);
    }
}
