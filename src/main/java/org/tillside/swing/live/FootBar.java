package org.tillside.swing.live;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.LiveState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Draws the bar below the rubric: how much is marked, and the way on. */
final class FootBar {
    private final Kit kit;
    private final LivePresenter presenter;

    FootBar(Kit kit, LivePresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(LiveState state) {
        LiveState.Foot it = state.foot();
        JPanel said = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "push[]8[]4[]push");
        List<Token> colours = it.heights().stream()
                .map(height -> colour(height, it.highest()))
                .toList();
        said.add(
                kit.marks().colours(colours, 120, 8, it.counted()),
                "growx, wmin 0, wmax " + Math.min(270, Math.max(3, colours.size() * 27 - 3)) + ", wrap");
        said.add(
                kit.texts()
                        .runs(
                                Type.SMALL,
                                Token.MUTED,
                                List.of(Run.bold(it.counted()).in(Token.TEXT), Run.plain(" " + it.rest()))),
                "wmin 0, wrap");
        it.asking().ifPresent(ask -> said.add(kit.texts().smallStrong(ask), "wmin 0"));
        it.lacking().ifPresent(lack -> said.add(kit.texts().text(Type.SMALL, true, Token.BAD, lack), "wmin 0"));
        JPanel pane = kit.panels().pane("insets 14 20 14 20, fillx", "[grow,fill]", "[]");
        pane.add(kit.panels().beside(said, buttons(state), -1, 230), "wmin 0");
        return pane;
    }

    private JComponent buttons(LiveState state) {
        JPanel pane = kit.panels().pane("fill", "[pref!]8[pref!]", "[grow,center]");
        boolean asking = state.foot().asking().isPresent();
        if (asking) {
            pane.add(kit.buttons().outlinedFooter("live.not-yet", presenter::notYet));
        }
        boolean filled = asking || state.foot().rest().isEmpty();
        String text = state.foot().button();
        Press finish = filled
                ? kit.buttons().footer("live.finish", text, presenter::finish)
                : kit.buttons().outlinedFooter("live.finish", text, presenter::finish);
        pane.add(finish.enabled(!state.busy()));
        return pane;
    }

    static Token colour(int height, int highest) {
        return height < 0 ? Token.TRACK : RubricCard.tone(height, highest).strong();
    }
}
