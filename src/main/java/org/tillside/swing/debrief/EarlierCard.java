package org.tillside.swing.debrief;

import java.util.List;
import javax.swing.JComponent;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The table that compares a play with one's best and last. */
final class EarlierCard {
    private final Kit kit;

    EarlierCard(Kit kit) {
        this.kit = kit;
    }

    JComponent draw(DebriefState state) {
        Box card = kit.panels().card("fillx", "[pref!]16[pref!]16[grow,fill]16[pref!]16[pref!]", "");
        card.setName("debrief.earlier");
        card.add(kit.texts().heading(kit.word("debrief.compare.title")), "span 5, growx, wmin 0, gapbottom 8, wrap");
        card.add(kit.texts().captionStrong(""));
        for (String key : List.of("when", "ending", "points", "spent")) {
            String last = key.equals("spent") ? ", wrap" : "";
            card.add(kit.texts().captionStrong(kit.word("debrief.compare." + key)), "wmin 0" + last);
        }
        for (DebriefState.Row row : state.earlier()) {
            card.add(cell(row.which(), true), "gaptop 6");
            card.add(cell(row.when(), row.current()), "gaptop 6");
            card.add(
                    kit.texts().runs(Type.SMALL, Token.TEXT, List.of(run(row.ending(), row.current()))),
                    "wmin 0, gaptop 6");
            card.add(cell(row.points(), row.current()), "gaptop 6");
            card.add(cell(row.spent(), row.current()), "gaptop 6, wrap");
        }
        card.add(kit.texts().caption(kit.word("debrief.compare.kept")), "span 5, growx, wmin 0, gaptop 10");
        return card;
    }

    private static Run run(String text, boolean bold) {
        return bold ? Run.bold(text) : Run.plain(text);
    }

    private JComponent cell(String text, boolean bold) {
        return kit.texts().text(Type.SMALL, bold, Token.TEXT, text);
    }
}
