package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Graphics2D;

/** A customer's head in a disc with a ring in the mood's colour. */
public final class FaceAvatar extends Painted {
    private final transient Faces faces;
    private transient Portrait who;

    /**
     * Shows a face.
     *
     * @param size width and height in pixels at 100 %
     * @param spoken what a screen reader says, "Marta, upset"; empty when a text beside it says the same
     */
    public FaceAvatar(Kit kit, Faces faces, Portrait who, int size, String spoken) {
        super(kit, size, size, spoken);
        this.faces = faces;
        this.who = who;
    }

    /** Shows another face or mood from now on. */
    public void show(Portrait next, String spoken) {
        who = next;
        getAccessibleContext().setAccessibleName(spoken);
        repaint();
    }

    @Override
    public Dimension getMaximumSize() {
        return isMaximumSizeSet() ? super.getMaximumSize() : getPreferredSize();
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        float edge = Math.min(width, height);
        faces.paint(g, who, (width - edge) / 2, (height - edge) / 2, edge, Faces.Crop.AVATAR);
    }
}
