package org.tillside.swing.pin;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.pin.PinPresenter;
import org.tillside.screens.pin.PinState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Doorway;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.PinField;
import org.tillside.swing.kit.Ring;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** One card: who it is, six cells, and what helps where they do not. */
public final class PinPanel extends JPanel {
    private final transient Kit kit;
    private final transient PinPresenter presenter;
    private final PinField pin;
    private final Ring ring;
    private final Live who;
    private final Live ask;
    private final Live under;
    private int round = -1;
    private boolean busy;

    /** Draws what the presenter shows, from now on. */
    public PinPanel(Tools tools, PinPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.pin = kit.fields().pin("pin.cells", presenter::typed);
        this.ring = kit.marks().ring(28, 4, 0, Token.ACCENT, "");
        this.who = kit.panels().live();
        this.ask = kit.panels().live();
        this.under = kit.panels().live();
        Doorway door = new Doorway(kit);
        add(door.of(door.top(), card(), 480), "wmin 0, hmin 0");
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::back);
        presenter.show(this::show);
    }

    private JComponent card() {
        Box card = kit.panels().box("insets 28 32 24 32, fillx, wrap, hidemode 3", "[grow,fill]", "");
        card.ground(Token.CARD).edge(Token.LINE);
        card.add(who, "wmin 0, gapbottom 20");
        card.add(ask, "wmin 0");
        card.add(pin, "alignx center, growx 0, w 304!, h 48!, gaptop 16");
        card.add(under, "wmin 0, gaptop 14");
        JPanel pane = kit.panels().pane("insets 56 0 0 0, fillx, wrap", "[grow,fill]", "[]16[]");
        pane.add(card, "wmin 0");
        pane.add(kit.buttons().quiet("pin.back", presenter::back).icon("back").cap("Esc"), "alignx left, growx 0");
        return pane;
    }

    private void show(PinState state) {
        who.show(state.person(), () -> who(state.person()));
        ask.show(List.of(state.step(), state.heading(), state.text(), state.owners(), state.rules()), () -> ask(state));
        pin.setVisible(state.step().digits());
        pin.setEnabled(!state.busy());
        if (state.round() != round || busy && !state.busy()) {
            empty(state);
        }
        ring.share(state.turn());
        round = state.round();
        busy = state.busy();
        under.show(
                List.of(state.step(), state.trouble(), state.busy(), state.ways(), state.pin(), state.forgot()),
                () -> under(state));
        state.trouble().ifPresent(it -> kit.announce(this, it));
    }

    private void empty(PinState state) {
        if (state.trouble().isPresent()) {
            pin.wrong();
        } else {
            pin.clear();
        }
        pin.requestFocusInWindow();
    }

    private JComponent who(PinState.Person person) {
        JPanel pane = kit.panels().pane("fillx", "[]16[grow,fill]", "[]0[]");
        pane.add(kit.marks().avatar(person.id(), person.name(), 56), "spany 2, w 56!, h 56!");
        pane.add(kit.texts().title(person.name()), "wmin 0, aligny bottom, wrap");
        pane.add(kit.texts().detail(person.line()), "wmin 0, aligny top");
        return pane;
    }

    private JComponent ask(PinState state) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        pane.add(kit.texts().heading(state.heading()), "wmin 0");
        if (!state.text().isEmpty()) {
            pane.add(kit.texts().small(state.text()), "wmin 0, gaptop 4");
        }
        for (String rule : state.rules()) {
            JPanel row = kit.panels().pane("fillx", "[16!]8[grow,fill]", "[]");
            row.add(kit.texts().icon("info", 16, Token.MUTED, ""), "aligny top, gaptop 2");
            row.add(kit.texts().detail(rule), "wmin 0");
            pane.add(row, "wmin 0, gaptop 6");
        }
        if (!state.owners().isEmpty()) {
            JComponent[] owners = state.owners().stream()
                    .map(it -> kit.buttons()
                            .choice("pin.owner." + it.id(), it.name(), it.chosen(), () -> presenter.choose(it.id())))
                    .toArray(JComponent[]::new);
            pane.add(kit.panels().flow(8, owners), "wmin 0, gaptop 12");
        }
        return pane;
    }

    private JComponent under(PinState state) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        state.trouble()
                .ifPresent(it -> pane.add(
                        kit.panels().notice(Tone.BAD, it, java.util.Optional.empty()), "wmin 0, gapbottom 12"));
        state.pin()
                .ifPresent(it -> pane.add(
                        kit.marks().pill(kit.word("tiles.pin", it), Tone.INFO, "lock"),
                        "alignx center, growx 0, gapbottom 12"));
        if (state.busy()) {
            pane.add(busy(), "wmin 0");
        } else if (state.step() == PinState.Step.CODE) {
            pane.add(code(), "wmin 0");
        } else if (state.step() == PinState.Step.WARNING) {
            pane.add(kit.buttons().footer("pin.re-enrol", presenter::goOn), "alignx left, growx 0");
        }
        state.ways().forEach(way -> pane.add(way(way), "wmin 0, gapbottom 10"));
        if (state.forgot() && !state.busy()) {
            pane.add(kit.buttons().link("pin.forgotten", presenter::forgotten), "alignx center, growx 0");
        }
        return pane;
    }

    private JComponent busy() {
        JPanel row = kit.panels().pane("fillx", "push[]12[]push", "[]");
        row.add(ring, "w 28!, h 28!");
        row.add(kit.texts().detail(kit.word("pin.opening")));
        return row;
    }

    private JComponent code() {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "[]12[]");
        pane.add(
                kit.fields()
                        .labelled(
                                kit.word("pin.code"),
                                kit.fields().line("pin.code", "", presenter::code),
                                kit.word("pin.code.help")),
                "wmin 0");
        pane.add(kit.buttons().footer("pin.go-on", presenter::goOn), "alignx left, growx 0");
        return pane;
    }

    private JComponent way(PinState.Way way) {
        JComponent card = kit.panels()
                .pressCard(
                        "pin.way." + way.kind(),
                        way.title(),
                        "fillx, wrap",
                        "[grow,fill]",
                        () -> presenter.take(way.kind()));
        card.add(kit.texts().strong(way.title()), "wmin 0");
        card.add(kit.texts().detail(way.text()), "wmin 0, gaptop 2");
        return card;
    }
}
