package org.tillside.swing.practise;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;
import org.tillside.swing.kit.Kit;

/** A picture with a badge in its upper left corner. */
final class Badged extends JPanel {
    private final Component picture;
    private final Component badge;
    private final int inset;

    Badged(Component picture, Component badge, Kit kit) {
        super(null);
        this.picture = picture;
        this.badge = badge;
        this.inset = kit.px(12);
        setOpaque(false);
        add(badge);
        add(picture);
    }

    @Override
    public void doLayout() {
        picture.setBounds(0, 0, getWidth(), getHeight());
        Dimension wanted = badge.getPreferredSize();
        badge.setBounds(inset, inset, wanted.width, wanted.height);
    }

    @Override
    public Dimension getPreferredSize() {
        return picture.getPreferredSize();
    }

    /** The badge lies over the picture. */
    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }
}
