package org.tillside.swing.today;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.tillside.screens.today.AssignedToday;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;

/** Draws what was assigned: a row each, which opens it. */
final class AssignedCard {
    private static final String INSETS = "insets 10 20 10 20, fillx, hidemode 3";

    private final Kit kit;
    private final TodayPresenter presenter;

    AssignedCard(Kit kit, TodayPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(AssignedToday it) {
        List<JComponent> rows = new ArrayList<>();
        it.tasks().forEach(task -> rows.add(row(task)));
        return new Rows(kit, presenter).card(kit.word("today.assigned"), "", rows);
    }

    private JComponent row(AssignedToday.Task it) {
        String spoken = String.join(", ", it.title(), it.detail()) + (it.late().isEmpty() ? "" : ", " + it.late());
        String columns = "[20!]12[grow,fill]12[]12[20!]";
        JComponent row = it.to()
                .<JComponent>map(to -> kit.panels()
                        .pressRow("today.assigned." + it.id(), spoken, INSETS, columns, () -> presenter.go(to)))
                .orElseGet(() -> kit.panels().pane(INSETS, columns, "[]"));
        row.add(kit.texts().icon(it.to().isPresent() ? "flag" : "two", 20, ink(it), ""), "aligny top");
        row.add(kit.panels().titledSmall(it.title(), it.detail()), "wmin 0");
        if (!it.late().isEmpty()) {
            row.add(kit.marks().pill(it.late(), Tone.WARN), "cell 2 0");
        }
        if (it.to().isPresent()) {
            row.add(kit.texts().icon("chevron-right", 20, Token.MUTED, ""), "cell 3 0");
        }
        return row;
    }

    private static Token ink(AssignedToday.Task it) {
        return it.late().isEmpty() ? Token.ACCENT : Token.WARN;
    }
}
