package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** Binds keys to what a page does, wherever on it the focus lies. */
public final class Keys {
    private final JComponent page;

    /** Keys of one page. */
    public Keys(JComponent page) {
        this.page = page;
    }

    /** A key that always works. */
    public void always(KeyStroke key, Runnable action) {
        bind(page, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, action, () -> true);
        bind(page, JComponent.WHEN_IN_FOCUSED_WINDOW, key, action, () -> true);
    }

    /** A key that writes its letter while a text field has the focus. */
    public void unlessTyping(KeyStroke key, Runnable action) {
        bind(page, JComponent.WHEN_IN_FOCUSED_WINDOW, key, action, () -> !(focused() instanceof JTextComponent));
    }

    /** A key, such as Enter, that belongs to a button or a list while one has the focus, and to a text of many lines. */
    public void unlessPressing(KeyStroke key, Runnable action) {
        bind(page, JComponent.WHEN_IN_FOCUSED_WINDOW, key, action, () -> {
            Component focus = focused();
            return !(focus instanceof AbstractButton
                    || focus instanceof JComboBox
                    || focus instanceof javax.swing.JTextArea);
        });
    }

    /** A key, such as the space bar, that works on the page alone: neither where one types nor on a button. */
    public void unlessUsed(KeyStroke key, Runnable action) {
        bind(page, JComponent.WHEN_IN_FOCUSED_WINDOW, key, action, () -> {
            Component focus = focused();
            return !(focus instanceof AbstractButton || focus instanceof JComboBox || focus instanceof JTextComponent);
        });
    }

    /** A key on one component alone. */
    public static void on(JComponent component, int keyCode, Runnable action) {
        bind(component, JComponent.WHEN_FOCUSED, KeyStroke.getKeyStroke(keyCode, 0), action, () -> true);
    }

    /** Enter on a list to choose from: it belongs to the list while that is open. */
    public static void onClosed(JComboBox<?> combo, Runnable enter) {
        bind(
                combo,
                JComponent.WHEN_FOCUSED,
                KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0),
                enter,
                () -> !combo.isPopupVisible());
    }

    private static Component focused() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private static void bind(
            JComponent on, int condition, KeyStroke key, Runnable action, java.util.function.BooleanSupplier when) {
        String name = "key " + key + " " + condition;
        on.getInputMap(condition).put(key, name);
        on.getActionMap().put(name, new Bound(action, when));
    }

    /** An action that steps aside when it does not apply, so that the key reaches whom it belongs to. */
    private static final class Bound extends AbstractAction {
        private static final long serialVersionUID = 1;
        private final transient Runnable action;
        private final transient java.util.function.BooleanSupplier when;

        Bound(Runnable action, java.util.function.BooleanSupplier when) {
            this.action = action;
            this.when = when;
        }

        @Override
        public boolean accept(Object sender) {
            return when.getAsBoolean();
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            action.run();
        }
    }
}
