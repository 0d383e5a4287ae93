package org.tillside.swing.drill;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.drill.DrillPresenter;
import org.tillside.screens.drill.DrillState;
import org.tillside.screens.drill.DrillState.Side;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** How a drill went: the sums, whether it counts, and the one thing to try next. */
final class OverCard {
    private final Kit kit;
    private final DrillPresenter presenter;

    OverCard(Kit kit, DrillPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(Side.Over it) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.setName("drill.side");
        card.add(kit.texts().page(it.title()), "wmin 0, wrap");
        card.add(kit.texts().quiet(it.counts()), "wmin 0, wrap");
        card.add(pill(it), "growx 0, alignx left, gaptop 10, wrap");
        card.add(kit.texts().small(it.line()), "wmin 0, gaptop 6, wrap");
        card.add(kit.panels().line(), "growx, gaptop 14, gapbottom 4, wrap");
        it.rows().forEach(row -> card.add(row(row), "wmin 0, gaptop 6, wrap"));
        card.add(
                kit.panels().callout(Tone.INFO, "bulb", kit.word("drill.next-time"), it.tip()),
                "wmin 0, gaptop 16, wrap");
        card.add(
                kit.buttons()
                        .hero("drill.again", () -> presenter.begin(it.calm()))
                        .cap("Enter"),
                "growx 0, alignx left, gaptop 18, wrap");
        card.add(kit.texts().caption(""), "pushy");
        return card;
    }

    private JComponent pill(Side.Over it) {
        if (it.calm()) {
            return kit.marks().pill(kit.word("drill.over.without"), Tone.NEUTRAL, "info");
        }
        return it.passed()
                ? kit.marks().pill(kit.word("drill.over.counts"), Tone.GOOD, "check")
                : kit.marks().pill(kit.word("drill.over.not-yet"), Tone.WARN, "again");
    }

    private JComponent row(DrillState.Row it) {
        JPanel row = kit.panels().pane("fillx", "[56!,right]12[grow,fill]", "[]");
        row.add(kit.texts().text(Type.STRONG, true, Token.TEXT, it.number()).right());
        row.add(kit.texts().small(it.what()), "wmin 0");
        return row;
    }
}
