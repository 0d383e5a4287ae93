package org.tillside.swing.debrief;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** How it ended and how many points: the face, what the author says, the bar. */
final class EndingCard {
    private static final int FACE = 102;

    private final Tools tools;
    private final Kit kit;

    EndingCard(Tools tools) {
        this.tools = tools;
        this.kit = tools.kit();
    }

    JComponent draw(DebriefState state) {
        Box card = kit.panels().bareCard("fillx, insets 14 20 14 24", "[grow,fill]", "[]");
        card.add(kit.panels().divided(told(state.ending()), points(state), 360, 400), "wmin 0");
        kit.announce(card, state.ending().title());
        return card;
    }

    private JComponent told(DebriefState.Ending it) {
        JPanel told = kit.panels().pane("fillx", "[]22[grow,fill]", "[]");
        Portrait who = new Portrait(it.face(), it.name(), it.mood());
        told.add(new FaceAvatar(kit, tools.faces(), who, FACE, it.name()), "aligny top");
        JPanel words = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]8[]");
        Text title = kit.texts().title(it.title());
        words.add(it.outcome().isEmpty() ? title : titled(title, it), "wmin 0, wrap");
        words.add(kit.texts().reading(it.sentence()), "wmin 0");
        told.add(words, "wmin 0, aligny top");
        return told;
    }

    private JComponent titled(Text title, DebriefState.Ending it) {
        return kit.panels()
                .flow(10, title, kit.marks().mood(it.outcome(), it.mood().word()));
    }

    private JComponent waits(String text) {
        JPanel line = kit.panels().pane("fillx", "[]6[grow,fill]", "[]");
        line.add(kit.texts().icon("pen", 16, Token.WARN, ""), "aligny top");
        line.add(kit.texts().text(Type.SMALL, false, Token.WARN, text), "wmin 0");
        line.setName("debrief.points-wait");
        return line;
    }

    /** What the best is stands beside the points, or below them where a language needs more room. */
    private JComponent points(DebriefState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "push[]4[]push");
        if (state.score().isEmpty()) {
            pane.add(kit.texts().detail(kit.word("debrief.counting")), "wmin 0");
            return pane;
        }
        DebriefState.Score it = state.score().get();
        JPanel yours = kit.panels().pane("", "[pref!]8[pref!]", "[]");
        yours.add(kit.texts().page(it.points()));
        yours.add(kit.texts().body(it.of()), "aligny bottom, gapbottom 4");
        JPanel best = kit.panels().pane("insets 4 0 0 0", "[pref!]", "[]");
        best.add(kit.texts().caption(it.best()));
        pane.add(kit.panels().flow(12, yours, best), "wmin 0, wrap");
        pane.add(new PointsBar(kit, it), "wmin 0, wrap");
        it.waiting().ifPresent(mark -> pane.add(waits(mark.text()), "wmin 0, gaptop 4"));
        return pane;
    }
}
