package org.tillside.swing.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.LayoutManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/** Scrolls a page up and down and never sideways: what is in it is as wide as the view. */
public final class Scroll extends JScrollPane {
    private static final String FOCUS = "permanentFocusOwner";

    private static final int THIN = 8;
    private static final int CORNER = 8;
    private static final int LIKED = 300;

    private final transient Kit kit;
    private boolean filling;
    private final transient PropertyChangeListener follower = this::follow;

    Scroll(Kit kit, Component content) {
        super(VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        this.kit = kit;
        Column column = new Column(kit, kit.layout("fill", "[grow,fill]", "[grow,fill]"));
        column.add(content, "wmin 0");
        setViewportView(column);
        setBorder(BorderFactory.createEmptyBorder());
        setOpaque(false);
        getViewport().setOpaque(false);
        getVerticalScrollBar().setUnitIncrement(kit.px(24));
        getVerticalScrollBar().setOpaque(false);
    }

    /** A thin bar on the card's own ground, clear of its round corners. */
    public Scroll onCard() {
        Map<String, Object> style =
                Map.of("track", kit.colour(Token.CARD), "hoverTrackColor", kit.colour(Token.CARD), "width", THIN);
        getVerticalScrollBar().putClientProperty(FlatClientProperties.STYLE, style);
        int clear = kit.px(CORNER);
        getVerticalScrollBar().setBorder(BorderFactory.createEmptyBorder(clear, 0, clear, 0));
        return this;
    }

    /** Keeps the bar's ten pixels free also when nothing scrolls, so that widths never change. */
    Scroll gutter() {
        setVerticalScrollBarPolicy(VERTICAL_SCROLLBAR_ALWAYS);
        return this;
    }

    /** It has what the window leaves, whatever is in it: that need not be measured to know how large it would like to be. */
    Scroll fills() {
        filling = true;
        return this;
    }

    /** Whether the pointer is on it: what is pressed there must not move away, or the click would miss it. */
    private static boolean pointed(JComponent focused) {
        return focused.getMousePosition() != null;
    }

    /** What the keyboard reaches comes into view. */
    private void follow(PropertyChangeEvent event) {
        if (event.getNewValue() instanceof JComponent focused
                && !pointed(focused)
                && SwingUtilities.isDescendingFrom(focused, getViewport())) {
            int more = focused.getFont() == null ? 0 : focused.getFont().getSize();
            show(focused, more);
        }
    }

    /** Brings a part into view with so much above and below it. A line to type in would only scroll its own letters. */
    public static void show(JComponent part, int more) {
        Rectangle whole = new Rectangle(0, -more, part.getWidth(), part.getHeight() + 2 * more);
        if (part instanceof JTextField && part.getParent() instanceof JComponent parent) {
            whole.translate(part.getX(), part.getY());
            parent.scrollRectToVisible(whole);
        } else {
            part.scrollRectToVisible(whole);
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, follower);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, follower);
        super.removeNotify();
    }

    @Override
    public Dimension getPreferredSize() {
        return filling ? new Dimension(kit.px(LIKED), kit.px(LIKED)) : super.getPreferredSize();
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, 0);
    }

    /**
     * Texts that were built anew are measured too low at first, and a view that is lower is moved down: once they have
     * their height, what was being read and pressed is back where it was.
     */
    @Override
    protected void validateTree() {
        Point before = getViewport().getViewPosition();
        Settle.within(this, super::validateTree);
        int lowest = getViewport().getViewSize().height - getViewport().getExtentSize().height;
        Point now = getViewport().getViewPosition();
        if (now.y < Math.min(before.y, lowest)) {
            getViewport().setViewPosition(new Point(now.x, Math.min(before.y, lowest)));
        }
    }

    /** The view: as wide as the viewport, at least as high. */
    private static final class Column extends JPanel implements Scrollable {
        private final transient Kit kit;

        Column(Kit kit, LayoutManager layout) {
            super(layout);
            this.kit = kit;
            setOpaque(false);
        }

        /** Measured at the viewport's width, so that the bar is shown exactly when it is needed. */
        @Override
        public Dimension getPreferredSize() {
            int width = getParent() == null ? 0 : getParent().getWidth();
            if (width > 0 && width != getWidth()) {
                setSize(width, Math.max(getHeight(), 1));
                Settle.validate(this);
            }
            return super.getPreferredSize();
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return super.getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return kit.px(24);
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return Math.max(kit.px(24), visible.height - kit.px(48));
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent() != null && getParent().getHeight() > super.getPreferredSize().height;
        }
    }
}
