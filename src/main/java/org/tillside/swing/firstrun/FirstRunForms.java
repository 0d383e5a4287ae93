package org.tillside.swing.firstrun;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.firstrun.FirstRunState;
import org.tillside.screens.firstrun.FirstRunState.Step;
import org.tillside.swing.kit.Fields;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.PinField;

/** The fields of the three steps. */
final class FirstRunForms {
    private final Kit kit;
    private final FirstRunPresenter presenter;

    FirstRunForms(Kit kit, FirstRunPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent form(FirstRunState state, Step step) {
        return switch (step) {
            case SHOP -> shop(state);
            case OWNER -> owner(state);
            default -> charter(state);
        };
    }

    /** What was typed in a step that is done, in one line. */
    String summary(FirstRunState state, Step step) {
        if (step == Step.OWNER) {
            return state.field("owner");
        }
        List<String> parts = new ArrayList<>(List.of(state.field("name"), state.field("kind")));
        parts.add(state.field("currency"));
        parts.add(state.field("zone"));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private JComponent shop(FirstRunState state) {
        JPanel pane = kit.panels().pane("fillx, wrap 2", "[grow,fill,sg]16[grow,fill,sg]", "[]14[]");
        pane.add(line(state, "name", "name", ""), "span 2, wmin 0");
        pane.add(line(state, "kind", "kind", kit.word("firstrun.kind.help")), "span 2, wmin 0");
        pane.add(
                kit.fields()
                        .labelled(
                                kit.word("firstrun.currency"),
                                kit.fields()
                                        .combo(
                                                "firstrun.currency",
                                                state.currencies(),
                                                state.field("currency"),
                                                code -> code,
                                                code -> presenter.typed("currency", code)),
                                ""),
                "wmin 0, aligny top");
        pane.add(
                kit.fields()
                        .labelled(
                                kit.word("firstrun.zone"),
                                kit.fields()
                                        .combo(
                                                "firstrun.zone",
                                                state.zones(),
                                                state.field("zone"),
                                                id -> id.replace('_', ' '),
                                                id -> presenter.typed("zone", id)),
                                kit.word("firstrun.zone.help")),
                "wmin 0, aligny top");
        return pane;
    }

    private JComponent line(FirstRunState state, String field, String named, String help) {
        String key = "firstrun." + named;
        JTextField line =
                kit.fields().line(key, kit.word(key), state.field(field), text -> presenter.typed(field, text));
        Fields.hint(line, kit.word(key + ".hint"));
        line.addActionListener(event -> presenter.next());
        return kit.fields().labelled(kit.word(key), line, help);
    }

    private JComponent owner(FirstRunState state) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        pane.add(line(state, "owner", "your-name", ""), "wmin 0, gapbottom 14");
        JPanel two = kit.panels()
                .flow(
                        24,
                        cells("firstrun.pin", presenter::pin, true),
                        cells("firstrun.pin-again", presenter::again, false));
        pane.add(two, "wmin 0");
        for (String rule : List.of("six", "common", "date")) {
            pane.add(kit.texts().detail(kit.word("pin.rule." + rule)), "wmin 0, gaptop 6");
        }
        return pane;
    }

    /** Six cells; a PIN that will do goes on to what comes next. */
    private JComponent cells(String key, Consumer<char[]> typed, boolean goesOn) {
        PinField pin = kit.fields().pin(key, digits -> {});
        Keys.on(pin, java.awt.event.KeyEvent.VK_ENTER, presenter::next);
        pin.addPropertyChangeListener("digits", event -> {
            typed.accept(pin.digits());
            if (goesOn && pin.complete() && presenter.state().pins().trouble().isEmpty()) {
                pin.transferFocus();
            }
        });
        JPanel pane = kit.panels().pane("wrap", "[]", "[]4[]");
        pane.add(kit.texts().captionStrong(kit.word(key)));
        pane.add(pin, "w 304!, h 48!");
        return pane;
    }

    private JComponent charter(FirstRunState state) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        for (String name : FirstRunPresenter.CHARTER) {
            String key = "firstrun." + name;
            JTextField line =
                    kit.fields().line(key, kit.word(key), state.field(name), text -> presenter.typed(name, text));
            line.addActionListener(event -> line.transferFocus());
            pane.add(kit.fields().labelled(kit.word(key), line, kit.word(key + ".hint")), "wmin 0, gapbottom 14");
        }
        return pane;
    }
}
