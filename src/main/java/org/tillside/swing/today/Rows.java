package org.tillside.swing.today;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.screens.today.TodayState;
import org.tillside.shop.Progress;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.StepState;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Tone;

/** The cards of rows that mentor and owner share. */
final class Rows {
    private final Kit kit;
    private final TodayPresenter presenter;

    Rows(Kit kit, TodayPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    static StepState step(Progress.State state) {
        return switch (state) {
            case DONE, SIGNED -> StepState.SIGNED;
            case WAITS, LAPSED -> StepState.WAITS;
            case NOW -> StepState.NOW;
            case NEXT -> StepState.NEXT;
            case LATER -> StepState.LATER;
        };
    }

    /** A card with a heading and a muted word at its right, for rows to be added. */
    Box head(String heading, String right) {
        Box card = kit.panels().bareCard("fillx, wrap", "[grow,fill]", "");
        JPanel head = kit.panels().pane("insets 14 20 12 20, fillx", "[grow,fill]", "[]");
        head.add(heading(heading, right), "wmin 0");
        card.add(head, "wmin 0");
        return card;
    }

    /** The muted word moves below where it would leave the heading too little room. */
    private JComponent heading(String heading, String right) {
        Text title = kit.texts().heading(heading);
        if (right.isEmpty()) {
            return title;
        }
        int wide = (int) Math.ceil(title.getPreferredSize().width / kit.look().size());
        JPanel quiet = kit.panels().pane("fill", "[grow,fill]", "[center]");
        quiet.add(kit.texts().detail(right), "wmin 0");
        return kit.panels().beside(title, quiet, -1, wide);
    }

    /** The same with its rows, parted by lines. */
    Box card(String heading, String right, List<? extends JComponent> rows) {
        Box card = head(heading, right);
        for (JComponent row : rows) {
            card.add(kit.panels().line());
            card.add(row, "wmin 0");
        }
        return card;
    }

    /** A row that says that there is nothing. */
    JComponent nothing(String text) {
        JPanel row = kit.panels().pane("insets 14 20 16 20, fillx", "[grow,fill]", "[]");
        row.add(kit.texts().quiet(text), "wmin 0");
        return row;
    }

    /** A row pressed as a whole, its state at the right; with the person's disc unless the title names them. */
    JComponent line(String key, TodayState.Line it, boolean disc) {
        String spoken = it.title() + ", " + it.detail() + (it.state().isEmpty() ? "" : ", " + it.state());
        var row = kit.panels()
                .pressRow(
                        key + "." + it.who().id(),
                        spoken,
                        "insets 10 20 10 20, fillx",
                        disc ? "[]12[grow,fill]12[]" : "[grow,fill]12[]",
                        () -> presenter.go(it.to()));
        if (disc) {
            row.add(kit.marks().avatar(it.who().id(), it.who().name(), 32));
        }
        row.add(kit.panels().titledSmall(it.title(), it.detail()), "wmin 0");
        if (!it.state().isEmpty()) {
            row.add(kit.marks().pill(it.state(), it.look() ? Tone.WARN : Tone.NEUTRAL), "aligny top");
        }
        return row;
    }

    /** A row with a person and a button. */
    JComponent row(TodayState.Who who, String title, String detail, Optional<? extends JComponent> button) {
        JPanel row = kit.panels().pane("insets 10 20 10 20, fillx", "[]12[grow,fill]12[]", "[]");
        row.add(kit.marks().avatar(who.id(), who.name(), 40));
        row.add(kit.panels().titled(title, detail), "wmin 0");
        button.ifPresent(row::add);
        return row;
    }

    /** Those who have finished, in one quiet line. */
    JComponent finished(List<TodayState.Link> all) {
        JPanel line = kit.panels().flow(16, kit.texts().detail(kit.word("today.finished")));
        all.forEach(it -> line.add(
                kit.buttons().link("today.finished." + it.who().id(), it.who().name(), () -> presenter.go(it.to()))));
        JPanel pane = kit.panels().pane("insets 0 20 0 20, fillx", "[grow,fill]", "[]");
        pane.add(line, "wmin 0");
        return pane;
    }
}
