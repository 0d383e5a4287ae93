package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/**
 * Draws the ring of the keyboard focus over all of a window's content, so that no container cuts it off and nothing
 * has to keep room for it.
 */
public final class Rings {
    private static final String FOCUS = "focusOwner";
    private static final int OUT = 3;

    private final Kit kit;
    private final JComponent ground;
    private final PropertyChangeListener follower = this::moved;
    private Rectangle drawn = new Rectangle();

    /** Rings over this ground; it must paint its children through itself ({@code isPaintingOrigin}). */
    public Rings(Kit kit, JComponent ground) {
        this.kit = kit;
        this.ground = ground;
    }

    /** Begins to follow the focus. */
    public void follow() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, follower);
    }

    /** Ceases to. */
    public void cease() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, follower);
    }

    private void moved(PropertyChangeEvent event) {
        ground.repaint(drawn);
        owner().ifPresent(it -> ground.repaint(around(it)));
    }

    private Optional<JComponent> owner() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean here = owner instanceof Ringed && SwingUtilities.isDescendingFrom(owner, ground);
        return here ? Optional.of((JComponent) owner) : Optional.empty();
    }

    private Rectangle around(JComponent owner) {
        Rectangle bounds = SwingUtilities.convertRectangle(owner.getParent(), owner.getBounds(), ground);
        int out = kit.px(OUT) + 1;
        bounds.grow(out, out);
        return bounds;
    }

    /** Paints the ring of what has the focus now; call it when all else is painted. */
    public void paint(Graphics g) {
        Optional<JComponent> owner = owner();
        Rectangle now = owner.map(this::around).orElseGet(Rectangle::new);
        if (!now.equals(drawn)) {
            // what has the focus was moved by a layout: the ring goes with it
            ground.repaint(drawn);
            ground.repaint(now);
            drawn = now;
        }
        owner.ifPresent(it -> {
            Graphics2D own = (Graphics2D) g.create();
            try {
                Painted.smooth(own);
                draw(own, it);
            } finally {
                own.dispose();
            }
        });
    }

    /** Two pixels of accent, one pixel away. */
    private void draw(Graphics2D g, JComponent owner) {
        if (SwingUtilities.getAncestorOfClass(JViewport.class, owner) instanceof JViewport view) {
            g.clip(SwingUtilities.convertRectangle(view.getParent(), view.getBounds(), ground));
        }
        Rectangle bounds = SwingUtilities.convertRectangle(owner.getParent(), owner.getBounds(), ground);
        float out = kit.px((float) OUT);
        float arc = ((Ringed) owner).arc() + out;
        Painted.edge(
                g,
                kit.colour(Token.ACCENT),
                bounds.x - out,
                bounds.y - out,
                bounds.width + 2 * out,
                bounds.height + 2 * out,
                arc,
                kit.px(2f));
    }
}
