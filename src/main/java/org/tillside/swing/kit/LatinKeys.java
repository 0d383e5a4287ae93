package org.tillside.swing.kit;

import java.awt.KeyEventDispatcher;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.text.JTextComponent;

/**
 * Gives a key to which the layout in use gives a letter of another script the code of the Latin letter at its place, so
 * that letters shown as caps, and the platform's shortcuts, work on an Armenian keyboard too. What is typed stays as it
 * is.
 */
public final class LatinKeys implements KeyEventDispatcher {
    private static final int SHORTCUT =
            InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;

    private final KeyPlaces places;

    /** Keys of the platform by its name, as in {@code os.name}. */
    public LatinKeys(String platform) {
        this.places = new KeyPlaces(platform);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        boolean pressed = event.getID() == KeyEvent.KEY_PRESSED || event.getID() == KeyEvent.KEY_RELEASED;
        boolean typing = event.getComponent() instanceof JTextComponent && (event.getModifiersEx() & SHORTCUT) == 0;
        if (pressed && !typing && event.getKeyCode() == KeyEvent.VK_UNDEFINED) {
            places.latin(event).ifPresent(event::setKeyCode);
        }
        return false;
    }
}
