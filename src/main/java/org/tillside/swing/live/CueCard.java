package org.tillside.swing.live;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.LiveState;
import org.tillside.screens.live.LiveState.Cue;
import org.tillside.screens.live.LiveState.Reaction;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.CardSlab;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** Draws the card that the mentor plays from: who, what to do, what to say, and how to react to what comes. */
final class CueCard {
    private final Tools tools;
    private final Kit kit;
    private final LivePresenter presenter;

    CueCard(Tools tools, LivePresenter presenter) {
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
    }

    JComponent body(Cue it) {
        JPanel pane = kit.panels().pane("insets 20, fillx, hidemode 3", "[grow,fill]", "");
        pane.add(who(it), "wmin 0, wrap");
        pane.add(kit.panels().line(), "gaptop 16, gapbottom 16, wrap");
        pane.add(kit.texts().captionStrong(kit.word("live.now")), "wmin 0, wrap");
        pane.add(kit.texts().body(it.act()), "wmin 0, gaptop 2, wrap");
        if (!it.say().isEmpty()) {
            pane.add(say(it), "wmin 0, gaptop 14, wrap");
        }
        pane.add(kit.texts().captionStrong(kit.word("live.react")), "wmin 0, gaptop 18, gapbottom 6, wrap");
        pane.add(reaction("live.good", it.good(), Tone.GOOD, "check", "+"), "wmin 0, wrap");
        pane.add(reaction("live.poor", it.poor(), Tone.BAD, "warn", "−"), "wmin 0, gaptop 12, wrap");
        JPanel secret = kit.panels().pane("fillx", "[16!]8[grow,fill]", "");
        secret.add(kit.texts().icon("eye", 16, Token.MUTED, ""), "aligny top, gaptop 1");
        secret.add(kit.texts().detail(it.secret()), "wmin 0");
        pane.add(secret, "wmin 0, gaptop 18");
        return pane;
    }

    private JComponent who(Cue it) {
        JPanel pane = kit.panels().pane("fillx", "[]16[grow,fill]12[]", "push[]2[]6[]push");
        LiveState.Face face = it.face();
        String at = "aligny top, spany 3";
        pane.add(
                new FaceAvatar(
                        kit, tools.faces(), new Portrait(face.face(), face.name(), face.mood()), 72, face.word()),
                at);
        pane.add(kit.texts().heading(it.you()), "wmin 0");
        pane.add(kit.texts().caption(it.counted()), "wmin pref, aligny top, gaptop 3, wrap");
        pane.add(kit.texts().detail(it.manner()), "spanx 2, growx, wmin 0, wrap");
        JComponent bar = kit.marks().segments(it.number(), it.all(), Token.TEXT, 120, 4, it.counted());
        pane.add(bar, "spanx 2, growx, wmin 0, wmax " + Math.min(276, it.all() * 40 - 4));
        return pane;
    }

    private JComponent say(Cue it) {
        Box box = kit.panels()
                .box("insets 16 18 16 18, fillx", "[grow,fill]", "[]4[]")
                .ground(Token.moodSoft(it.face().mood().word()))
                .radius(10);
        box.add(kit.texts().small(kit.word("live.say")), "wmin 0, wrap");
        box.add(kit.texts().title(it.say()), "wmin 0");
        return box;
    }

    /** Pressing it says that this is how it went, which the next card's mood comes from. */
    private JComponent reaction(String key, Reaction it, Tone tone, String icon, String cap) {
        CardSlab card = kit.panels()
                .pressCard(
                        key,
                        kit.word(key, it.sign()),
                        "insets 14 18 14 18, fillx, hidemode 3",
                        "[grow,fill]14[]",
                        () -> presenter.went(tone == Tone.GOOD));
        card.ground(tone.soft()).edge(tone.soft()).ringed(it.played());
        JPanel said = kit.panels().pane("fillx", "[16!]8[grow,fill]", "[]4[]4[]");
        said.add(kit.texts().icon(icon, 16, tone.ink(), ""), "aligny top, gaptop 1");
        said.add(kit.texts().text(Type.SMALL, true, tone.ink(), it.sign()), "wmin 0, wrap");
        said.add(kit.texts().small(it.react()), "spanx 2, growx, wmin 0, wrap");
        if (!it.say().isEmpty()) {
            said.add(kit.texts().strong(kit.word("live.quoted", it.say())), "spanx 2, growx, wmin 0");
        }
        card.add(said, "wmin 0, aligny center");
        card.add(mood(it, cap), "aligny top");
        return card;
    }

    private JComponent mood(Reaction it, String cap) {
        JPanel pane = kit.panels().pane("", "[center]", "[]4[]");
        JPanel below = kit.panels().pane("", "", "[center]");
        below.add(kit.marks().key(cap));
        Optional<LiveState.Face> face = it.face();
        face.ifPresent(known -> {
            Portrait portrait = new Portrait(known.face(), known.name(), known.mood());
            pane.add(new FaceAvatar(kit, tools.faces(), portrait, 52, ""), "wrap");
            below.add(kit.texts().caption(known.word()).centred(), "wmin pref, gapleft 6");
        });
        pane.add(below);
        return pane;
    }

    JComponent foot(LiveState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]14[]14");
        Cue it = state.cue().orElseThrow();
        JPanel next = kit.panels().pane("fill", "[grow,fill]", "push[]push");
        next.add(kit.texts().detail(it.next()), "wmin 0");
        JComponent back =
                kit.buttons().action("live.back", () -> presenter.turn(-1)).enabled(it.number() > 1 && !state.busy());
        JComponent on = kit.buttons()
                .action("live.next-cue", () -> presenter.turn(1))
                .cap("Enter")
                .enabled(it.number() < it.all() && !state.busy());
        pane.add(kit.panels().line(), "wrap");
        pane.add(kit.panels().beside(next, kit.panels().flow(8, true, back, on), -1, 110), "wmin 0, gap 20 20 0 0");
        return pane;
    }
}
