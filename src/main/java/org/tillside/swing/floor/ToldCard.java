package org.tillside.swing.floor;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.floor.FloorPresenter;
import org.tillside.screens.floor.FloorState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Tone;

/** Draws one complaint in full: what happened, what was done, what it touches, and what stood there before. */
final class ToldCard {
    private final Kit kit;
    private final FloorPresenter presenter;

    ToldCard(Kit kit, FloorPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(FloorState.Told it) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.setName("floor.told");
        card.add(kit.texts().heading(it.title()), "wmin 0, wrap");
        card.add(kit.texts().detail(it.line()), "wmin 0, gaptop 4, wrap");
        if (!it.hidden().isEmpty()) {
            card.add(kit.panels().notice(Tone.INFO, it.hidden(), Optional.empty()), "wmin 0, gaptop 14, wrap");
        } else {
            done(it, card);
        }
        head("floor.served", card);
        card.add(served(it), "wmin 0, gaptop 6, wrap");
        head("floor.skills", card);
        skills(it, card);
        before(it, card);
        if (it.corrects()) {
            card.add(kit.panels().line(), "growx, gaptop 16, wrap");
            card.add(kit.buttons().outlined("floor.correct", presenter::correct).icon("edit"), "growx 0, gaptop 14");
        }
        return card;
    }

    private void head(String key, JComponent card) {
        card.add(kit.texts().captionStrong(kit.word(key)), "wmin 0, gaptop 16, wrap");
    }

    private void done(FloorState.Told it, JComponent card) {
        head("floor.done", card);
        if (it.open()) {
            card.add(kit.marks().pill(kit.word("floor.open"), Tone.WARN, "clock"), "growx 0, gaptop 6, wrap");
        } else {
            card.add(kit.texts().body(it.done()), "wmin 0, gaptop 4, wrap");
        }
    }

    private JComponent served(FloorState.Told it) {
        return it.served()
                .<JComponent>map(who -> {
                    JPanel pane = kit.panels().pane("fillx", "[]10[grow,fill]", "[]");
                    pane.add(kit.marks().avatar(who.id(), who.name(), 28));
                    pane.add(kit.texts().body(who.name()), "wmin 0");
                    return pane;
                })
                .orElseGet(() -> kit.texts().quiet(kit.word("floor.served.unknown")));
    }

    private void skills(FloorState.Told it, JComponent card) {
        if (it.skills().isEmpty()) {
            card.add(kit.texts().quiet(kit.word("floor.skills.none")), "wmin 0, gaptop 4, wrap");
        }
        it.skills().forEach(skill -> card.add(kit.texts().body(skill), "wmin 0, gaptop 4, wrap"));
        if (it.comesBack()) {
            card.add(kit.texts().caption(kit.word("floor.effect")), "wmin 0, gaptop 6, wrap");
        }
    }

    private void before(FloorState.Told it, JComponent card) {
        if (it.before().isEmpty()) {
            return;
        }
        head("floor.before", card);
        it.before().forEach(each -> {
            card.add(kit.texts().smallStrong(each.line()), "wmin 0, gaptop 6, wrap");
            card.add(kit.texts().detail(each.text()), "wmin 0, gaptop 2, wrap");
        });
    }
}
