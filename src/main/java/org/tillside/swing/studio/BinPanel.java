package org.tillside.swing.studio;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.BinPart;
import org.tillside.screens.studio.BinState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;

/** What was deleted: each brought back with a press, and thrown away only where it has lain long. */
final class BinPanel extends OverFrame {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient BinPart part;

    BinPanel(Kit kit, BinPart part) {
        super(kit);
        this.kit = kit;
        this.part = part;
        part.show(state -> page(state, () -> build(state)));
    }

    private JComponent build(BinState state) {
        JPanel pane = begin(kit.word("studio.bin"), state.line());
        state.asking().ifPresent(it -> pane.add(asking(it), "wmin 0, gapbottom 14, wrap"));
        if (!state.rows().isEmpty()) {
            pane.add(rows(state), "wmin 0, gapbottom 14, wrap");
        }
        pane.add(foot(state), "wmin 0, wrap");
        return end(pane);
    }

    private JComponent asking(String question) {
        Box card = kit.panels().heroCard("fillx", "[grow,fill]", "");
        card.add(kit.texts().body(question), "wmin 0, gapbottom 12, wrap");
        card.add(
                kit.panels()
                        .flow(
                                8,
                                kit.buttons().filled("studio.delete.do", part::delete),
                                kit.buttons().outlined("studio.delete.keep", part::away)),
                "wmin 0");
        return card;
    }

    private JComponent rows(BinState state) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        for (int i = 0; i < state.rows().size(); i++) {
            BinState.Row it = state.rows().get(i);
            if (i > 0) {
                card.add(kit.panels().line(), "wrap");
            }
            JPanel row = kit.panels().pane("fillx, insets 12 20 12 20", "[grow,fill]16[]", "");
            row.add(kit.panels().titled(it.files(), it.detail()), "wmin 0");
            Press back = kit.buttons()
                    .small("studio.bin.restore." + it.id(), kit.word("studio.bin.restore"), () -> part.restore(it.id()))
                    .icon("undo");
            back.getAccessibleContext().setAccessibleDescription(it.files());
            row.add(back);
            card.add(row, "wmin 0, wrap");
        }
        return card;
    }

    private JComponent foot(BinState state) {
        Press empty = kit.buttons().danger("studio.bin.empty", part::empty);
        empty.setEnabled(state.emptiable() > 0);
        JPanel foot = kit.panels().flow(10, kit.buttons().outlined("studio.bin.away", part::away));
        if (!state.rows().isEmpty()) {
            foot.add(empty);
            foot.add(kit.texts().detail(kit.word("studio.bin.empty.help", state.emptiable())));
        }
        return foot;
    }
}
