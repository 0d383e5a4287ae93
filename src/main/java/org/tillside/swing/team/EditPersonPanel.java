package org.tillside.swing.team;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.journal.Role;
import org.tillside.screens.team.EditPersonPresenter;
import org.tillside.screens.team.EditPersonState;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Tools;

/** The form for a person: built once, since it is typed into. */
public final class EditPersonPanel extends JPanel implements Begins {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient EditPersonPresenter presenter;
    private final Press save;
    private final Live missing;

    /** Draws what the presenter shows, from now on. */
    public EditPersonPanel(Tools tools, EditPersonPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.save = kit.buttons().footer("team.edit.save", presenter::save);
        this.missing = kit.panels().live();
        EditPersonState state = presenter.state();
        Page page = kit.panels()
                .page(Page.Head.of(state.title(), kit.word("team.edit.line"), tools.jump())
                        .back(presenter::away));
        page.body(form(state));
        add(page);
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        presenter.show(this::show);
    }

    @Override
    public Optional<Component> begin() {
        return Live.find(this, "team.edit.name");
    }

    private void show(EditPersonState state) {
        save.setEnabled(state.ready());
        missing.show(state.missing(), () -> kit.texts().detail(state.missing()));
    }

    private JComponent form(EditPersonState state) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]16");
        card.add(
                labelled("team.edit.name", kit.fields().line("team.edit.name", state.name(), presenter::name), ""),
                "wmin 0, wrap");
        card.add(labelled("team.edit.roles", roles(state), ""), "wmin 0, wrap");
        card.add(
                labelled(
                        "team.edit.position",
                        combo("team.edit.position", state.positions(), state.position(), presenter::position),
                        ""),
                "wmin 0, wrap");
        card.add(
                labelled(
                        "team.edit.programme",
                        combo("team.edit.programme", state.programmes(), state.programme(), presenter::programme),
                        ""),
                "wmin 0, wrap");
        if (state.adding()) {
            card.add(
                    labelled(
                            "team.edit.starts",
                            kit.fields().date("team.edit.starts", state.starts(), state.span(), presenter::starts),
                            ""),
                    "wmin 0, wmax 220, wrap");
        }
        JPanel foot = kit.panels().pane("fillx", "[grow,fill]12[]", "[]");
        foot.add(missing, "wmin 0");
        foot.add(save);
        card.add(foot, "wmin 0");
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "[]push");
        column.add(card, "wmin 0, wmax 640");
        return column;
    }

    private JPanel labelled(String key, JComponent field, String help) {
        return kit.fields().labelled(kit.word(key), field, help);
    }

    private JComponent roles(EditPersonState state) {
        JPanel pane = kit.panels().flow(20);
        for (Role role : Role.values()) {
            String key = "role." + role.name().toLowerCase(Locale.ROOT);
            pane.add(kit.fields()
                    .check(key, kit.word(key), state.roles().contains(role), on -> presenter.role(role, on)));
        }
        return pane;
    }

    private JComponent combo(String key, List<EditPersonState.Option> all, String chosen, Consumer<String> choose) {
        EditPersonState.Option on =
                all.stream().filter(it -> it.id().equals(chosen)).findFirst().orElse(all.get(0));
        return kit.fields().combo(key, all, on, EditPersonState.Option::title, it -> choose.accept(it.id()));
    }
}
