package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A customer's head in a disc with a ring in the mood's colour. */
public final class FaceAvatar extends JComponent {
    private static final long serialVersionUID = 1L;

    private final transient Faces faces;
    private final int size;
    private transient Portrait who;

    /**
     * Shows a face.
     *
     * @param size width and height in pixels
     * @param spoken what a screen reader says, "Marta, upset"; empty when a text beside it says the same
     */
    public FaceAvatar(Faces faces, Portrait who, int size, String spoken) {
        this.faces = faces;
        this.who = who;
        this.size = size;
        setOpaque(false);
        getAccessibleContext().setAccessibleName(spoken);
    }

    /** Shows another face or mood from now on. */
    public void show(Portrait next, String spoken) {
        who = next;
        getAccessibleContext().setAccessibleName(spoken);
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(size, size);
    }

    @Override
    public Dimension getMinimumSize() {
        return isMinimumSizeSet() ? super.getMinimumSize() : getPreferredSize();
    }

    @Override
    public Dimension getMaximumSize() {
        return isMaximumSizeSet() ? super.getMaximumSize() : getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics g) {
        int edge = Math.min(getWidth(), getHeight());
        faces.paint(
                (Graphics2D) g, who, (getWidth() - edge) / 2.0, (getHeight() - edge) / 2.0, edge, Faces.Crop.AVATAR);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }
}
