package org.tillside.swing.signoff;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.signoff.SignOffPresenter;
import org.tillside.screens.signoff.SignOffState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.PinField;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** The form at the left; at the right the decision, and the PIN that signs it. */
public final class SignOffPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int SIDE = 348;
    private static final int MAIN = 520;

    private final transient Kit kit;
    private final transient SignOffPresenter presenter;
    private final transient DecisionCards cards;
    private final Page page;
    private final Live notice;
    private final Live then;
    private final Live cues;
    private final Live form;
    private final Live summary;
    private final Live meaning;
    private final Live editing;
    private final Live answers;
    private final Live comment;
    private final Live keep;
    private final Live recorded;
    private final Live button;
    private final JPanel signing;
    private final PinField pin;

    /** Draws what the presenter shows, from now on. */
    public SignOffPanel(Tools tools, SignOffPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.cards = new DecisionCards(kit, presenter);
        this.notice = kit.panels().live();
        this.then = kit.panels().live();
        this.cues = kit.panels().live();
        this.form = kit.panels().live();
        this.summary = kit.panels().live();
        this.meaning = kit.panels().live();
        this.editing = kit.panels().live();
        this.answers = kit.panels().live();
        this.comment = kit.panels().live();
        this.keep = kit.panels().live();
        this.recorded = kit.panels().live();
        this.button = kit.panels().live();
        this.pin = kit.fields().pin("signoff.pin", typed -> java.util.Arrays.fill(typed, ' '));
        this.signing = signing();
        this.page = kit.panels().page(Page.Head.of("", "", tools.jump()).back(presenter::away));
        page.body(kit.panels().beside(watched(), decided(), SIDE, MAIN));
        add(page);
        Keys.on(pin, KeyEvent.VK_ENTER, this::sign);
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        presenter.show(this::show);
    }

    private JComponent watched() {
        JPanel inside = kit.panels().pane("insets 20, fillx", "[grow,fill]", "[]0[]0[]push");
        inside.add(notice, "wmin 0, wrap");
        inside.add(cues, "wmin 0, wrap");
        inside.add(form, "wmin 0");
        Box card = kit.panels().bareCard("fill", "[grow,fill]", "[grow,fill]0[]0[]");
        card.add(inside, "wmin 0, wrap");
        card.add(kit.panels().line(), "wrap");
        card.add(summary, "wmin 0");
        return card;
    }

    private JComponent decided() {
        JPanel column = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]16[]16[]16[]push");
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("signoff.decision")), "wmin 0, wrap");
        card.add(meaning, "wmin 0, gaptop 10, wrap");
        card.add(editing, "wmin 0, gaptop 10, wrap");
        card.add(answers, "wmin 0, gaptop 14, wrap");
        card.add(comment, "wmin 0, gaptop 12");
        column.add(then, "wmin 0, wrap");
        column.add(card, "wmin 0, wrap");
        column.add(keep, "wmin 0, wrap");
        column.add(signing, "wmin 0");
        return column;
    }

    private JPanel signing() {
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]8[]", "[]10[]12[]14[]8[]");
        card.add(kit.texts().heading(kit.word("signoff.pin")), "wmin 0");
        card.add(kit.texts().detail(kit.word("signoff.six-digits")).right(), "wmin pref, wrap");
        card.add(pin, "spanx 2, growx, wmin 0, wrap");
        card.add(recorded, "spanx 2, growx, wmin 0, wrap");
        card.add(button, "spanx 2, growx, wmin 0, wrap");
        JPanel warning = kit.panels().pane("fillx", "[16!]8[grow,fill]", "");
        warning.add(kit.texts().icon("lock", 16, Token.MUTED, ""), "aligny top");
        warning.add(kit.texts().detail(kit.word("signoff.warning")), "wmin 0");
        card.add(warning, "spanx 2, growx, wmin 0");
        return card;
    }

    private void show(SignOffState state) {
        page.say(state.title(), state.line());
        notice.show(state.notices(), () -> notices(state.notices()));
        then.show(state.then(), () -> new ThenCard(kit).draw(state.then()));
        then.setVisible(state.then().isPresent());
        cues.show(List.of(state.cues(), state.cuesOpen()), () -> new CueBox(kit, presenter::toggleCues, presenter::play)
                .draw(state));
        form.show(FormCard.shape(state), () -> new FormCard(kit, presenter).draw(state));
        summary.show(state.summary(), () -> new SummaryRow(kit).draw(state.summary()));
        SignOffState.Verdict it = state.verdict();
        meaning.show(List.of(it.meaning(), it.seen(), it.editing(), it.wrong()), () -> cards.meaning(it));
        editing.show(it.editing(), () -> cards.editing(it));
        answers.show(List.of(it.chosen(), it.whyNot()), () -> cards.answers(it));
        comment.show(it.commentLabel(), () -> comment(it));
        keep.show(List.of(state.keep(), state.busy()), () -> keep(state));
        keep.setVisible(state.keep().isPresent());
        editing.setVisible(it.editing());
        signing.setVisible(state.sign().isPresent());
        state.sign().ifPresent(sign -> show(sign, state.busy()));
    }

    private void show(SignOffState.Sign sign, boolean busy) {
        recorded.show(List.of(sign.recorded(), sign.wrong()), () -> recorded(sign));
        button.show(List.of(sign.button(), sign.enabled(), busy), () -> button(sign, busy));
        if (sign.wrong().isPresent() && pin.complete()) {
            pin.wrong();
        }
    }

    private JComponent notices(List<String> texts) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        texts.forEach(
                it -> pane.add(kit.panels().notice(Tone.INFO, it, Optional.empty()), "wmin 0, wrap, gapbottom 14"));
        return pane;
    }

    private JComponent comment(SignOffState.Verdict it) {
        return kit.fields()
                .labelled(
                        it.commentLabel(),
                        kit.fields().area("signoff.comment", it.commentLabel(), it.comment(), 3, presenter::comment),
                        "");
    }

    private JComponent keep(SignOffState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        state.keep().ifPresent(it -> {
            Box card = kit.panels().card("fillx", "[grow,fill]", "[]8[]14[]");
            card.add(kit.texts().heading(kit.word("signoff.keep.title")), "wmin 0, wrap");
            card.add(kit.texts().small(it.text()), "wmin 0, wrap");
            boolean ready = it.enabled() && !state.busy();
            Press press = state.sign().isPresent()
                    ? kit.buttons().outlinedFooter("signoff.keep", presenter::keepObservation)
                    : kit.buttons().footer("signoff.keep", presenter::keepObservation);
            card.add(press.enabled(ready), "growx, wmin 0");
            pane.add(card, "wmin 0");
        });
        return pane;
    }

    private JComponent recorded(SignOffState.Sign sign) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]8[]");
        cards.wrong(sign).ifPresent(wrong -> {
            kit.announce(wrong, sign.wrong().orElse(""));
            pane.add(wrong, "wmin 0, wrap");
        });
        pane.add(cards.recorded(sign), "wmin 0");
        return pane;
    }

    private JComponent button(SignOffState.Sign sign, boolean busy) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]8[]");
        if (busy) {
            JPanel waiting = kit.panels().pane("", "[]10[]", "");
            waiting.add(kit.marks().ring(24, 4, 0.3, Token.ACCENT, kit.word("signoff.signing")));
            waiting.add(kit.texts().small(kit.word("signoff.signing")));
            pane.add(waiting, "wrap");
        }
        pane.add(
                kit.buttons()
                        .hero("signoff.sign", sign.button(), this::sign)
                        .icon("pen")
                        .enabled(sign.enabled()),
                "growx, wmin 0");
        return pane;
    }

    private void sign() {
        if (pin.complete()) {
            char[] digits = pin.digits();
            presenter.sign(digits);
        } else {
            pin.requestFocusInWindow();
        }
    }
}
