package org.tillside.swing.signoff;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.signoff.SignOffState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;

/** Draws the cards for whoever plays the customer, folded until they are wanted. */
final class CueBox {
    private final Kit kit;
    private final Runnable toggle;
    private final Runnable play;

    CueBox(Kit kit, Runnable toggle, Runnable play) {
        this.kit = kit;
        this.toggle = toggle;
        this.play = play;
    }

    JComponent draw(SignOffState state) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "");
        if (state.cues().isEmpty()) {
            return pane;
        }
        Box box = kit.panels()
                .box("insets 12 16 12 16, fillx", "[grow,fill]", "[]8")
                .ground(Token.BUBBLE)
                .radius(8);
        JPanel head = kit.panels().pane("fillx", "[grow,fill]8[]16[]", "");
        head.add(kit.texts().smallStrong(kit.word("signoff.cues")), "wmin 0");
        String key = state.cuesOpen() ? "signoff.cues.hide" : "signoff.cues.show";
        head.add(kit.buttons().link("signoff.cues", kit.word(key), toggle));
        head.add(kit.buttons().link("signoff.play", play));
        box.add(head, "wmin 0, wrap");
        if (state.cuesOpen()) {
            state.cues().forEach(cue -> box.add(cue(cue), "wmin 0, wrap"));
        }
        pane.add(box, "wmin 0, gapbottom 14");
        return pane;
    }

    private JComponent cue(SignOffState.Cue it) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]2[]4[]2[]");
        pane.add(kit.texts().smallStrong(it.act()), "wmin 0, wrap");
        if (!it.say().isEmpty()) {
            pane.add(kit.texts().small("“" + it.say() + "”"), "wmin 0, wrap");
        }
        pane.add(reaction("signoff.cue.good", it.good()), "wmin 0, wrap");
        pane.add(reaction("signoff.cue.poor", it.poor()), "wmin 0");
        return pane;
    }

    private JComponent reaction(String key, String text) {
        JPanel pane = kit.panels().pane("fillx", "[pref!]8[grow,fill]", "");
        pane.add(kit.texts().captionStrong(kit.word(key)), "aligny top");
        pane.add(kit.texts().detail(text), "wmin 0");
        return pane;
    }
}
