package org.tillside.swing.signoff;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.signoff.SignOffState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;

/** Draws what was signed then, beside the check-back that is held against it. */
final class ThenCard {
    private final Kit kit;

    ThenCard(Kit kit) {
        this.kit = kit;
    }

    JComponent draw(Optional<SignOffState.Then> then) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        then.ifPresent(it -> pane.add(card(it), "wmin 0"));
        return pane;
    }

    private Box card(SignOffState.Then it) {
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]12[]", "");
        card.add(kit.texts().eyebrow(kit.word("signoff.then")), "spanx 2, growx, wmin 0, wrap");
        card.add(kit.texts().heading(it.title()), "spanx 2, growx, wmin 0, gaptop 4, wrap");
        card.add(kit.texts().detail(it.line()), "spanx 2, growx, wmin 0, gaptop 2, gapbottom 8, wrap");
        it.lines().forEach(line -> {
            card.add(kit.texts().small(line.text()), "wmin 0, gaptop 4");
            card.add(kit.texts().smallStrong(line.seen()), "wmin pref, aligny top, gaptop 4, wrap");
        });
        if (!it.comment().isEmpty()) {
            card.add(kit.texts().small(it.comment()), "spanx 2, growx, wmin 0, gaptop 10");
        }
        return card;
    }
}
