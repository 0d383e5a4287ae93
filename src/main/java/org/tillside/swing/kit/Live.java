package org.tillside.swing.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * A place in a page that is built anew when what it shows has changed, and left alone when it has not. The focus stays
 * with the component of the same name, so that the keyboard does not lose its place.
 */
public final class Live extends JPanel {
    private transient @Nullable Object shown;
    private transient @Nullable Component home;

    Live() {
        super(new BorderLayout());
        setOpaque(false);
    }

    /** Where the keyboard goes when what it was on is gone, and not to what stands first here. */
    public Live home(Component to) {
        this.home = to;
        return this;
    }

    /** Shows what {@code build} gives, unless the very same {@code what} is shown already. */
    public Live show(Object what, Supplier<? extends Component> build) {
        if (what.equals(shown)) {
            return this;
        }
        Optional<String> focused = focusedWithin();
        Optional<JTextComponent> typed = typed();
        shown = what;
        removeAll();
        add(build.get());
        revalidate();
        repaint();
        focused.flatMap(this::again).ifPresent(it -> {
            typed.ifPresent(before -> goesOn(it, before));
            it.requestFocusInWindow();
        });
        return this;
    }

    private static Optional<JTextComponent> typed() {
        return owner().flatMap(it -> it instanceof JTextComponent field ? Optional.of(field) : Optional.empty());
    }

    /**
     * The next letter goes where it was to go: a field that is new to the keyboard would be marked whole, and lose all.
     * Where that is, the old field knows by the time the new one has the keyboard.
     */
    private static void goesOn(Component field, JTextComponent before) {
        if (field instanceof JTextComponent now) {
            now.putClientProperty(
                    FlatClientProperties.SELECT_ALL_ON_FOCUS_POLICY,
                    FlatClientProperties.SELECT_ALL_ON_FOCUS_POLICY_NEVER);
            now.addFocusListener(new FocusAdapter() {
                @Override
                public void focusGained(FocusEvent event) {
                    now.removeFocusListener(this);
                    now.setCaretPosition(Math.min(
                            before.getCaretPosition(), now.getDocument().getLength()));
                }
            });
        }
    }

    /** What is disabled would take the focus all the same and never give it back: neither Tab nor Enter works there. */
    private Optional<Component> again(String name) {
        return find(this, name).filter(Component::isEnabled).or(() -> home == null ? first(this) : Optional.of(home));
    }

    private Optional<String> focusedWithin() {
        Optional<Component> owner = pressed().or(Live::owner);
        return owner.filter(it -> SwingUtilities.isDescendingFrom(it, this)).map(Component::getName);
    }

    private static Optional<Component> owner() {
        return Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    }

    /**
     * What the mouse presses just now will have the focus, unless it leaves that where it is: whoever clicks quickly is
     * ahead of the toolkit.
     */
    private static Optional<Component> pressed() {
        if (!(EventQueue.getCurrentEvent() instanceof MouseEvent mouse) || mouse.getID() != MouseEvent.MOUSE_RELEASED) {
            return Optional.empty();
        }
        Component at = SwingUtilities.getDeepestComponentAt(mouse.getComponent(), mouse.getX(), mouse.getY());
        while (at != null && !(at instanceof AbstractButton)) {
            at = at.getParent();
        }
        return at instanceof AbstractButton button && button.isFocusable() && button.isRequestFocusEnabled()
                ? Optional.of(button)
                : Optional.empty();
    }

    /** The first thing within that the keyboard can use. */
    public static Optional<Component> first(Container in) {
        for (Component each : in.getComponents()) {
            if (!each.isVisible()) {
                continue;
            }
            boolean used =
                    each instanceof AbstractButton || each instanceof JTextComponent || each instanceof JComboBox;
            if (used) {
                if (each.isEnabled() && each.isFocusable()) {
                    return Optional.of(each);
                }
                continue;
            }
            Optional<Component> deeper = each instanceof Container inner ? first(inner) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    /** Whether the keyboard is within, or comes with what the mouse presses just now: what has the focus must be found again. */
    public boolean entered() {
        return focusedWithin().isPresent();
    }

    /** Whether the keyboard is within. */
    public boolean focused() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, this);
    }

    /** The visible component with this name in a container, the first one from the top. */
    public static Optional<Component> find(Container in, String name) {
        for (Component each : in.getComponents()) {
            if (name.equals(each.getName()) && each.isVisible()) {
                return Optional.of(each);
            }
            Optional<Component> deeper = each instanceof Container inner ? find(inner, name) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}
