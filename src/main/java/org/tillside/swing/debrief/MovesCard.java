package org.tillside.swing.debrief;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.MarkedLines;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Every move with what the author says about it, and what would have been better. */
final class MovesCard {
    private final Kit kit;

    MovesCard(Kit kit) {
        this.kit = kit;
    }

    JComponent draw(DebriefState state) {
        Box card = kit.panels().card("fillx", "[pref!]16[grow,fill]16[pref!]", "");
        card.add(kit.texts().heading(kit.word("debrief.moves")), "span 3, growx, wmin 0, gapbottom 6, wrap");
        for (DebriefState.Move it : state.moves()) {
            card.add(kit.panels().line(), "span 3, growx, gaptop 8, gapbottom 8, wrap");
            card.add(kit.texts().detail(it.scene()), "aligny top");
            JPanel told = kit.panels().pane("fillx", "[grow,fill]", "");
            told.add(kit.texts().text(Type.BODY, true, Token.TEXT, it.reply()), "wmin 0, wrap");
            if (!it.feedback().isEmpty()) {
                told.add(kit.texts().reading(it.feedback()), "wmin 0, gaptop 2, wrap");
            }
            if (!it.better().isEmpty()) {
                told.add(kit.texts().text(Type.SMALL, true, Token.GOOD_TEXT, it.better()), "wmin 0, gaptop 4, wrap");
            }
            if (!it.mark().isEmpty()) {
                told.add(kit.texts().text(Type.SMALL, true, Token.WARN, it.mark()), "wmin 0, gaptop 4, wrap");
            }
            if (!it.marked().isEmpty()) {
                told.add(new MarkedLines(kit).draw(it.marked()), "wmin 0, gaptop 4");
            }
            card.add(told, "wmin 0");
            card.add(kit.texts().strong(it.points()), "aligny top, wrap");
        }
        return card;
    }
}
