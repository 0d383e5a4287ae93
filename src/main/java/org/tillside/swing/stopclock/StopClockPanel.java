package org.tillside.swing.stopclock;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.stopclock.StopClockPresenter;
import org.tillside.screens.stopclock.StopClockState;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;

/** The stop-clock: the running clocks and the shift's greetings at the left, the shifts before at the right. */
public final class StopClockPanel extends JPanel implements Begins {
    private static final int SIDE = 400;
    private static final int MAIN = 440;

    private final transient Kit kit;
    private final transient StopClockPresenter presenter;
    private final Page page;
    private final Live who;
    private final Live clocks;
    private final Live taken;
    private final Live past;
    private final transient Map<String, ClockCard> running = new HashMap<>();
    private int announced;

    /** Draws what the presenter shows, from now on. */
    public StopClockPanel(Tools tools, StopClockPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.who = kit.panels().live();
        // a clock that is gone, or begun, leaves the next press of the space bar to the page
        this.clocks = kit.panels().live().home(this);
        this.taken = kit.panels().live();
        this.past = kit.panels().live();
        this.page = kit.panels()
                .page(Page.Head.of(
                                kit.word("stopclock.title"), presenter.state().line(), tools.jump())
                        .back(presenter::away));
        JPanel main = kit.panels().pane("fillx", "[grow,fill]", "[]16[]16[]push");
        main.add(who, "wmin 0, wrap");
        main.add(clocks, "wmin 0, wrap");
        main.add(taken, "wmin 0");
        page.body(kit.panels().beside(main, past, SIDE, MAIN));
        setFocusable(true);
        add(page);
        bindKeys();
        presenter.show(this::show);
    }

    /** On the page itself, where the space bar works the clock. */
    @Override
    public Optional<Component> begin() {
        return Optional.of(this);
    }

    private void show(StopClockState state) {
        who.show(List.of(state.trainees(), state.trainee(), state.shift()), () -> who(state));
        clocks.show(List.of(still(state.clocks()), state.canStart()), () -> clocks(state));
        state.clocks().forEach(it -> Optional.ofNullable(running.get(it.id())).ifPresent(card -> card.tick(it)));
        taken.show(
                List.of(state.taken(), state.sums(), state.canKeep(), state.keepLine(), state.trainee()),
                () -> taken(state));
        past.show(List.of(state.past(), state.pastLine()), () -> past(state));
        if (state.taken().size() > announced) {
            kit.announce(taken, state.taken().get(0).text());
        }
        announced = state.taken().size();
    }

    /** What a clock's card is built from: not the seconds. */
    private static List<Object> still(List<StopClockState.Clock> clocks) {
        List<Object> all = new ArrayList<>();
        clocks.forEach(it -> all.add(List.of(it.id(), it.title(), it.steps(), it.first())));
        return all;
    }

    private JComponent who(StopClockState state) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]8[]");
        JComponent[] chips = state.trainees().stream()
                .map(it -> ClockCard.quiet(kit.buttons()
                        .chip(
                                "stopclock.who." + it.id(),
                                it.name(),
                                it.id().equals(state.trainee()),
                                () -> presenter.choose(it.id()))))
                .toArray(JComponent[]::new);
        card.add(kit.texts().heading(kit.word("stopclock.who")), "split 2, growx, pushx, wmin 0");
        card.add(kit.texts().detail(state.shift()).right(), "wmin 0, wrap");
        card.add(kit.panels().flow(8, chips), "wmin 0");
        return card;
    }

    private JComponent clocks(StopClockState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        running.clear();
        state.clocks().forEach(it -> {
            ClockCard card = new ClockCard(kit, presenter);
            running.put(it.id(), card);
            pane.add(card.draw(it), "wmin 0, gapbottom 12, wrap");
        });
        boolean none = state.clocks().isEmpty();
        if (none) {
            Box empty = kit.panels().heroCard("fillx", "[grow,fill]", "[]4[]14[]");
            empty.add(kit.texts().heading(kit.word("stopclock.ready")), "wmin 0, wrap");
            empty.add(kit.texts().quiet(kit.word("stopclock.ready.line")), "wmin 0, wrap");
            empty.add(
                    ClockCard.quiet(kit.buttons()
                            .hero("stopclock.start", presenter::start)
                            .cap(kit.word("stopclock.space"))),
                    "growx 0, alignx left");
            pane.add(empty, "wmin 0");
        } else if (state.canStart()) {
            pane.add(
                    ClockCard.quiet(kit.buttons()
                            .outlined("stopclock.another", presenter::start)
                            .icon("plus")
                            .cap("N")),
                    "growx 0, alignx left");
        }
        return pane;
    }

    private JComponent taken(StopClockState state) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        JPanel head = kit.panels().pane("fillx", "[grow,fill]12[]", "[]");
        head.add(kit.texts().heading(kit.word("stopclock.taken")), "wmin 0");
        head.add(ClockCard.quiet(kit.buttons()
                .small("stopclock.undo", presenter::undo)
                .icon("undo")
                .enabled(!state.taken().isEmpty())));
        card.add(head, "wmin 0, wrap");
        if (state.taken().isEmpty()) {
            card.add(kit.texts().quiet(kit.word("stopclock.taken.none")), "wmin 0, gaptop 8, wrap");
        }
        state.sums().ifPresent(it -> card.add(new ShiftsCard(kit).row(it), "wmin 0, gaptop 10, wrap"));
        state.taken().forEach(it -> card.add(row(it), "wmin 0, gaptop 8, wrap"));
        card.add(kit.panels().line(), "growx, gaptop 14, wrap");
        card.add(
                kit.fields()
                        .labelled(
                                kit.word("stopclock.note"),
                                kit.fields().line("stopclock.note", state.note(), presenter::note),
                                ""),
                "wmin 0, gaptop 12, wrap");
        card.add(
                kit.panels()
                        .flow(
                                12,
                                kit.buttons()
                                        .outlinedFooter("stopclock.keep", presenter::keep)
                                        .cap("Ctrl+Enter")
                                        .enabled(state.canKeep()),
                                kit.texts().detail(state.keepLine()).columns(36)),
                "wmin 0, gaptop 14");
        return card;
    }

    private JComponent row(StopClockState.Row it) {
        JPanel row = kit.panels().pane("fillx", "[20!]10[120!,fill]10[grow,fill]10[pref!]", "[]");
        row.add(kit.texts().icon(it.inTime() ? "check" : "warn", 18, it.inTime() ? Token.GOOD : Token.WARN, ""));
        row.add(kit.texts().small(it.number()), "wmin 0");
        row.add(kit.texts().smallStrong(it.text()), "wmin 0");
        row.add(kit.texts().detail(it.steps()));
        return row;
    }

    private JComponent past(StopClockState state) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.setName("stopclock.past");
        card.add(kit.texts().heading(kit.word("stopclock.past")), "wmin 0, wrap");
        card.add(kit.texts().detail(state.pastLine()), "wmin 0, gaptop 4, gapbottom 12, wrap");
        card.add(new ShiftsCard(kit).rows(state.past()), "wmin 0, wrap");
        card.add(kit.texts().caption(""), "pushy");
        return card;
    }

    private void bindKeys() {
        Keys keys = new Keys(this);
        keys.unlessUsed(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0), presenter::startOrGreet);
        keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_N, 0), presenter::start);
        keys.unlessTyping(
                KeyStroke.getKeyStroke(KeyEvent.VK_X, 0),
                () -> presenter.firstId().ifPresent(presenter::nobody));
        keys.unlessTyping(
                KeyStroke.getKeyStroke(KeyEvent.VK_S, 0),
                () -> presenter.firstId().ifPresent(it -> presenter.steps(it, true)));
        keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK), presenter::undo);
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK), presenter::keep);
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
    }
}
