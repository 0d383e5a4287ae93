package org.tillside.swing.debrief;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.content.Mood;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;

/** The path with its heading and what its lines mean. */
final class PathCard {
    private final Tools tools;
    private final Kit kit;

    PathCard(Tools tools) {
        this.tools = tools;
        this.kit = tools.kit();
    }

    JComponent draw(DebriefState state) {
        Box card = kit.panels().card("fillx, insets 14 20 14 20", "[grow,fill]", "[]8[]");
        JPanel titled = kit.panels()
                .flow(
                        15,
                        kit.texts()
                                .heading(
                                        state.whose().isEmpty()
                                                ? kit.word("debrief.path")
                                                : kit.word("debrief.path.of", state.whose())),
                        kit.texts().detail(state.better()));
        JPanel legend = kit.panels()
                .flow(
                        20,
                        line(Token.ACCENT, 1, state.whose().isEmpty() ? kit.word("debrief.path.you") : state.whose()),
                        line(Token.GOOD, 3, kit.word("debrief.path.better")),
                        sign(
                                kit.marks().ring(14, 2, 1, Token.mood(Mood.UPSET.word()), ""),
                                kit.word("debrief.path.turned")));
        card.add(kit.panels().beside(titled, legend, -1, 320), "wmin 0, wrap");
        card.add(new PathPicture(tools, state.path()), "wmin 0");
        return card;
    }

    /** A short piece of a line, whole or dashed. */
    private JComponent line(Token ink, int dashes, String text) {
        JPanel piece = kit.panels().pane("", "[]3[]3[]", "[]");
        for (int i = 0; i < dashes; i++) {
            piece.add(kit.marks().share(1, ink, dashes == 1 ? 24 : 6, dashes == 1 ? 3 : 2, ""), "aligny center");
        }
        return sign(piece, text);
    }

    private JComponent sign(JComponent sign, String text) {
        JPanel pane = kit.panels().pane("insets 3 0 0 0", "[pref!]8[pref!]", "[]");
        pane.add(sign, "aligny center");
        pane.add(kit.texts().caption(text));
        return pane;
    }
}
