package org.tillside.swing.studio;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.studio.TrialPart;
import org.tillside.screens.studio.TrialState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Stage;
import org.tillside.swing.kit.StagePicture;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** A play beside what is being written: the scene, what can be answered, and what each answer does. */
final class TrialPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int CRUMBS = 3;

    private final transient Tools tools;
    private final transient Kit kit;
    private final transient TrialPart part;
    private final Live place;

    TrialPanel(Tools tools, TrialPart part) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.tools = tools;
        this.kit = tools.kit();
        this.part = part;
        this.place = kit.panels().live();
        setBackground(kit.colour(Token.CARD));
        add(kit.panels().scroll(place).onCard(), "wmin 0, hmin 0");
        part.show(state -> place.show(state, () -> build(state)));
        answerByDigits();
    }

    /** As on the stage; in a field a digit is a digit. */
    private void answerByDigits() {
        Keys keys = new Keys(this);
        for (int digit = 1; digit <= 9; digit++) {
            int at = digit - 1;
            keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_0 + digit, 0), () -> say(at));
            keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_NUMPAD0 + digit, 0), () -> say(at));
        }
    }

    private void say(int at) {
        part.state()
                .scene()
                .map(TrialState.Scene::replies)
                .filter(it -> at < it.size())
                .map(it -> it.get(at))
                .filter(it -> !it.dear())
                .ifPresent(it -> part.say(it.id()));
    }

    private JComponent build(TrialState state) {
        JPanel pane = kit.panels().pane("fillx, insets 14 16 16 16", "[grow,fill]", "");
        pane.add(head(), "wmin 0, gapbottom 10, wrap");
        pane.add(crumbs(state.crumbs()), "wmin 0, gapbottom 12, wrap");
        if (!state.note().isEmpty()) {
            pane.add(
                    kit.panels().notice(Tone.WARN, state.note(), java.util.Optional.empty()),
                    "wmin 0, gapbottom 12, wrap");
        }
        state.scene().ifPresent(it -> scene(it, pane));
        state.ending().ifPresent(it -> pane.add(ending(it), "wmin 0, gapbottom 12, wrap"));
        pane.add(gauges(state), "wmin 0, gapbottom 12, wrap");
        state.scene().ifPresent(it -> replies(it, pane));
        pane.add(kit.panels().pane("", "", ""), "push, wrap");
        pane.add(kit.texts().caption(kit.word("studio.trial.note")), "wmin 0");
        return pane;
    }

    private JComponent head() {
        JPanel head = kit.panels().pane("fillx", "[grow,fill]8[]8[]", "");
        head.add(kit.texts().text(Type.BODY, true, Token.TEXT, kit.word("studio.trial.title")), "wmin 0");
        head.add(kit.buttons().small("studio.trial.back", part::backOne).icon("undo"));
        head.add(kit.buttons().small("studio.trial.restart", part::restart).icon("again"));
        return head;
    }

    private JComponent crumbs(List<String> all) {
        JPanel row = kit.panels().flow(6);
        int from = Math.max(0, all.size() - CRUMBS);
        for (int i = from; i < all.size(); i++) {
            row.add(kit.marks().pill(all.get(i), i == all.size() - 1 ? Tone.ACCENT : Tone.NEUTRAL));
        }
        return row;
    }

    private void scene(TrialState.Scene it, JPanel into) {
        Portrait who = new Portrait(it.face(), it.name(), it.mood());
        List<Portrait> waiting = it.behind().stream()
                .map(face -> new Portrait(face, "", org.tillside.content.Mood.NEUTRAL))
                .toList();
        Stage stage = new Stage(it.backdrop(), it.props(), waiting, who, false);
        into.add(
                new StagePicture(kit, tools.faces(), stage, 12, it.name()).alone(),
                "h 190!, wmin 0, gapbottom 10, wrap");
        if (!it.within().isEmpty()) {
            JPanel time = kit.panels().pane("fillx", "[]push[]", "");
            time.add(kit.marks().pill(it.within(), Tone.NEUTRAL, "clock"));
            time.add(kit.buttons().link("studio.trial.late", part::late));
            into.add(time, "wmin 0, gapbottom 8, wrap");
        }
        if (!it.sees().isEmpty()) {
            into.add(kit.texts().detail(it.sees()), "wmin 0, gapbottom 8, wrap");
        }
        if (!it.says().isEmpty()) {
            Box bubble = kit.panels()
                    .box("insets 10 14 10 14, fillx", "[grow,fill]", "")
                    .ground(Token.BUBBLE)
                    .radius(10);
            bubble.add(kit.texts().body(it.says()), "wmin 0");
            into.add(bubble, "wmin 0, gapbottom 12, wrap");
        }
    }

    private JComponent gauges(TrialState state) {
        JPanel pane = kit.panels().pane("fillx, wrap 2, gapy 8", "[grow,fill,sg]12[grow,fill,sg]", "");
        state.meters().forEach(it -> {
            JPanel one = kit.panels().pane("fillx", "[grow,fill]8[]", "[]4[]");
            one.add(kit.texts().small(it.title()), "wmin 0");
            one.add(kit.texts().smallStrong(kit.word("studio.trial.of-ten", it.value())), "wrap");
            one.add(kit.marks().share(it.value() / 10.0, Token.ACCENT, 120, 8, ""), "spanx, growx");
            pane.add(one, "wmin 0");
        });
        if (!state.money().isEmpty()) {
            JPanel one = kit.panels().pane("fillx", "[grow,fill]8[]", "[]4[]");
            one.add(kit.texts().small(kit.word("studio.trial.spent")), "wmin 0");
            one.add(kit.texts().smallStrong(state.money()), "wrap");
            one.add(kit.marks().share(state.spent(), Token.ACCENT, 120, 8, ""), "spanx, growx");
            pane.add(one, "newline, spanx 2, wmin 0");
        }
        return pane;
    }

    private void replies(TrialState.Scene it, JPanel into) {
        for (int i = 0; i < it.replies().size(); i++) {
            TrialState.Reply reply = it.replies().get(i);
            Box box = kit.panels()
                    .box("fill", "[grow,fill]", "")
                    .ground(Token.CARD)
                    .edge(Token.EDGE)
                    .radius(8);
            Slab press = kit.panels()
                    .pressRow(
                            "studio.trial.say." + reply.id(),
                            reply.text() + ", " + reply.effects(),
                            "insets 8 10 8 10, fillx",
                            "[]10[grow,fill]",
                            () -> part.say(reply.id()));
            press.setEnabled(!reply.dear());
            press.add(kit.marks().key(String.valueOf(i + 1)), "aligny top");
            press.add(kit.panels().titledSmall(reply.text(), reply.effects()), "wmin 0");
            box.add(press, "wmin 0");
            into.add(box, "wmin 0, gapbottom 8, wrap");
        }
    }

    private JComponent ending(TrialState.Ending it) {
        Box box = kit.panels()
                .box("insets 14 16 14 16, fillx", "[grow,fill]", "[]4[]8[]8[]")
                .ground(Outcomes.soft(it.outcome()))
                .radius(10);
        box.add(kit.texts().text(Type.STRONG, true, Outcomes.ink(it.outcome()), it.title()), "wmin 0, wrap");
        box.add(
                kit.texts().smallStrong(kit.word("learn.outcome." + it.outcome()) + " · " + it.points()),
                "wmin 0, wrap");
        if (!it.said().isEmpty()) {
            box.add(kit.texts().body(it.said()), "wmin 0, wrap");
        }
        box.add(kit.texts().small(it.debrief()), "wmin 0");
        return box;
    }
}
