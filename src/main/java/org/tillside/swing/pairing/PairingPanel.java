package org.tillside.swing.pairing;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.tillside.screens.pairing.PairingPresenter;
import org.tillside.screens.pairing.PairingState;
import org.tillside.swing.kit.BackFrame;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Fields;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** The mentors to choose from, the decision at the card's foot, and what went before. */
public final class PairingPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient PairingPresenter presenter;
    private final transient BackFrame frame;

    /** Draws what the presenter shows, from now on. */
    public PairingPanel(Tools tools, PairingPresenter presenter) {
        this.kit = tools.kit();
        this.presenter = presenter;
        this.frame = new BackFrame(tools, this, presenter::away);
        presenter.show(this::show);
    }

    private void show(PairingState state) {
        frame.say(state.title(), state.now());
        frame.show(state.withoutLetters(), () -> cards(state));
        frame.find("pairing.reason")
                .filter(JTextField.class::isInstance)
                .ifPresent(it -> Fields.set((JTextField) it, state.reason()));
    }

    private JComponent cards(PairingState state) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "");
        state.current().ifPresent(it -> column.add(current(it), "wmin 0, wrap, gapbottom 16"));
        column.add(choice(state), "wmin 0, wrap, gapbottom 16");
        if (!state.before().isEmpty()) {
            column.add(before(state), "wmin 0, wrap, gapbottom 16");
        }
        column.add(kit.panels().pane("", "", ""), "push");
        return column;
    }

    /** Who mentors, or was asked, with since when. */
    private JComponent current(PairingState.Current it) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("pairing.now")), "wmin 0, gap 20 20 16 12, wrap");
        card.add(kit.panels().line(), "wrap");
        JPanel row = kit.panels().pane("insets 10 20 10 20, fillx", "[]12[grow,fill]16[]", "[]");
        row.add(kit.marks().avatar(it.id(), it.name(), 40));
        row.add(kit.panels().titled(it.name(), it.detail()), "wmin 0");
        row.add(kit.marks().pill(it.state(), it.waits() ? Tone.WARN : Tone.ACCENT));
        card.add(row, "wmin 0");
        return card;
    }

    private JComponent choice(PairingState state) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        String heading = state.open() ? "pairing.candidates.other" : "pairing.candidates";
        card.add(kit.texts().heading(kit.word(heading)), "wmin 0, gap 20 20 16 12, wrap");
        if (state.candidates().isEmpty()) {
            card.add(kit.texts().quiet(kit.word("pairing.candidates.none")), "wmin 0, gap 20 20 0 12, wrap");
        }
        state.candidates().forEach(it -> {
            card.add(kit.panels().line(), "wrap");
            card.add(candidate(it, state.chosen().filter(it.id()::equals).isPresent()), "wmin 0, wrap");
        });
        card.add(kit.panels().line(), "wrap");
        card.add(foot(state), "wmin 0");
        return card;
    }

    private JComponent candidate(PairingState.Candidate it, boolean chosen) {
        Slab row = kit.panels()
                .pressRow(
                        "pairing.mentor." + it.id(),
                        it.name() + ", " + it.mentees() + ", " + said(it),
                        "insets 10 20 10 20, fillx",
                        "[]12[]12[grow,fill]16[]",
                        () -> presenter.choose(it.id()));
        row.setSelected(chosen);
        row.add(kit.marks().circle(chosen, 20));
        row.add(kit.marks().avatar(it.id(), it.name(), 40));
        row.add(kit.panels().titled(it.name(), said(it)), "wmin 0");
        row.add(kit.texts().detail(it.mentees()).right(), "wmin pref");
        return row;
    }

    private static String said(PairingState.Candidate it) {
        return it.reasons().isEmpty() ? it.skills() : it.skills() + " · " + it.reasons();
    }

    private JComponent foot(PairingState state) {
        JPanel foot = kit.panels().pane("insets 16 20 20 20, fillx", "[grow,fill]", "");
        if (state.open()) {
            foot.add(
                    kit.fields()
                            .labelled(
                                    kit.word("pairing.reason"),
                                    kit.fields().line("pairing.reason", state.reason(), presenter::reason),
                                    ""),
                    "wmin 0, wrap, gapbottom 16");
        } else {
            foot.add(
                    kit.panels()
                            .tiles(
                                    240,
                                    2,
                                    combo("pairing.from", state.starts(), state.from(), presenter::from),
                                    combo("pairing.until", state.lengths(), state.until(), presenter::until)),
                    "wmin 0, wrap, gapbottom 16");
        }
        foot.add(kit.texts().detail(kit.word("pairing.choose")), "wmin 0, wrap, gapbottom 12");
        Press ask = kit.buttons().footer(state.open() ? "pairing.hand-over" : "pairing.ask", presenter::ask);
        ask.setEnabled(state.chosen().isPresent());
        foot.add(
                state.open()
                        ? kit.panels().flow(12, true, kit.buttons().danger("pairing.end", presenter::end), ask)
                        : kit.panels().flow(12, true, ask),
                "wmin 0");
        return foot;
    }

    private JComponent combo(String key, List<PairingState.Option> all, String id, Consumer<String> choose) {
        PairingState.Option on =
                all.stream().filter(it -> it.id().equals(id)).findFirst().orElse(all.get(0));
        return kit.fields()
                .labelled(
                        kit.word(key),
                        kit.fields().combo(key, all, on, PairingState.Option::title, it -> choose.accept(it.id())),
                        "");
    }

    private JComponent before(PairingState state) {
        Box card = kit.panels().card("fillx", "[28!]12[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("pairing.before")), "spanx, growx, wmin 0, wrap");
        state.before().forEach(it -> {
            card.add(kit.marks().avatar(it.mentor(), it.name(), 28), "gaptop 10");
            card.add(kit.panels().titledSmall(it.name(), it.detail()), "wmin 0, gaptop 10, wrap");
        });
        return card;
    }
}
