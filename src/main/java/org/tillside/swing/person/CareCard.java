package org.tillside.swing.person;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.person.CarePresenter;
import org.tillside.screens.person.CareState;
import org.tillside.screens.person.CareState.Tool;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.PinField;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The card with the owner's tools; the one that is open unfolds in it. */
final class CareCard {
    private final Kit kit;
    private final CarePresenter presenter;
    private final CareFields fields;
    private final Live tools;
    private final Live form;
    private final Live parts;
    private final Live foot;
    private PinField pin;

    CareCard(Kit kit, CarePresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
        this.fields = new CareFields(kit, presenter);
        this.tools = kit.panels().live();
        this.form = kit.panels().live();
        this.parts = kit.panels().live();
        this.foot = kit.panels().live();
        this.pin = pin();
    }

    JComponent draw() {
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("person.care")), "wmin 0, gapbottom 10, wrap");
        card.add(tools, "wmin 0, wrap");
        card.add(parts, "wmin 0, gaptop 14, wrap");
        card.add(form, "wmin 0, gaptop 14, wrap");
        card.add(foot, "wmin 0, gaptop 12");
        presenter.show(this::show);
        return card;
    }

    private PinField pin() {
        PinField field = kit.fields().pin("person.care.pin", typed -> Arrays.fill(typed, ' '));
        Keys.on(field, KeyEvent.VK_ENTER, this::sign);
        return field;
    }

    private void show(CareState state) {
        boolean open = state.open().isPresent();
        boolean erasing = state.open().filter(it -> it == Tool.ERASE).isPresent();
        parts.setVisible(erasing);
        form.setVisible(open);
        foot.setVisible(open || state.trouble().isPresent());
        tools.show(List.of(state.tools(), state.open(), state.busy()), () -> tools(state));
        parts.show(List.of(erasing, state.parts()), () -> fields.parts(state));
        form.show(List.of(state.open(), state.name(), shape(state)), () -> form(state));
        fields.show(state);
        foot.show(List.of(state.open(), state.ready(), state.trouble(), state.busy()), () -> foot(state));
        if (state.trouble().isPresent() && pin.complete()) {
            pin.wrong();
        }
    }

    /** Who leaves whom behind; whom they go to is in the boxes already. */
    private static List<String> shape(CareState state) {
        return state.mentees().stream().map(CareState.Mentee::pairing).toList();
    }

    private JComponent tools(CareState state) {
        JComponent[] buttons = state.tools().stream()
                .map(it -> kit.buttons()
                        .chip(
                                "person.care.tool." + word(it),
                                kit.word("person.care.tool." + word(it)),
                                state.open().filter(open -> open == it).isPresent(),
                                () -> presenter.use(it)))
                .toArray(JComponent[]::new);
        return kit.panels().flow(8, buttons);
    }

    private static String word(Tool it) {
        return it.name().toLowerCase(Locale.ROOT);
    }

    private JComponent form(CareState state) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]12");
        state.open().ifPresent(tool -> {
            pane.add(kit.texts().detail(kit.word("person.care.about." + word(tool))), "wmin 0, wrap");
            switch (tool) {
                case AWAY -> {
                    pane.add(fields.date(state, "from"), "wmin 0, wrap");
                    pane.add(fields.date(state, "until"), "wmin 0, wrap");
                }
                case STRETCH -> pane.add(fields.line(state, "days", ""), "wmin 0, wrap");
                case LEAVE -> leaving(pane, state);
                case ERASE -> {
                    pane.add(fields.line(state, "kept", kit.word("person.care.kept-help")), "wmin 0, wrap");
                    pane.add(fields.line(state, "name", state.name()), "wmin 0, wrap");
                }
                default -> {
                    // done at once, or with the PIN alone
                }
            }
            if (tool.signed()) {
                pinned(pane);
            }
        });
        return pane;
    }

    private void leaving(JPanel pane, CareState state) {
        pane.add(fields.date(state, "on"), "wmin 0, wrap");
        if (!state.mentees().isEmpty()) {
            pane.add(fields.mentees(state.mentees()), "wmin 0, wrap");
        }
    }

    private void pinned(JPanel pane) {
        pin = pin();
        pane.add(kit.texts().captionStrong(kit.word("person.care.pin")), "wmin 0, gapbottom 4, wrap");
        pane.add(pin, "wmin 0, wrap");
    }

    private JComponent foot(CareState state) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]8[]");
        state.trouble().ifPresent(it -> {
            JComponent said = kit.texts().text(Type.SMALL, true, Token.BAD, it);
            kit.announce(said, it);
            pane.add(said, "wmin 0, wrap");
        });
        state.open().ifPresent(tool -> {
            String key = "person.care.do." + word(tool);
            Runnable does = tool.signed() ? this::sign : presenter::done;
            pane.add(kit.buttons().outlinedFooter(key, kit.word(key), does).enabled(state.ready()), "growx, wmin 0");
        });
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
