package org.tillside.swing.studio;

import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.VersionsPart;
import org.tillside.screens.studio.VersionsState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Slab;

/** The texts that a file had, the newest first, and what has become of the chosen one since. */
final class VersionsPanel extends OverFrame {
    private static final long serialVersionUID = 1;

    private static final int BESIDE = 520;

    private final transient Kit kit;
    private final transient VersionsPart part;

    VersionsPanel(Kit kit, VersionsPart part) {
        super(kit);
        this.kit = kit;
        this.part = part;
        part.show(this::show);
    }

    private void show(VersionsState state) {
        page(state, () -> body(state));
        foot(state.restorable(), kit.word("studio.versions.help"), () -> ways(state));
    }

    private JComponent body(VersionsState state) {
        JPanel pane = begin(kit.word("studio.versions"), state.file());
        Box card = kit.panels().bareCard("fillx, insets 0 0 8 0", "[grow,fill]", "");
        card.add(kit.panels().folding(BESIDE, () -> both(state, true), () -> both(state, false)), "wmin 0");
        pane.add(card, "wmin 0, wrap");
        return end(pane);
    }

    private JComponent both(VersionsState state, boolean beside) {
        JPanel pane = beside
                ? kit.panels().pane("fillx", "[210!,fill]0[]0[grow,fill]", "[grow,fill]")
                : kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        pane.add(rows(state), "wmin 0, aligny top");
        pane.add(beside ? kit.panels().upright() : kit.panels().line());
        pane.add(difference(state), "wmin 0, aligny top");
        return pane;
    }

    private JComponent rows(VersionsState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(kit.texts().caption(state.line()), "wmin 0, gap 16 16 12 8, wrap");
        state.rows().forEach(it -> {
            Slab press = kit.panels()
                    .pressRow(
                            "studio.version." + it.name(),
                            it.when() + ", " + it.size(),
                            "insets 8 16 8 16, fillx",
                            "[grow,fill]",
                            () -> part.choose(it.name()));
            press.setSelected(it.chosen());
            press.add(kit.panels().titledSmall(it.when(), it.size()), "wmin 0");
            pane.add(press, "wmin 0, wrap");
        });
        return pane;
    }

    private JComponent difference(VersionsState state) {
        Box pane = kit.panels().box("fillx", "[grow,fill]", "");
        pane.add(
                kit.texts()
                        .smallStrong(
                                state.rows().isEmpty()
                                        ? kit.word("studio.versions.none")
                                        : kit.word(
                                                "studio.versions.since",
                                                state.difference().line())),
                "wmin 0, gap 16 16 12 8, wrap");
        pane.add(new DifferenceRows(kit).draw(state.difference().rows()), "wmin 0");
        return pane;
    }

    private Component[] ways(VersionsState state) {
        Press back = kit.buttons().footer("studio.versions.restore", part::restore);
        back.setEnabled(state.restorable());
        return new Component[] {kit.buttons().outlinedFooter("studio.versions.away", part::away), back};
    }
}
