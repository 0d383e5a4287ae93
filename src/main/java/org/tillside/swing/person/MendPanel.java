package org.tillside.swing.person;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.person.MendPresenter;
import org.tillside.screens.person.MendState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.PinField;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** One card: what was signed, what becomes of it, why, and the PIN. */
public final class MendPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient MendPresenter presenter;
    private final Page page;
    private final Live choice;
    private final Live times;
    private final Live unread;
    private final Live foot;
    private final PinField pin;

    /** Draws what the presenter shows, from now on. */
    public MendPanel(Tools tools, MendPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.choice = kit.panels().live();
        this.times = kit.panels().live();
        this.unread = kit.panels().live();
        this.foot = kit.panels().live();
        this.pin = kit.fields().pin("person.mend.pin", typed -> Arrays.fill(typed, ' '));
        this.page = kit.panels().page(Page.Head.of("", "", tools.jump()).back(presenter::away));
        JPanel column = kit.panels().pane("fillx", "[grow,fill,0:680:680]push", "[]push");
        column.add(card(presenter.state()), "wmin 0");
        page.body(column);
        add(page);
        Keys.on(pin, KeyEvent.VK_ENTER, this::sign);
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        presenter.show(this::show);
    }

    private JComponent card(MendState state) {
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]", "");
        card.add(kit.texts().captionStrong(kit.word("person.mend.signed")), "wmin 0, gapbottom 4, wrap");
        card.add(kit.texts().body(state.what()), "wmin 0, gapbottom 16, wrap");
        card.add(choice, "wmin 0, gapbottom 12, wrap");
        card.add(times, "wmin 0, wrap");
        card.add(unread, "wmin 0, wrap");
        card.add(
                kit.fields()
                        .labelled(
                                kit.word("person.mend.reason"),
                                kit.fields().area("person.mend.reason", state.reason(), 3, presenter::reason),
                                kit.word("person.mend.stays")),
                "wmin 0, gapbottom 16, wrap");
        card.add(kit.texts().captionStrong(kit.word("person.mend.pin")), "wmin 0, gapbottom 4, wrap");
        card.add(pin, "wmin 0, gapbottom 12, wrap");
        card.add(foot, "wmin 0");
        return card;
    }

    private void show(MendState state) {
        page.say(state.title(), state.line());
        choice.show(List.of(state.canCorrect(), state.correcting()), () -> choice(state));
        times.setVisible(state.correcting());
        times.show(state.correcting(), () -> times(state));
        unread.show(state.unread(), () -> kit.texts()
                .text(Type.SMALL, true, Token.BAD, state.unread().orElse("")));
        unread.setVisible(state.unread().isPresent());
        foot.show(List.of(state.ready(), state.wrong(), state.correcting(), state.busy()), () -> foot(state));
        if (state.wrong().isPresent() && pin.complete()) {
            pin.wrong();
        }
    }

    private JComponent choice(MendState state) {
        return kit.panels()
                .flow(
                        8,
                        kit.buttons()
                                .choice(
                                        "person.mend.choose-withdraw",
                                        kit.word("person.mend.choose-withdraw"),
                                        !state.correcting(),
                                        () -> presenter.correcting(false)),
                        kit.buttons()
                                .choice(
                                        "person.mend.choose-correct",
                                        kit.word("person.mend.choose-correct"),
                                        state.correcting(),
                                        () -> presenter.correcting(true))
                                .enabled(state.canCorrect()));
    }

    private JComponent times(MendState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]12[grow,fill]", "[top]12");
        pane.add(
                kit.fields()
                        .labelled(
                                kit.word("person.mend.day"),
                                kit.fields().date("person.mend.day", state.day(), state.span(), presenter::day),
                                ""),
                "wmin 0");
        pane.add(
                kit.fields()
                        .labelled(
                                kit.word("person.mend.time"),
                                kit.fields().line("person.mend.time", state.time(), presenter::time),
                                ""),
                "wmin 0");
        return pane;
    }

    private JComponent foot(MendState state) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]8[]");
        state.wrong().ifPresent(it -> pane.add(kit.texts().text(Type.SMALL, true, Token.BAD, it), "wmin 0, wrap"));
        String key = state.correcting() ? "person.mend.sign-correct" : "person.mend.sign-withdraw";
        pane.add(
                kit.buttons()
                        .hero("person.mend.sign", kit.word(key), this::sign)
                        .icon("pen")
                        .enabled(state.ready()),
                "growx, wmin 0");
        return pane;
    }

    private void sign() {
        if (pin.complete()) {
            presenter.sign(pin.digits());
        } else {
            pin.requestFocusInWindow();
        }
    }
}
