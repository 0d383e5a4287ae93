package org.tillside.swing.studio;

import java.util.Optional;
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

    private final transient Kit kit;

    FileBar(Kit kit, StudioPresenter presenter, Optional<StudioState.Open> open) {
        super(kit.layout("fillx, insets 0 24 0 24, hidemode 3", "[grow,fill]16[]12[]4[]", "[]"));
        this.kit = kit;
        setOpaque(false);
        open.ifPresent(it -> fill(presenter, it));
    }

    private void fill(StudioPresenter presenter, StudioState.Open it) {
        JPanel tabs = kit.panels().flow(4);
        for (Tab tab : it.tabs()) {
            tabs.add(kit.panels().tab(tab.key(), tab == it.tab(), () -> presenter.tab(tab)));
        }
        add(tabs, "wmin 0");
        add(kept(it));
        add(undo("studio.undo", "undo", it.undo(), presenter::undo));
        add(undo("studio.redo", "redo", it.redo(), presenter::redo));
    }

    private JPanel kept(StudioState.Open it) {
        JPanel pane = kit.panels().pane("", "[]6[]", "");
        pane.add(kit.texts().icon("check", 16, Token.GOOD, ""));
        pane.add(kit.texts().label(Type.SMALL, false, Token.MUTED, it.saved()));
        return pane;
    }

    private Press undo(String key, String icon, boolean can, Runnable action) {
        Press press = kit.buttons().quiet(key, action).icon(icon);
        press.setEnabled(can);
        return press;
    }
}
