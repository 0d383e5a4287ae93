package org.tillside.swing.floor;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.floor.ComplaintPresenter;
import org.tillside.screens.floor.ComplaintState;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.DateField;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Tools;

/** The form for a complaint: built once, since it is typed into; only its chips and its foot change. */
public final class ComplaintPanel extends JPanel implements Begins {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient ComplaintPresenter presenter;
    private final Press save;
    private final DateField day;
    private final Live days;
    private final Live skills;
    private final Live missing;

    /** Draws what the presenter shows, from now on. */
    public ComplaintPanel(Tools tools, ComplaintPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        ComplaintState state = presenter.state();
        this.save = kit.buttons()
                .footer(state.correcting() ? "floor.save.correct" : "floor.save", presenter::save)
                .cap("Ctrl+Enter");
        this.day = kit.fields().date("floor.day", state.on(), state.span(), presenter::on);
        this.days = kit.panels().live();
        this.skills = kit.panels().live();
        this.missing = kit.panels().live();
        String title = kit.word(state.correcting() ? "floor.correct.title" : "floor.note.title");
        Page page = kit.panels()
                .page(Page.Head.of(
                                title,
                                kit.word(state.correcting() ? "floor.correct.line" : "floor.form.line"),
                                tools.jump())
                        .back(presenter::away));
        page.body(form(state));
        add(page);
        Keys keys = new Keys(this);
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK), presenter::save);
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        presenter.show(this::show);
    }

    @Override
    public Optional<Component> begin() {
        return Live.find(this, "floor.what");
    }

    private void show(ComplaintState state) {
        day.set(state.on());
        save.setEnabled(state.ready());
        days.show(java.util.List.of(state.today(), state.yesterday(), state.day()), () -> days(state));
        skills.show(state.skills(), () -> skills(state));
        missing.show(state.missing(), () -> kit.texts().detail(state.missing()));
    }

    private JComponent form(ComplaintState state) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]16");
        card.add(
                labelled("floor.what", kit.fields().area("floor.what", state.what(), 3, presenter::what), true),
                "wmin 0, wrap");
        card.add(labelled("floor.day", day(), false), "wmin 0, wrap");
        card.add(labelled("floor.skills", skills, true), "wmin 0, wrap");
        card.add(labelled("floor.served", served(state), true), "wmin 0, wrap");
        card.add(
                labelled("floor.done", kit.fields().area("floor.done", state.done(), 2, presenter::done), true),
                "wmin 0, wrap");
        JPanel foot = kit.panels().pane("fillx", "[grow,fill]12[]", "[]");
        foot.add(missing, "wmin 0");
        foot.add(save);
        card.add(foot, "wmin 0");
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "[]push");
        column.add(card, "wmin 0, wmax 720");
        return column;
    }

    private JPanel labelled(String key, JComponent field, boolean help) {
        return kit.fields().labelled(kit.word(key), field, help ? kit.word(key + ".help") : "");
    }

    private JComponent day() {
        JPanel pane = kit.panels().pane("fillx", "[180!,fill]12[grow,fill]", "[top]");
        pane.add(day, "wmin 0");
        pane.add(days, "wmin 0, gaptop 1");
        return pane;
    }

    private JComponent days(ComplaintState state) {
        return kit.panels()
                .flow(
                        8,
                        kit.buttons()
                                .chip("floor.today", kit.word("floor.today"), state.today(), () -> presenter.ago(0)),
                        kit.buttons()
                                .chip(
                                        "floor.yesterday",
                                        kit.word("floor.yesterday"),
                                        state.yesterday(),
                                        () -> presenter.ago(1)),
                        kit.texts().detail(state.day()));
    }

    private JComponent skills(ComplaintState state) {
        JComponent[] chips = state.skills().stream()
                .map(it -> kit.buttons()
                        .chip("floor.skill." + it.id(), it.title(), it.on(), () -> presenter.skill(it.id())))
                .toArray(JComponent[]::new);
        return kit.panels().flow(8, chips);
    }

    private JComponent served(ComplaintState state) {
        ComplaintState.Option on = state.people().stream()
                .filter(it -> it.id().equals(state.served()))
                .findFirst()
                .orElse(state.people().get(0));
        return kit.fields()
                .combo(
                        "floor.served",
                        state.people(),
                        on,
                        ComplaintState.Option::name,
                        it -> presenter.served(it.id()));
    }
}
