package org.tillside.swing.today;

import javax.swing.JComponent;
import org.tillside.screens.today.ChangedToday;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;

/** Draws that content changed and waits for the owner's word. */
final class ChangedCard {
    private final Kit kit;
    private final TodayPresenter presenter;

    ChangedCard(Tools tools, TodayPresenter presenter) {
        this.kit = tools.kit();
        this.presenter = presenter;
    }

    JComponent draw(ChangedToday it) {
        Box card = kit.panels().card("fillx", "[20!]12[grow,fill]12[]", "");
        card.add(kit.texts().icon("edit", 20, Token.WARN, ""), "aligny top");
        card.add(kit.panels().titled(it.title(), it.detail()), "wmin 0");
        card.add(kit.buttons().outlined("today.changed.look", () -> presenter.go(it.to())));
        return card;
    }
}
