package org.tillside.swing.studio;

import java.awt.Component;
import java.awt.Graphics;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.tillside.screens.studio.StudioState.Row;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Letters;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/**
 * Draws one row of the tree: fold, icon, name, and at the right the worst that is wrong in it. The same labels draw every
 * row: a tree is drawn often and has many.
 */
final class FileRow extends JPanel implements ListCellRenderer<Row> {
    private static final long serialVersionUID = 1;
    private static final int STEP = 11;

    private final transient Kit kit;
    private final JLabel fold;
    private final JLabel icon;
    private final JLabel plain;
    private final JLabel strong;
    private final JLabel sign;
    private final JLabel count;
    private String name = "";
    private String mark = "";
    private int depth;
    private boolean chosen;
    private boolean focused;

    FileRow(Kit kit) {
        super(null);
        this.kit = kit;
        this.fold = kit.texts().icon("chevron-right", 14, Token.MUTED, "");
        this.icon = kit.texts().icon("file", 16, Token.MUTED, "");
        this.plain = kit.texts().label(Type.SMALL, false, Token.TEXT, "");
        this.strong = kit.texts().label(Type.SMALL, true, Token.TEXT, "");
        this.sign = kit.texts().icon("lock", 14, Token.FAINT, "");
        this.count = kit.texts().label(Type.CAPTION, true, Token.TEXT, "");
        setOpaque(false);
        Stream.of(fold, icon, plain, strong, sign, count).forEach(this::add);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Row> list, Row row, int index, boolean selected, boolean hasFocus) {
        chosen = row.chosen();
        focused = hasFocus;
        depth = row.depth();
        boolean marked = row.chosen() || row.draft();
        plain.setVisible(!marked);
        strong.setVisible(marked);
        name = row.name();
        mark = row.draft() ? " •" : "";
        fold.setVisible(row.folder());
        fold.setIcon(kit.icon(row.open() ? "chevron-down" : "chevron-right", 14, Token.MUTED));
        icon.setIcon(kit.icon(row.folder() ? "folder" : "file", 16, Token.MUTED));
        wrong(row);
        getAccessibleContext().setAccessibleName(row.name());
        return this;
    }

    private void wrong(Row row) {
        boolean any = row.count() > 0;
        sign.setVisible(any || !row.note().isEmpty());
        count.setVisible(any);
        if (any) {
            sign.setIcon(kit.icon(Severities.icon(row.worst()), 14, Severities.ink(row.worst())));
            count.setText(String.valueOf(row.count()));
            count.setForeground(kit.colour(Severities.ink(row.worst())));
        } else {
            sign.setIcon(kit.icon("lock", 14, Token.FAINT));
        }
    }

    @Override
    public void doLayout() {
        int from = kit.px(8 + STEP * depth);
        from = put(fold, from, kit.px(16)) + kit.px(2);
        from = put(icon, from, kit.px(16)) + kit.px(5);
        int end = getWidth() - kit.px(10);
        if (count.isVisible()) {
            end = before(count, end) - kit.px(4);
        }
        if (sign.isVisible()) {
            end = before(sign, end) - kit.px(4);
        }
        JLabel said = strong.isVisible() ? strong : plain;
        float room = end - from - Letters.wide(said.getFont(), mark);
        said.setText(FileNames.fitting(said.getFont(), name, room) + mark);
        put(said, from, end - from);
    }

    private int put(Component it, int at, int width) {
        it.setBounds(at, 0, Math.max(0, width), getHeight());
        return at + width;
    }

    private int before(Component it, int end) {
        int width = it.getPreferredSize().width;
        put(it, end - width, width);
        return end - width;
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
