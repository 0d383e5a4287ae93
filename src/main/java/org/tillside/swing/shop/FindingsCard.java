package org.tillside.swing.shop;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.shop.FindingsState;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;

/** Draws what the rules find. */
final class FindingsCard {
    private final Kit kit;
    private final ShopRoomPresenter presenter;
    private final Live top;
    private final Live body;

    FindingsCard(Kit kit, ShopRoomPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
        this.top = kit.panels().live();
        this.body = kit.panels().live();
    }

    JComponent draw() {
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        JPanel head = kit.panels().pane("fillx", "[grow,fill]12[]", "");
        head.add(kit.texts().heading(kit.word("shop.content.findings")), "wmin 0");
        head.add(kit.buttons()
                .small("shop.content.again", presenter::readContent)
                .icon("again"));
        card.add(head, "wmin 0, gapbottom 8");
        card.add(top, "wmin 0");
        card.add(body, "wmin 0");
        return card;
    }

    void show(FindingsState state) {
        top.show(List.of(state.line(), state.percent(), state.filters()), () -> top(state));
        body.show(List.of(state.hidden(), state.shown()), () -> body(state));
    }

    private JComponent top(FindingsState state) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        JComponent line = state.percent()
                .<JComponent>map(it -> kit.texts()
                        .body(kit.word("shop.content.percent", state.line(), it))
                        .in(Token.MUTED))
                .orElseGet(() -> kit.texts().body(state.line()));
        line.setName("shop.content.line");
        pane.add(line, "wmin 0");
        state.percent()
                .ifPresent(it -> pane.add(
                        kit.marks().share(it / 100.0, Token.ACCENT, 240, 6, state.line()),
                        "alignx left, growx 0, gaptop 8"));
        if (!state.filters().isEmpty()) {
            pane.add(kit.panels().flow(8, filters(state)), "wmin 0, gaptop 10");
        }
        return pane;
    }

    private JComponent[] filters(FindingsState state) {
        return state.filters().stream()
                .map(it -> kit.buttons()
                        .chip(
                                "shop.content.filter."
                                        + it.severity().map(Enum::name).orElse("ALL"),
                                it.text(),
                                it.chosen(),
                                () -> presenter.filter(it.severity())))
                .toArray(JComponent[]::new);
    }

    private JComponent body(FindingsState state) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        state.hidden().forEach(it -> pane.add(hidden(it), "wmin 0, gaptop 10"));
        state.shown().forEach(it -> pane.add(finding(it), "wmin 0, gaptop 14"));
        return pane;
    }

    private JComponent hidden(FindingsState.Hidden it) {
        return kit.panels().notice(Tone.WARN, it.title() + " " + it.line(), Optional.empty());
    }

    private JComponent finding(FindingsState.Finding finding) {
        JPanel row = kit.panels().pane("fillx, wrap", "[20!]12[grow,fill]", "");
        String spoken = kit.word("shop.content.severity", finding.severity().name());
        row.add(kit.texts().icon(icon(finding), 20, ink(finding), spoken), "aligny top, spany 3");
        row.add(kit.texts().body(finding.sentence()), "wmin 0");
        finding.fix().ifPresent(it -> row.add(kit.texts().small(it), "wmin 0, skip 0, gaptop 2"));
        row.add(kit.texts().detail(spoken + " · " + finding.place()), "wmin 0, gaptop 2");
        return row;
    }

    private static String icon(FindingsState.Finding finding) {
        return switch (finding.severity()) {
            case ERROR, WARNING -> "warn";
            case NOTE -> "info";
        };
    }

    private static Token ink(FindingsState.Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Token.BAD;
            case WARNING -> Token.WARN;
            case NOTE -> Token.INFO;
        };
    }
}
