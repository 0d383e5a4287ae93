package org.tillside.swing.stopclock;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.stopclock.StopClockPresenter;
import org.tillside.screens.stopclock.StopClockState;
import org.tillside.screens.stopclock.StopClockState.Steps;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Ring;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Toggle;
import org.tillside.swing.kit.Token;

/** One running clock: the seconds as a ring that moves in place, and what became of the customer. */
final class ClockCard {
    private final Kit kit;
    private final StopClockPresenter presenter;
    private final Ring ring;
    private final Text line;

    ClockCard(Kit kit, StopClockPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
        this.ring = kit.marks().timeRing(84, 0, 0);
        this.line = kit.texts().detail("");
    }

    /** The seconds alone. */
    void tick(StopClockState.Clock it) {
        ring.share(it.share())
                .in(it.over() ? Token.WARN : Token.ACCENT)
                .inside(it.reading(), "")
                .spoken(it.line());
        line.say(it.line());
    }

    JComponent draw(StopClockState.Clock it) {
        Box box = kit.panels().card("fillx", "[]20[grow,fill]", "[]");
        box.setName("stopclock.clock." + it.id());
        tick(it);
        box.add(ring, "aligny top");
        JPanel side = kit.panels().pane("fillx", "[grow,fill]", "[]2[]10[]10[]");
        JPanel head = kit.panels().pane("fillx", "[grow,fill]8[]", "[]");
        head.add(kit.texts().heading(it.title()), "wmin 0");
        head.add(quiet(kit.buttons().bareIcon("stopclock.discard", "close", () -> presenter.discard(it.id()))));
        side.add(head, "wmin 0, wrap");
        side.add(line, "wmin 0, wrap");
        side.add(ends(it), "wmin 0, wrap");
        side.add(steps(it), "wmin 0");
        box.add(side, "wmin 0");
        return box;
    }

    private JComponent ends(StopClockState.Clock it) {
        String name = "stopclock.greeted." + it.id();
        String text = kit.word("stopclock.greeted");
        Runnable greet = () -> presenter.greeted(it.id());
        Press greeted = (it.first()
                        ? kit.buttons().footer(name, text, greet)
                        : kit.buttons().outlinedFooter(name, text, greet))
                .icon("check");
        Press nobody = kit.buttons()
                .outlinedFooter(
                        "stopclock.nobody." + it.id(), kit.word("stopclock.nobody"), () -> presenter.nobody(it.id()));
        return kit.panels()
                .flow(
                        10,
                        quiet(it.first() ? greeted.cap(kit.word("stopclock.space")) : greeted),
                        quiet(it.first() ? nobody.cap("X") : nobody));
    }

    private JComponent steps(StopClockState.Clock it) {
        Toggle within = chip(it, true, Steps.WITHIN, "stopclock.within");
        Toggle further = chip(it, false, Steps.FURTHER, "stopclock.further");
        return kit.panels().flow(8, it.first() ? within.cap("S") : within, further);
    }

    private Toggle chip(StopClockState.Clock it, boolean within, Steps on, String key) {
        return quiet(kit.buttons()
                .chip(key + "." + it.id(), kit.word(key), it.steps() == on, () -> presenter.steps(it.id(), within)));
    }

    /** A click leaves the keyboard on the page, where the space bar works the clock. */
    static <C extends JComponent> C quiet(C button) {
        button.setRequestFocusEnabled(false);
        return button;
    }
}
