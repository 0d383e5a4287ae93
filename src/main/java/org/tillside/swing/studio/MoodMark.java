package org.tillside.swing.studio;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.MoodFace;

/** A mood's face, silent: a text beside it says the mood. */
final class MoodMark extends JComponent {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final String mood;
    private final int size;

    MoodMark(Kit kit, String mood, int size) {
        this.kit = kit;
        this.mood = mood;
        this.size = kit.px(size);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(size, size);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics g) {
        double least = Math.min(size, Math.min(getWidth(), getHeight()));
        MoodFace.paint((Graphics2D) g, kit, mood, (getWidth() - least) / 2, (getHeight() - least) / 2, least);
    }
}
