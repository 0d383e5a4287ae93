package org.tillside.swing.kit;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/**
 * One of two arrangements of the same parts: for a wide window and a narrow one, or a high and a low one. The focus stays where it is.
 */
public final class Folding extends JPanel implements Reflowing {
    private final transient Kit kit;
    private final int needed;
    private final boolean high;
    private final transient Supplier<? extends Component> beside;
    private final transient Supplier<? extends Component> below;
    private boolean wide;
    private boolean arranging;

    /**
     * Arranges by the width, or the height.
     *
     * @param needed the width or height, in pixels at 100 %, from which the first arrangement is taken
     * @param high whether it is the height that counts
     */
    Folding(
            Kit kit,
            int needed,
            boolean high,
            Supplier<? extends Component> beside,
            Supplier<? extends Component> below) {
        super(new BorderLayout());
        this.kit = kit;
        this.needed = needed;
        this.high = high;
        this.beside = beside;
        this.below = below;
        setOpaque(false);
        arrange(true);
    }

    @Override
    public boolean stale() {
        int room = high ? getHeight() : getWidth();
        return room > 0 && wide != room >= kit.px(needed);
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
