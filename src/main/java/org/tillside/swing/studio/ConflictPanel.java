package org.tillside.swing.studio;

import java.awt.Component;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.ConflictPart;
import org.tillside.screens.studio.ConflictState;
import org.tillside.screens.studio.ConflictState.Choice;
import org.tillside.screens.studio.DifferenceState.Row;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;

/** Two texts of the same lines beside each other, place by place, with which of them is taken. */
final class ConflictPanel extends OverFrame {
    private static final long serialVersionUID = 1;
    private static final int BESIDE = 620;

    private final transient Kit kit;
    private final transient ConflictPart part;

    ConflictPanel(Kit kit, ConflictPart part) {
        super(kit);
        this.kit = kit;
        this.part = part;
        part.show(state -> {
            page(state, () -> body(state));
            foot(List.of(state.line(), state.ready()), state.line(), () -> ways(state));
        });
    }

    private JComponent body(ConflictState state) {
        JPanel pane = begin(kit.word("studio.conflict"), kit.word("studio.conflict.text", state.file()));
        if (state.regions().size() > 1) {
            pane.add(
                    kit.panels()
                            .flow(
                                    10,
                                    kit.buttons().small("studio.conflict.all.mine", () -> part.chooseAll(Choice.MINE)),
                                    kit.buttons()
                                            .small("studio.conflict.all.theirs", () -> part.chooseAll(Choice.THEIRS))),
                    "wmin 0, gapbottom 12, wrap");
        }
        state.regions().forEach(it -> pane.add(region(it), "wmin 0, gapbottom 12, wrap"));
        return end(pane);
    }

    private JComponent region(ConflictState.Region it) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        card.add(kit.texts().smallStrong(it.where()), "wmin 0, gap 16 16 12 6, wrap");
        around(it.above(), card);
        card.add(
                kit.panels().folding(BESIDE, () -> sides(it, true), () -> sides(it, false)),
                "wmin 0, gap 16 16 4 4, wrap");
        around(it.below(), card);
        card.add(choices(it), "wmin 0, gap 16 16 8 14");
        return card;
    }

    private void around(List<String> lines, Box card) {
        lines.stream()
                .filter(it -> !it.isBlank())
                .forEach(it -> card.add(kit.texts().detail(it.strip()), "wmin 0, gap 32 16 2 2, wrap"));
    }

    private JComponent sides(ConflictState.Region it, boolean beside) {
        JPanel pane = beside
                ? kit.panels().pane("fillx, wrap 2", "[grow,fill,sg]16[grow,fill,sg]", "")
                : kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        pane.add(side("studio.conflict.mine", it.mine()), "wmin 0, aligny top");
        pane.add(side("studio.conflict.theirs", it.theirs()), beside ? "wmin 0, aligny top" : "wmin 0, gaptop 8");
        return pane;
    }

    private JComponent side(String key, List<Row> rows) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(kit.texts().captionStrong(kit.word(key)), "wmin 0, gapbottom 4, wrap");
        pane.add(
                rows.isEmpty()
                        ? kit.texts().detail(kit.word("studio.conflict.nothing"))
                        : new DifferenceRows(kit).bare(rows),
                "wmin 0");
        return pane;
    }

    private JComponent choices(ConflictState.Region it) {
        JPanel row = kit.panels().flow(8);
        for (Choice choice : Choice.values()) {
            String key = "studio.conflict.take." + choice.name().toLowerCase(java.util.Locale.ROOT);
            row.add(kit.buttons()
                    .choice(
                            key + "." + it.number(),
                            kit.word(key),
                            it.choice().filter(choice::equals).isPresent(),
                            () -> part.choose(it.number(), choice)));
        }
        return row;
    }

    private Component[] ways(ConflictState state) {
        Press take = kit.buttons().footer("studio.conflict.take", part::take);
        take.setEnabled(state.ready());
        return new Component[] {kit.buttons().outlinedFooter("studio.conflict.later", part::later), take};
    }
}
