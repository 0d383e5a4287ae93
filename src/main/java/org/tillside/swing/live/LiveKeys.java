package org.tillside.swing.live;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.OptionalInt;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.LiveState;
import org.tillside.swing.kit.KeyPlaces;

/**
 * All keys of the page for one hand, wherever on it the focus lies: by place where letters are meant, and never while
 * something is typed or another window or an overlay has the keyboard.
 */
final class LiveKeys implements KeyEventDispatcher {
    private static final int OTHER = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;

    /** So many rows are picked by a digit, the last of them by 0. */
    static final int DIGITS = 10;

    private final JComponent page;
    private final LivePresenter presenter;
    private final KeyPlaces places = new KeyPlaces(System.getProperty("os.name", ""));
    private final Runnable note;

    /** @param note runs once a note was opened by its key */
    LiveKeys(JComponent page, LivePresenter presenter, Runnable note) {
        this.page = page;
        this.presenter = presenter;
        this.note = note;
    }

    /** The letter on a key, as far as it is known. */
    String letter(KeyPlaces.Row row, int place) {
        return places.letter(row, place).toUpperCase(Locale.ROOT);
    }

    void on() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
    }

    void off() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        Component focus = event.getComponent();
        boolean elsewhere = !page.isShowing()
                || focus instanceof JTextComponent
                || focus instanceof JComboBox
                || !(focus instanceof Window || focus.getFocusCycleRootAncestor() instanceof Window)
                || javax.swing.SwingUtilities.getWindowAncestor(page) != window(focus);
        if (event.getID() != KeyEvent.KEY_PRESSED || (event.getModifiersEx() & OTHER) != 0 || elsewhere) {
            return false;
        }
        return letters(event) || others(event, focus instanceof AbstractButton);
    }

    private static Window window(Component focus) {
        return focus instanceof Window it ? it : javax.swing.SwingUtilities.getWindowAncestor(focus);
    }

    private boolean letters(KeyEvent event) {
        OptionalInt home = places.place(KeyPlaces.Row.HOME, event);
        OptionalInt below = places.place(KeyPlaces.Row.BELOW, event);
        if (home.isPresent()) {
            presenter.mark(home.getAsInt());
        } else if (below.isPresent() && below.getAsInt() == NOTE) {
            presenter.openNote();
            note.run();
        } else if (below.isPresent()) {
            presenter.reason(below.getAsInt());
        }
        return home.isPresent() || below.isPresent();
    }

    /** The key for the note, after those for the reasons. */
    static final int NOTE = org.tillside.practice.Filling.Reason.values().length;

    /** Space and Enter belong to a button that has the focus, but for greeting, which must not be missed. */
    private boolean others(KeyEvent event, boolean onButton) {
        boolean runs = presenter.state().clock().map(LiveState.Clock::phase).orElse(LiveState.Phase.READY)
                == LiveState.Phase.RUNNING;
        char typed = event.getKeyChar();
        if (Character.isDigit(typed)) {
            int digit = Character.digit(typed, 10);
            presenter.pickNumber(digit == 0 ? DIGITS : digit);
            return true;
        } else if (typed == '+' || typed == '-') {
            presenter.went(typed == '+');
            return true;
        }
        switch (event.getKeyCode()) {
            case KeyEvent.VK_SPACE -> {
                if (onButton && !runs) {
                    return false;
                }
                presenter.space();
            }
            case KeyEvent.VK_ENTER -> {
                if (onButton) {
                    return false;
                }
                presenter.turn(1);
            }
            case KeyEvent.VK_BACK_SPACE -> presenter.turn(-1);
            case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> presenter.pickBy(-1);
            case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> presenter.pickBy(1);
            case KeyEvent.VK_P -> presenter.pause(!presenter.state().paused());
            default -> {
                return false;
            }
        }
        return true;
    }
}
