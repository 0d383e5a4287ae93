package org.tillside.swing.kit;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** One of two arrangements of the same parts: for a wide window, and for a narrow one. The focus stays where it is. */
public final class Folding extends JPanel implements Reflowing {
    private final transient Kit kit;
    private final int needed;
    private final transient Supplier<? extends Component> beside;
    private final transient Supplier<? extends Component> below;
    private boolean wide;
    private boolean arranging;

    /**
     * Arranges by the width.
     *
     * @param needed the width, in pixels at 100 %, from which the wide arrangement is taken
     */
    Folding(Kit kit, int needed, Supplier<? extends Component> beside, Supplier<? extends Component> below) {
        super(new BorderLayout());
        this.kit = kit;
        this.needed = needed;
        this.beside = beside;
        this.below = below;
        setOpaque(false);
        arrange(true);
    }

    @Override
    public boolean stale() {
        return getWidth() > 0 && wide != getWidth() >= kit.px(needed);
    }

    @Override
    public void invalidate() {
        if (kit != null && !arranging && stale()) {
            arrange(!wide);
        }
        super.invalidate();
    }

    private void arrange(boolean asWide) {
        arranging = true;
        wide = asWide;
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean within = owner != null && SwingUtilities.isDescendingFrom(owner, this);
        removeAll();
        add(asWide ? beside.get() : below.get());
        if (within && owner != null && SwingUtilities.isDescendingFrom(owner, this)) {
            owner.requestFocusInWindow();
        }
        arranging = false;
    }
}
