package org.tillside.swing.live;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.LiveState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Text;

/** Draws the head of the stage: what is played, by whom, and the ways out. */
final class HeadBar {
    private static final int WIDE = 1000;

    private final Kit kit;
    private final LivePresenter presenter;

    HeadBar(Kit kit, LivePresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    static Object shape(LiveState state) {
        return List.of(
                state.title(),
                state.line(),
                state.mentor(),
                state.trainee(),
                state.paused(),
                state.paper().isPresent(),
                state.begun());
    }

    /** Where there is no room for their names, the two stand there as discs. */
    JComponent draw(LiveState state) {
        return kit.panels().folding(WIDE, () -> draw(state, true), () -> draw(state, false));
    }

    private JComponent draw(LiveState state, boolean names) {
        JPanel titled = kit.panels().pane("fillx", "[grow,fill]", "push[]0[]push");
        Text title = kit.texts().title(state.title());
        title.setName("page.title");
        titled.add(title, "wmin 0, wrap");
        titled.add(kit.texts().detail(state.line()), "wmin 0");
        List<JComponent> right = new ArrayList<>();
        right.add(player(state.mentor(), names));
        if (names) {
            right.add(divider());
        }
        right.add(player(state.trainee(), names));
        right.addAll(ways(state));
        return kit.panels().beside(titled, kit.panels().flow(10, true, right.toArray(JComponent[]::new)), -1, 260);
    }

    private List<JComponent> ways(LiveState state) {
        List<JComponent> ways = new ArrayList<>();
        boolean playing = state.paper().isEmpty() && !state.paused();
        if (playing && !state.begun()) {
            ways.add(kit.buttons()
                    .quiet("live.on-paper", presenter.printing()::toggle)
                    .icon("print"));
        } else if (playing) {
            ways.add(kit.buttons()
                    .quiet("live.pause", () -> presenter.pause(true))
                    .icon("pause")
                    .cap("P"));
        }
        ways.add(
                kit.buttons().quiet("live.leave", presenter::away).icon("leave").cap("Esc"));
        return ways;
    }

    private JComponent divider() {
        JPanel pane = kit.panels().pane("fill", "[2!]", "[36!,fill]");
        pane.add(kit.panels().upright(), "h 36!");
        return pane;
    }

    private JComponent player(LiveState.Player it, boolean named) {
        if (!named) {
            JComponent disc = kit.marks().avatar(it.id(), it.name(), 36);
            disc.setToolTipText(it.name());
            return disc;
        }
        JPanel pane = kit.panels().pane("", "[]8[pref!]", "push[]0[]push");
        pane.add(kit.marks().avatar(it.id(), it.name(), 36), "spany 2");
        pane.add(kit.texts().smallStrong(it.name()), "wrap");
        pane.add(kit.texts().caption(it.does()));
        return pane;
    }
}
