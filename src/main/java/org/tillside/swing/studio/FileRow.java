package org.tillside.swing.studio;

import java.awt.Component;
import java.awt.Graphics;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.tillside.screens.studio.StudioState.Row;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Letters;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Draws one row of the tree: fold, icon, name, and at the right the worst that is wrong in it. */
final class FileRow extends JPanel implements ListCellRenderer<Row> {
    private static final long serialVersionUID = 1;
    private static final int STEP = 11;
    /** Around a name: insets, fold and icon with their gaps. */
    private static final int ROUND = 8 + 16 + 2 + 16 + 5 + 4 + 10;

    /** What is wrong in it, or its lock. */
    private static final int SIGN = 32;

    private final transient Kit kit;
    private boolean chosen;
    private boolean focused;

    FileRow(Kit kit) {
        super(kit.layout("fill, insets 0 8 0 10", "[]2[]5[grow,fill]4[]", "[grow,center]"));
        this.kit = kit;
        setOpaque(false);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Row> list, Row row, int index, boolean selected, boolean hasFocus) {
        chosen = row.chosen();
        focused = hasFocus;
        removeAll();
        add(fold(row), "gapleft " + STEP * row.depth() + ", w 16!");
        add(kit.texts().icon(row.folder() ? "folder" : "file", 16, Token.MUTED, ""), "w 16!");
        add(name(row, list.getWidth()), "wmin 0");
        if (row.count() > 0) {
            add(kit.texts().icon(Severities.icon(row.worst()), 14, Severities.ink(row.worst()), ""), "split 2");
            add(
                    kit.texts().label(Type.CAPTION, true, Severities.ink(row.worst()), String.valueOf(row.count())),
                    "gapleft 4");
        } else if (!row.note().isEmpty()) {
            add(kit.texts().icon("lock", 14, Token.FAINT, row.note()));
        }
        getAccessibleContext().setAccessibleName(row.name());
        return this;
    }

    /** The name in the room that is left of such a width. */
    private JLabel name(Row row, int wide) {
        boolean bold = row.chosen() || row.draft();
        String mark = row.draft() ? " •" : "";
        JLabel label = kit.texts().label(Type.SMALL, bold, Token.TEXT, row.name() + mark);
        boolean signed = row.count() > 0 || !row.note().isEmpty();
        float room = wide - kit.px(ROUND + STEP * row.depth() + (signed ? SIGN : 0));
        label.setText(
                FileNames.fitting(label.getFont(), row.name(), room - Letters.wide(label.getFont(), mark)) + mark);
        return label;
    }

    private JLabel fold(Row row) {
        String icon = row.open() ? "chevron-down" : "chevron-right";
        return row.folder()
                ? kit.texts().icon(icon, 14, Token.MUTED, "")
                : kit.texts().label(Type.SMALL, false, Token.TEXT, "");
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (chosen) {
            g.setColor(kit.colour(Token.ACCENT_SOFT));
            g.fillRect(0, 0, getWidth(), getHeight());
        }
        if (focused) {
            g.setColor(kit.colour(Token.ACCENT));
            g.fillRect(0, 0, kit.px(3), getHeight());
        }
    }
}
