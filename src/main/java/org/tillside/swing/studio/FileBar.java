package org.tillside.swing.studio;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.StudioState;
import org.tillside.screens.studio.Tab;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The row above the views: which view, what is kept, and back and forth through the changes. */
final class FileBar extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int WIDE = 920;
    private static final int WORD = 660;

    private final transient Kit kit;
    private final transient StudioPresenter presenter;
    private final transient Runnable files;

    FileBar(Kit kit, StudioPresenter presenter, Optional<StudioState.Open> open, Runnable files) {
        super(kit.layout("fillx, insets 0 16 0 16", "[grow,fill]", "[]"));
        this.kit = kit;
        this.presenter = presenter;
        this.files = files;
        setOpaque(false);
        open.ifPresent(it -> add(kit.panels().folding(WIDE, () -> wide(it), () -> narrower(it)), "wmin 0"));
    }

    private JComponent wide(StudioState.Open it) {
        JPanel row = kit.panels().pane("fillx", "[]4[grow,fill]16[]12[]4[]4[]", "[]");
        row.add(toFiles());
        // what is kept is said in fewer words before the views stand in two lines
        row.add(tabs(it), "wmin pref");
        row.add(kept(it), "wmin 0");
        row.add(undo(kit.buttons().quiet("studio.undo", presenter::undo).icon("undo"), it.undo()));
        row.add(undo(kit.buttons().quiet("studio.redo", presenter::redo).icon("redo"), it.redo()));
        row.add(own(it));
        return row;
    }

    private JComponent narrower(StudioState.Open it) {
        return kit.panels().folding(WORD, () -> narrow(it, true), () -> narrow(it, false));
    }

    /** What is kept in a word, or as a sign; undo and redo as signs alone. */
    private JComponent narrow(StudioState.Open it, boolean brief) {
        JPanel row = kit.panels().pane("fillx", "[]4[grow,fill]8[]4[]0[]0[]", "[]");
        row.add(toFiles());
        row.add(tabs(it), brief ? "wmin pref" : "wmin 0");
        row.add(brief ? keptBriefly(it) : sign(it), brief ? "wmin 22" : "wmin pref");
        row.add(undo(kit.buttons().bareIcon("studio.undo", "undo", presenter::undo), it.undo()));
        row.add(undo(kit.buttons().bareIcon("studio.redo", "redo", presenter::redo), it.redo()));
        row.add(own(it));
        return row;
    }

    private JComponent toFiles() {
        return kit.buttons().bareIcon("studio.files.fold", "folder", files);
    }

    private JLabel sign(StudioState.Open it) {
        JLabel sign = kit.texts().icon("check", 16, Token.GOOD, it.saved());
        sign.setToolTipText(it.saved());
        return sign;
    }

    private JComponent keptBriefly(StudioState.Open it) {
        JPanel pane = kit.panels().pane("", "[16!]6[]", "");
        pane.add(sign(it));
        pane.add(kit.texts().label(Type.SMALL, true, Token.GOOD, it.saved().split(" · ", 2)[0]), "wmin 0");
        pane.setToolTipText(it.saved());
        return pane;
    }

    /** What can be done to a file of the shop's own alone. */
    private JComponent own(StudioState.Open it) {
        JPanel pane = kit.panels().pane("", "", "");
        if (it.file().own()) {
            Press delete = kit.buttons()
                    .bareIcon("studio.delete", "bin", () -> presenter.over().askToDelete());
            delete.setEnabled(presenter.over().canDelete());
            pane.add(kit.buttons()
                    .bareIcon("studio.versions", "clock", () -> presenter.over().openVersions()));
            pane.add(delete);
        }
        return pane;
    }

    private JComponent tabs(StudioState.Open it) {
        JPanel tabs = kit.panels().flow(4);
        for (Tab tab : it.tabs()) {
            tabs.add(kit.panels().tab(tab.key(), tab == it.tab(), () -> presenter.tab(tab)));
        }
        return tabs;
    }

    private JComponent kept(StudioState.Open it) {
        JPanel pane = kit.panels().pane("fillx", "[16!]6[grow,fill]", "");
        pane.add(kit.texts().icon("check", 16, Token.GOOD, ""));
        pane.add(kit.texts().label(Type.SMALL, false, Token.MUTED, it.saved()), "wmin 0");
        pane.setToolTipText(it.saved());
        return pane;
    }

    private static Press undo(Press press, boolean can) {
        press.setEnabled(can);
        return press;
    }
}
