package org.tillside.swing.live;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.Languages;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.LiveState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Draws what has to do with paper: the way to it, its language, and when it was seen where it is entered. */
final class PaperCard {
    private final Kit kit;
    private final LivePresenter presenter;

    PaperCard(Kit kit, LivePresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    /** Whether it is shown how it is played without a screen. */
    static boolean ways(LiveState state) {
        return state.printing().isPresent() && !state.begun() && state.paper().isEmpty();
    }

    /** How it is played without a screen: printed, and entered afterwards. */
    JComponent printing(LiveState state) {
        return ways(state)
                ? printing(state.printing().orElse(List.of()), state.busy())
                : kit.panels().pane("", "", "");
    }

    private JComponent printing(List<Languages.Choice> all, boolean busy) {
        Box box = kit.panels()
                .box("insets 16 20 16 20, fillx", "[grow,fill]", "[]10[]10[]12[]")
                .ground(Token.BUBBLE)
                .radius(12);
        box.add(kit.texts().small(kit.word("live.on-paper.line")), "wmin 0, wrap");
        JComponent[] chips = all.stream()
                .map(it -> kit.buttons().chip("live.print.in." + it.code(), it.name(), it.chosen(), () -> presenter
                        .printing()
                        .in(it.code())))
                .toArray(JComponent[]::new);
        box.add(kit.panels().flow(8, chips), "wmin 0, wrap");
        Press print =
                kit.buttons().small("live.print", presenter.printing()::print).icon("print");
        Press save = kit.buttons()
                .small("live.print.save", presenter.printing()::export)
                .icon("export");
        box.add(kit.panels().flow(8, print.enabled(!busy), save.enabled(!busy)), "wmin 0, wrap");
        box.add(kit.buttons().link("live.paper", () -> presenter.paper().enter(true)), "growx 0, alignx left");
        return box;
    }

    /** When it was seen, as the paper says. */
    JComponent body(LiveState.Paper it) {
        JPanel pane = kit.panels().pane("insets 20, fillx, hidemode 3", "[grow,fill]8[88!,fill]", "[]4[]16[]12[]12[]");
        pane.add(kit.texts().heading(kit.word("live.paper.head")), "spanx 2, wmin 0, wrap");
        pane.add(kit.texts().detail(kit.word("live.paper.line")), "spanx 2, wmin 0, wrap");
        pane.add(
                kit.fields()
                        .labelled(
                                kit.word("signoff.day"),
                                kit.fields()
                                        .combo(
                                                "signoff.day",
                                                it.days(),
                                                it.day(),
                                                kit.words()::weekday,
                                                presenter.paper()::seenOn),
                                ""),
                "wmin 0");
        pane.add(
                kit.fields()
                        .labelled(
                                kit.word("signoff.time"),
                                kit.fields().line("signoff.time", it.time(), presenter.paper()::seenAt),
                                ""),
                "wmin 0, wrap");
        pane.add(
                kit.fields()
                        .labelled(
                                kit.word("signoff.place"),
                                kit.fields().line("signoff.place", it.place(), presenter.paper()::place),
                                ""),
                "spanx 2, wmin 0, wrap");
        pane.add(
                kit.buttons().link("live.paper.screen", () -> presenter.paper().enter(false)),
                "spanx 2, growx 0, alignx left");
        return pane;
    }

    JComponent wrong(LiveState.Paper it) {
        JPanel pane = kit.panels().pane("insets 0 20 16 20, fillx", "[grow,fill]", "[]");
        it.told().ifPresent(text -> pane.add(kit.texts().text(Type.SMALL, true, Token.BAD, text), "wmin 0"));
        return pane;
    }
}
