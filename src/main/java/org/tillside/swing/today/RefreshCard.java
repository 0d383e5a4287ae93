package org.tillside.swing.today;

import javax.swing.JComponent;
import org.tillside.screens.Route;
import org.tillside.screens.today.RefreshToday;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Token;

/** Draws that questions come back today. */
final class RefreshCard {
    private final Kit kit;
    private final TodayPresenter presenter;

    RefreshCard(Kit kit, TodayPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(RefreshToday it) {
        Box card = kit.panels().card("fillx", "[20!]12[grow,fill]12[]", "[center]");
        card.add(kit.texts().icon("again", 20, Token.ACCENT, ""), "aligny top");
        card.add(kit.panels().titled(it.title(), it.detail()), "wmin 0");
        Runnable open = () -> presenter.go(new Route.Refresher());
        Press press = it.filled()
                ? kit.buttons().filled(it.button(), open)
                : kit.buttons().outlined(it.button(), open);
        press.setName("today.refresh");
        card.add(press.iconAfter("arrow"));
        return card;
    }
}
