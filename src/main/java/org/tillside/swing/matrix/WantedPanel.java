package org.tillside.swing.matrix;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.matrix.WantedPresenter;
import org.tillside.screens.matrix.WantedState;
import org.tillside.swing.kit.BackFrame;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Tools;

/** A card of skills, each with a choice for every position. */
public final class WantedPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient WantedPresenter presenter;
    private final transient BackFrame frame;

    /** Draws what the presenter shows, from now on. */
    public WantedPanel(Tools tools, WantedPresenter presenter) {
        this.kit = tools.kit();
        this.presenter = presenter;
        this.frame = new BackFrame(tools, this, presenter::away);
        presenter.show(this::show);
    }

    private void show(WantedState state) {
        frame.say(kit.word("matrix.wanted"), state.line());
        frame.show(state, () -> card(state));
    }

    private JComponent card(WantedState state) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        for (int i = 0; i < state.rows().size(); i++) {
            if (i > 0) {
                card.add(kit.panels().line(), "wrap");
            }
            card.add(row(state, state.rows().get(i)), "wmin 0, wrap");
        }
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "[]push");
        column.add(card, "wmin 0");
        return column;
    }

    private JComponent row(WantedState state, WantedState.Row it) {
        JPanel pane = kit.panels().pane("insets 12 20 14 20, fillx", "[grow,fill]", "[]10[]");
        pane.add(kit.panels().titled(it.title(), it.about()), "wmin 0, wrap");
        JComponent[] cells =
                it.cells().stream().map(cell -> cell(state, it, cell)).toArray(JComponent[]::new);
        pane.add(kit.panels().tiles(200, Math.max(1, cells.length), 12, cells), "wmin 0");
        return pane;
    }

    private JComponent cell(WantedState state, WantedState.Row row, WantedState.Cell it) {
        String name = "matrix.wanted." + row.id() + "." + it.position();
        WantedState.Level on = state.levels().stream()
                .filter(level -> level.id().equals(it.level()))
                .findFirst()
                .orElseGet(() -> new WantedState.Level("", ""));
        JComponent combo = kit.fields()
                .combo(
                        name,
                        state.levels(),
                        on,
                        WantedState.Level::text,
                        level -> presenter.set(row.id(), it.position(), level.id()));
        String title = it.own() ? kit.word("matrix.wanted.own", it.title()) : it.title();
        return kit.fields()
                .labelled(title, kit.named(combo, name, kit.word("matrix.wanted.cell", row.title(), it.title())), "");
    }
}
