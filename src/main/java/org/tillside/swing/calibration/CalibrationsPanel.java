package org.tillside.swing.calibration;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.calibration.CalibrationsPresenter;
import org.tillside.screens.calibration.CalibrationsState;
import org.tillside.screens.calibration.CalibrationsState.Pair;
import org.tillside.swing.kit.BackFrame;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** The pairs of raters, each in plain words, and the recorded plays that can be rated. */
public final class CalibrationsPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int SIDE = 400;
    private static final int MAIN = 400;

    private final transient Kit kit;
    private final transient CalibrationsPresenter presenter;
    private final transient BackFrame frame;

    /** Draws what the presenter shows, from now on. */
    public CalibrationsPanel(Tools tools, CalibrationsPresenter presenter) {
        this.kit = tools.kit();
        this.presenter = presenter;
        this.frame = new BackFrame(tools, this, presenter::away);
        presenter.show(this::show);
    }

    private void show(CalibrationsState state) {
        frame.say(kit.word("calibrations.title"), state.line());
        frame.show(state, () -> kit.panels().beside(pairs(state.pairs()), plays(state.plays()), SIDE, MAIN));
    }

    private JComponent pairs(List<Pair> pairs) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "[]16");
        if (pairs.isEmpty()) {
            Box card = kit.panels().card("fillx", "[grow,fill]", "");
            card.add(
                    kit.panels()
                            .empty(
                                    "compare",
                                    kit.word("calibrations.none"),
                                    kit.word("calibrations.none.help"),
                                    Optional.empty()),
                    "wmin 0");
            column.add(card, "wmin 0, wrap");
        }
        pairs.forEach(it -> column.add(pair(it), "wmin 0, wrap"));
        if (!pairs.isEmpty()) {
            column.add(kit.texts().caption(kit.word("calibrations.honest")), "wmin 0, wrap");
        }
        column.add(kit.panels().pane("", "", ""), "push");
        return column;
    }

    private Box pair(Pair it) {
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]", "");
        JPanel head = kit.panels().pane("fillx", "[]6[]12[grow,fill]", "[]");
        head.add(kit.marks().avatar(it.first().id(), it.first().name(), 32));
        head.add(kit.marks().avatar(it.second().id(), it.second().name(), 32));
        head.add(
                kit.texts()
                        .heading(kit.word(
                                "calibrations.pair",
                                it.first().name(),
                                it.second().name())),
                "wmin 0");
        card.add(head, "wmin 0, wrap, gapbottom 12");
        card.add(kit.texts().body(it.agree()), "wmin 0, wrap");
        card.add(kit.texts().body(it.kappa()), "wmin 0, gaptop 6, wrap");
        it.bar()
                .ifPresent(band ->
                        card.add(new BandPicture(kit, "calibrations.band." + it.id(), band), "growx, gaptop 8, wrap"));
        card.add(kit.texts().body(it.milder()), "wmin 0, gaptop 8, wrap");
        if (!it.differs().isEmpty()) {
            card.add(kit.texts().captionStrong(kit.word("calibrations.differ")), "wmin 0, gaptop 14, wrap");
            it.differs().forEach(line -> card.add(kit.texts().small(line), "wmin 0, gaptop 4, wrap"));
        }
        return card;
    }

    private JComponent plays(List<CalibrationsState.Play> plays) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "[]push");
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("calibrations.plays")), "wmin 0, gap 20 20 16 4, wrap");
        card.add(kit.texts().detail(kit.word("calibrations.plays.line")), "wmin 0, gap 20 20 0 12, wrap");
        if (plays.isEmpty()) {
            card.add(kit.texts().quiet(kit.word("calibrations.plays.none")), "wmin 0, gap 20 20 0 16, wrap");
        }
        plays.forEach(it -> {
            card.add(kit.panels().line(), "wrap");
            card.add(play(it), "wmin 0, wrap");
        });
        column.add(card, "wmin 0");
        return column;
    }

    private JComponent play(CalibrationsState.Play it) {
        JPanel row = kit.panels().pane("insets 12 20 12 20, fillx", "[grow,fill]12[]", "");
        row.add(kit.panels().titledSmall(it.title(), it.detail()), "wmin 0");
        row.add(
                kit.buttons()
                        .small(
                                "calibrations.rate." + it.id(),
                                kit.word(it.rated() ? "calibrations.look" : "calibrations.rate"),
                                () -> presenter.rate(it.to())),
                "wrap");
        if (!it.waits().isEmpty()) {
            row.add(
                    kit.panels().flow(0, kit.marks().pill(it.waits(), it.rated() ? Tone.NEUTRAL : Tone.WARN)),
                    "spanx 2, growx, wmin 0, gaptop 6");
        }
        return row;
    }
}
