package org.tillside.swing.kit;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.event.ChangeListener;

/**
 * Something further down in what scrolls: it is built when it comes into view, or as soon as the keyboard is used there,
 * and has until then about the height that it will have. Where nothing scrolls, or in no window, it is built at once.
 */
public final class Later extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String FOCUS = "permanentFocusOwner";

    private final int high;
    private transient Optional<Supplier<? extends Component>> build;
    private transient Optional<JViewport> view = Optional.empty();
    private final transient ChangeListener moved = event -> inView();
    private final transient PropertyChangeListener focused = this::focused;

    /** @param high about how high it will be, in device pixels */
    Later(int high, Supplier<? extends Component> build) {
        super(new BorderLayout());
        this.high = high;
        this.build = Optional.of(build);
        setOpaque(false);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        view = Optional.ofNullable((JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, this))
                .filter(it -> build.isPresent() && SwingUtilities.getWindowAncestor(it) != null);
        view.ifPresent(it -> it.addChangeListener(moved));
        view.ifPresent(
                it -> KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, focused));
    }

    @Override
    public void removeNotify() {
        forget();
        super.removeNotify();
    }

    private void forget() {
        view.ifPresent(it -> it.removeChangeListener(moved));
        view.ifPresent(it ->
                KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, focused));
        view = Optional.empty();
    }

    private void inView() {
        if (getWidth() > 0 && view.filter(it -> shownIn(it)).isPresent()) {
            build();
        }
    }

    private boolean shownIn(JViewport it) {
        return SwingUtilities.convertRectangle(getParent(), getBounds(), it)
                .intersects(0, 0, it.getWidth(), it.getHeight());
    }

    /** Whoever goes on with the keyboard must not pass by what is not there yet. */
    private void focused(PropertyChangeEvent event) {
        if (event.getNewValue() instanceof Component owner
                && view.filter(it -> SwingUtilities.isDescendingFrom(owner, it)).isPresent()) {
            build();
        }
    }

    private void build() {
        Optional<Supplier<? extends Component>> wanted = build;
        build = Optional.empty();
        forget();
        wanted.ifPresent(it -> {
            add(it.get());
            revalidate();
            repaint();
        });
    }

    @Override
    public Dimension getPreferredSize() {
        if (view.isEmpty()) {
            build();
        }
        return build.isPresent() ? new Dimension(1, high) : super.getPreferredSize();
    }
}
