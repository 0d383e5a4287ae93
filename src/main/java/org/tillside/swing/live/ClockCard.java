package org.tillside.swing.live;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.LiveState;
import org.tillside.screens.live.LiveState.Phase;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Ring;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;

/** The stop-clock: a ring that moves in place, and the one button of the moment. */
final class ClockCard {
    private static final int WIDE = 600;

    private final Kit kit;
    private final LivePresenter presenter;
    private final Live place;
    private final Ring large;
    private final Ring small;
    private final Text line;

    ClockCard(Kit kit, LivePresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
        this.place = kit.panels().live();
        this.large = kit.marks().ring(80, 7, 0, Token.ACCENT, "");
        this.small = kit.marks().ring(56, 5, 0, Token.ACCENT, "");
        this.line = kit.texts().body("");
    }

    Live place() {
        return place;
    }

    void show(Optional<LiveState.Clock> clock) {
        place.setVisible(clock.isPresent());
        clock.ifPresent(it -> {
            for (Ring ring : List.of(large, small)) {
                ring.share(it.share())
                        .in(it.over() ? Token.WARN : Token.ACCENT)
                        .inside(it.reading(), "")
                        .spoken(it.line());
            }
            line.say(it.line());
            place.show(List.of(it.phase(), it.title(), it.below()), () -> kit.panels()
                    .folding(WIDE, () -> wide(it), () -> narrow(it)));
        });
    }

    private JComponent wide(LiveState.Clock it) {
        JPanel said = kit.panels().pane("fillx", "[grow,fill]", "push[]2[]2[]push");
        said.add(kit.texts().heading(it.title()), "wmin 0, wrap");
        said.add(line, "wmin 0, wrap");
        said.add(kit.texts().detail(it.below()), "wmin 0");
        return card(large, said, button(it.phase()), "insets 16 20 16 20");
    }

    /** Where there is little room, the ring and what is pressed come first; of the words only what is measured. */
    private JComponent narrow(LiveState.Clock it) {
        JPanel said = kit.panels().pane("fillx", "[grow,fill]", "push[]0[]push");
        said.add(kit.texts().strong(it.title()), "wmin 0, wrap");
        said.add(line, "wmin 0");
        return card(small, said, button(it.phase()), "insets 10 20 10 20");
    }

    private JComponent card(Ring ring, JComponent said, JComponent button, String insets) {
        JPanel left = kit.panels().pane("fillx", "[pref!]16[grow,fill]", "[grow,center]");
        left.add(ring);
        left.add(said, "wmin 0");
        JPanel right = kit.panels().pane("fill", "[pref!,right]", "[grow,center]");
        right.add(button, "aligny center");
        Box card = kit.panels().bareCard(insets + ", fillx", "[grow,fill]", "[]");
        card.add(kit.panels().beside(left, right, -1, 200), "wmin 0");
        return card;
    }

    private JComponent button(Phase phase) {
        return switch (phase) {
            case READY -> kit.buttons().hero("live.come-in", presenter::comeIn).cap(kit.word("live.key.space"));
            case RUNNING ->
                kit.buttons().hero("live.greeted", presenter::greeted).cap(kit.word("live.key.space"));
            case PAUSED -> kit.buttons().hero("live.go-on", () -> presenter.pause(false));
            case STOPPED ->
                kit.buttons().outlined("live.again", presenter::comeIn).icon("again");
        };
    }
}
