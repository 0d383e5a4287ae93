package org.tillside.swing.kit;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.accessibility.Accessible;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.LookAndFeel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.plaf.ComboBoxUI;
import org.jspecify.annotations.Nullable;

/** The look of a list to choose from that nobody has come to yet: the same size and the same picture as the working one. */
final class PickAtRest extends ComboBoxUI {
    /** What FlatLaf gives an arrow, before scaling. */
    private static final int ARROW = 9;

    @Override
    public void installUI(JComponent c) {
        LookAndFeel.installBorder(c, "ComboBox.border");
        LookAndFeel.installColorsAndFont(c, "ComboBox.background", "ComboBox.foreground", "ComboBox.font");
        LookAndFeel.installProperty(c, "opaque", false);
    }

    @Override
    public void uninstallUI(JComponent c) {
        LookAndFeel.uninstallBorder(c);
    }

    @Override
    public Dimension getPreferredSize(JComponent c) {
        Pick<?> pick = (Pick<?>) c;
        Insets in = pick.getInsets();
        FontMetrics metrics = pick.getFontMetrics(pick.getFont());
        int text = 0;
        for (int i = 0; i < pick.getItemCount(); i++) {
            text = Math.max(text, SwingUtilities.computeStringWidth(metrics, pick.text(pick.getItemAt(i))));
        }
        Insets padding = padding();
        int high = metrics.getHeight() + padding.top + padding.bottom;
        int wide = text + padding.left + padding.right + high + in.left + in.right;
        int least = UIScale.scale(UIManager.getInt("ComboBox.minimumWidth"));
        return new Dimension(Math.max(wide, least), high + in.top + in.bottom);
    }

    @Override
    public Dimension getMinimumSize(JComponent c) {
        return getPreferredSize(c);
    }

    @Override
    public Dimension getMaximumSize(JComponent c) {
        return new Dimension(Short.MAX_VALUE, Short.MAX_VALUE);
    }

    @Override
    public int getBaseline(JComponent c, int width, int height) {
        FontMetrics metrics = c.getFontMetrics(c.getFont());
        Insets in = c.getInsets();
        return in.top + (height - in.top - in.bottom - metrics.getHeight()) / 2 + metrics.getAscent();
    }

    @Override
    public void update(Graphics g, JComponent c) {
        paint(g, c);
    }

    @Override
    public void paint(Graphics g, JComponent c) {
        Pick<?> pick = (Pick<?>) c;
        Insets in = pick.getInsets();
        int high = pick.getHeight() - in.top - in.bottom;
        int arrow = arrow(pick, high);
        int arrowAt = pick.getWidth() - in.right - arrow;
        boolean on = pick.isEnabled();
        Graphics2D g2 = (Graphics2D) g;
        Object[] before = FlatUIUtils.setRenderingHints(g2);
        g2.setColor(on ? pick.getBackground() : UIManager.getColor("ComboBox.disabledBackground"));
        ground(g2, pick);
        if (on) {
            button(g2, pick, arrowAt);
        }
        g2.setColor(UIManager.getColor(on ? "ComboBox.buttonArrowColor" : "ComboBox.buttonDisabledArrowColor"));
        FlatUIUtils.paintArrow(g2, arrowAt, in.top, arrow, high, SwingConstants.SOUTH, true, ARROW, 1, 0, 0);
        FlatUIUtils.resetRenderingHints(g2, before);
        g2.setColor(on ? pick.getForeground() : UIManager.getColor("ComboBox.disabledForeground"));
        write(g2, pick, new Rectangle(in.left, in.top, arrowAt - in.left, high));
    }

    /** A square, within the bounds that the working one keeps. */
    private static int arrow(Pick<?> pick, int high) {
        Insets padding = padding();
        int most = pick.getFontMetrics(pick.getFont()).getHeight() + padding.top + padding.bottom;
        return Math.min(Math.max(high, most * 3 / 4), most);
    }

    /** The working one draws the ground of its button over that of the field, which shows at the round edge. */
    private static void button(Graphics2D g, Pick<?> pick, int at) {
        Graphics2D part = (Graphics2D) g.create();
        part.clipRect(at, 0, pick.getWidth() - at, pick.getHeight());
        part.setColor(UIManager.getColor("ComboBox.buttonBackground"));
        ground(part, pick);
        part.dispose();
    }

    private static void ground(Graphics2D g, JComponent c) {
        FlatUIUtils.paintComponentBackground(
                g, 0, 0, c.getWidth(), c.getHeight(), FlatUIUtils.getBorderFocusWidth(c), FlatUIUtils.getBorderArc(c));
    }

    private static void write(Graphics2D g, Pick<?> pick, Rectangle room) {
        Insets padding = padding();
        Rectangle view = new Rectangle(
                room.x + padding.left,
                room.y + padding.top,
                room.width - padding.left - padding.right,
                room.height - padding.top - padding.bottom);
        FontMetrics metrics = pick.getFontMetrics(pick.getFont());
        Rectangle at = new Rectangle();
        String text = SwingUtilities.layoutCompoundLabel(
                pick,
                metrics,
                pick.text(pick.getSelectedItem()),
                null,
                SwingConstants.CENTER,
                SwingConstants.LEADING,
                SwingConstants.CENTER,
                SwingConstants.TRAILING,
                view,
                new Rectangle(),
                at,
                0);
        g.setFont(pick.getFont());
        FlatUIUtils.drawString(pick, g, text, at.x, at.y + metrics.getAscent());
    }

    private static Insets padding() {
        return UIScale.scale(UIManager.getInsets("ComboBox.padding"));
    }

    @Override
    public void setPopupVisible(JComboBox<?> c, boolean visible) {
        // the list is made when it is asked for; see Pick
    }

    @Override
    public boolean isPopupVisible(JComboBox<?> c) {
        return false;
    }

    @Override
    public boolean isFocusTraversable(JComboBox<?> c) {
        return true;
    }

    @Override
    public int getAccessibleChildrenCount(JComponent c) {
        return 0;
    }

    @Override
    public @Nullable Accessible getAccessibleChild(JComponent c, int i) {
        // the platform asks before it counts
        return null;
    }
}
