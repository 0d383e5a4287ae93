package org.tillside.swing.studio;

import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.tillside.screens.studio.StudioState.Row;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;

/** The packs' files as a tree of rows: a click or Enter opens, left and right fold. */
final class FileTree extends JList<Row> {
    private static final long serialVersionUID = 1;

    private final transient Consumer<Row> press;
    private final transient BiConsumer<Row, Boolean> fold;
    private final DefaultListModel<Row> rows = new DefaultListModel<>();

    /**
     * A tree without rows yet.
     *
     * @param press opens a file, folds or unfolds a folder
     * @param fold unfolds (true) or folds a folder
     */
    FileTree(Kit kit, Consumer<Row> press, BiConsumer<Row, Boolean> fold) {
        this.press = press;
        this.fold = fold;
        setModel(rows);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new FileRow(kit));
        setFixedCellHeight(kit.px(27));
        setOpaque(false);
        kit.named(this, "studio.files", kit.word("studio.files"));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                int at = locationToIndex(event.getPoint());
                if (at >= 0 && getCellBounds(at, at).contains(event.getPoint())) {
                    press.accept(rows.get(at));
                }
            }
        });
        Keys.on(this, KeyEvent.VK_ENTER, () -> chosen(press));
        // a list would choose all of itself by it, and the sheet of keys belongs to every page
        getInputMap().put(KeyStroke.getKeyStroke("ctrl SLASH"), "none");
        Keys.on(this, KeyEvent.VK_SPACE, () -> chosen(press));
        Keys.on(this, KeyEvent.VK_RIGHT, () -> chosen(row -> fold.accept(row, true)));
        Keys.on(this, KeyEvent.VK_LEFT, this::left);
    }

    private void chosen(Consumer<Row> then) {
        if (getSelectedValue() != null) {
            then.accept(getSelectedValue());
        }
    }

    /** Folds what is open, or goes to the folder that this lies in. */
    private void left() {
        chosen(row -> {
            if (row.folder() && row.open()) {
                fold.accept(row, false);
                return;
            }
            for (int at = getSelectedIndex() - 1; at >= 0; at--) {
                if (rows.get(at).depth() < row.depth()) {
                    setSelectedIndex(at);
                    ensureIndexIsVisible(at);
                    return;
                }
            }
        });
    }

    /** Shows these rows; the selection stays with its row, and goes to the file that was opened. */
    void show(List<Row> wanted) {
        String kept = getSelectedValue() == null ? "" : getSelectedValue().id();
        boolean same = rows.size() == wanted.size();
        for (int i = 0; same && i < rows.size(); i++) {
            same = rows.get(i).equals(wanted.get(i));
        }
        if (same) {
            return;
        }
        rows.clear();
        rows.addAll(wanted);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(kept) || kept.isEmpty() && rows.get(i).chosen()) {
                setSelectedIndex(i);
            }
        }
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int at = locationToIndex(event.getPoint());
        return at < 0 ? "" : rows.get(at).id().replaceFirst("^[a-z]+:", "");
    }
}
