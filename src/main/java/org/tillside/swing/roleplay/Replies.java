package org.tillside.swing.roleplay;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.roleplay.RoleplayPresenter;
import org.tillside.screens.roleplay.RoleplayState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.CardSlab;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.RichRuns;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** Builds what there is to answer with: replies, own words, the pause, the way on at the end. */
final class Replies {
    private final Kit kit;
    private final RoleplayPresenter presenter;

    Replies(Kit kit, RoleplayPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(RoleplayState state) {
        if (state.changed()) {
            return card(
                    kit.word("roleplay.changed"),
                    kit.word("roleplay.changed.line"),
                    kit.buttons().footer("roleplay.begin-anew", presenter::beginAnew));
        } else if (state.ending().isPresent()) {
            RoleplayState.Ending it = state.ending().get();
            Press on =
                    kit.buttons().hero("roleplay.debrief", presenter::debrief).iconAfter("arrow");
            return card(it.title(), it.line(), on.cap("Enter"));
        } else if (state.pause().isPresent()) {
            Press on = kit.buttons().footer("roleplay.go-on", presenter::goOn).icon("play");
            return card(kit.word("roleplay.paused"), state.pause().get(), on);
        }
        return state.writing().map(this::writing).orElseGet(() -> replies(state));
    }

    private JComponent card(String title, String line, Press button) {
        Box box = kit.panels().card("fillx", "[grow,fill]", "[]4[]16[]");
        box.add(kit.texts().title(title), "wmin 0, wrap");
        box.add(kit.texts().quiet(line), "wmin 0, wrap");
        box.add(button, "growx 0, alignx left");
        return box;
    }

    private JComponent replies(RoleplayState state) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "");
        for (RoleplayState.Option option : state.replies()) {
            pane.add(reply(option), "wmin 0, gapbottom 8, wrap");
        }
        if (state.goBack()) {
            JPanel back = kit.panels()
                    .flow(
                            12,
                            kit.buttons()
                                    .small("roleplay.back", presenter::back)
                                    .icon("undo"),
                            kit.texts().caption(kit.word("roleplay.back.line")));
            pane.add(back, "wmin 0");
        }
        return pane;
    }

    private JComponent reply(RoleplayState.Option option) {
        CardSlab slab = kit.panels()
                .pressCard(
                        "roleplay.reply." + option.id(),
                        option.spoken(),
                        "insets 10 12 10 16, fillx, hidemode 3",
                        "[]12[grow,fill]12[]",
                        () -> presenter.choose(option.id()));
        slab.onPoint(on -> presenter.point(option.id(), on));
        boolean open = option.refused().isEmpty();
        slab.setEnabled(open);
        slab.ground(open ? Token.CARD : Token.GROUND);
        slab.edge(open ? Token.EDGE : Token.LINE);
        slab.add(
                option.number() > 0
                        ? kit.marks().bigKey(String.valueOf(option.number()))
                        : kit.texts().caption(""));
        slab.add(kit.texts().runs(Type.BODY, open ? Token.TEXT : Token.MUTED, words(option)), "wmin 0, aligny center");
        slab.add(pills(option), "aligny center");
        return slab;
    }

    private JComponent pills(RoleplayState.Option option) {
        List<JComponent> pills = new ArrayList<>();
        if (!option.cost().isEmpty()) {
            pills.add(kit.marks().pill(option.cost(), Tone.WARN, "coin"));
        }
        if (!option.refused().isEmpty()) {
            pills.add(kit.marks().pill(option.refused(), Tone.NEUTRAL));
        }
        if (option.free()) {
            pills.add(kit.texts().icon("pen", 20, Token.MUTED, ""));
        }
        JPanel pane = kit.panels().pane("", "", "[]");
        pills.forEach(it -> pane.add(it, "wrap, alignx right, gapbottom 2"));
        return pane;
    }

    static List<Run> words(RoleplayState.Option option) {
        List<Run> runs = new ArrayList<>();
        RichRuns.of(option.act()).forEach(run -> runs.add(run.in(Token.MUTED)));
        if (!option.act().letters().isEmpty() && !option.say().letters().isEmpty()) {
            runs.add(Run.plain(" "));
        }
        runs.addAll(RichRuns.of(option.say()));
        return runs;
    }

    /** The text area stays while it is typed into: the button beside it is kept up to date by the panel. */
    private JComponent writing(RoleplayState.Writing writing) {
        Box box = kit.panels().card("fillx", "[grow,fill]", "[]8[]6[]12[]");
        box.add(kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.bold(writing.prompt())), "wmin 0, wrap");
        box.add(kit.fields().area("roleplay.own-words", writing.text(), 3, presenter::type), "wmin 0, wrap");
        box.add(kit.texts().caption(kit.word("roleplay.own-words.marked")), "wmin 0, wrap");
        Press say = kit.buttons()
                .footer("roleplay.hand-in", presenter::handIn)
                .cap("Ctrl+Enter")
                .enabled(writing.enough());
        box.add(
                kit.panels().flow(12, say, kit.buttons().outlinedFooter("roleplay.put-away", presenter::putAway)),
                "wmin 0");
        return box;
    }

    /** What lies over the scene: an amber bar with its own replies, as many of them in a line as fit. */
    JComponent interruption(RoleplayState.Interruption it) {
        Box box = kit.panels()
                .box("insets 8 12 8 12, fillx", "[]12[grow,fill]", "[]8[]")
                .ground(Token.WARN_SOFT)
                .edge(Token.WARN);
        box.setName("roleplay.interruption");
        box.add(kit.texts().icon(it.ringing() ? "phone" : "info", 24, Token.WARN, ""), "aligny center");
        box.add(kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.bold(it.sees())), "wmin 0, wrap");
        if (!it.note().isEmpty()) {
            box.add(kit.texts().small(it.note()), "skip, wmin 0, wrap");
        }
        JComponent[] replies = it.replies().stream().map(this::small).toArray(JComponent[]::new);
        box.add(kit.panels().flow(6, replies), "span 2, growx, wmin 0");
        kit.announce(box, (it.sees().letters() + " " + it.note()).strip());
        return box;
    }

    private JComponent small(RoleplayState.Option option) {
        CardSlab slab = kit.panels()
                .pressCard(
                        "roleplay.reply." + option.id(),
                        option.spoken(),
                        "insets 4 8 4 12, fillx, hidemode 3",
                        "[]8[grow,fill]",
                        () -> presenter.choose(option.id()));
        slab.setEnabled(option.refused().isEmpty());
        slab.add(
                option.number() > 0
                        ? kit.marks().key(String.valueOf(option.number()))
                        : kit.texts().caption(""));
        slab.add(kit.texts().runs(Type.SMALL, Token.TEXT, words(option)), "wmin 0");
        if (!option.cost().isEmpty() || !option.refused().isEmpty() || option.free()) {
            slab.add(pills(option), "gapleft 8");
        }
        return slab;
    }
}
