package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.beans.PropertyChangeListener;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/**
 * What every stage has: a head above what is played on, the keys of one's hand, and time that is held while the keyboard
 * is elsewhere.
 */
public final class StageFrame {
    private static final String FOCUS = "permanentFocusOwner";

    private final Kit kit;
    private final JPanel stage;
    private final Keys keys;
    private final PropertyChangeListener asked;

    /** A frame that nothing stands in yet. @param hold takes whether the keyboard is elsewhere */
    public StageFrame(Kit kit, JPanel stage, Consumer<Boolean> hold) {
        this.kit = kit;
        this.stage = stage;
        this.keys = new Keys(stage);
        this.asked = event -> hold.accept(isElsewhere(event.getNewValue()));
    }

    /** An overlay keeps the focus in a circle of its own, and another window takes it away. */
    private static boolean isElsewhere(Object owner) {
        return !(owner instanceof Component focus) || !(focus.getFocusCycleRootAncestor() instanceof Window);
    }

    /** Puts a head above what is played on. */
    public void fill(JComponent head, JComponent floor) {
        stage.setLayout(kit.layout("fill", "[grow,fill]", "[]0[grow,fill]"));
        stage.setBackground(kit.colour(Token.GROUND));
        stage.setFocusable(true);
        stage.add(head, "gap 24 24 8 8, wmin 0, wrap");
        JPanel padded = kit.panels().pane("fill, insets 4 24 24 24", "[grow,fill]", "[grow,fill]");
        padded.add(floor, "wmin 0");
        stage.add(kit.panels().scroll(padded), "wmin 0, hmin 0");
    }

    /** Keys for leaving, for stopping and for what comes next; for more of them. */
    public Keys keys(Runnable away, Runnable pauseOrGoOn, Runnable onward) {
        keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_P, 0), pauseOrGoOn);
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), away);
        keys.unlessPressing(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), onward);
        return keys;
    }

    /** The digits from 1, on either side of the keyboard. */
    public void digits(int most, IntConsumer chosen) {
        for (int digit = 1; digit <= most; digit++) {
            int number = digit;
            keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_0 + digit, 0), () -> chosen.accept(number));
            keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_NUMPAD0 + digit, 0), () -> chosen.accept(number));
        }
    }

    /** Whether the keyboard is in a part of the stage. */
    public boolean focusWithin(JComponent part) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, part);
    }

    /** Looks where the keyboard is, from when the stage has a window until it has none. */
    public void watch(boolean on) {
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        if (on) {
            focus.addPropertyChangeListener(FOCUS, asked);
        } else {
            focus.removePropertyChangeListener(FOCUS, asked);
        }
    }
}
