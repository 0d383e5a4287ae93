package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.LayoutManager;
import java.util.function.IntSupplier;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * A main part with a side part at its right; where the width does not hold both, the side part moves below. Both
 * parts are as high as the higher one while they stand side by side.
 */
public final class Beside extends JPanel implements Reflowing {
    private int measuredFor = -1;
    private @Nullable Color line;

    /**
     * Side by side where {@code least + gap + side} fit.
     *
     * @param side width of the side part in device pixels; negative: its preferred width
     * @param least width that the main part needs at least to keep company
     */
    Beside(Component main, Component aside, int gap, int side, int least) {
        this(main, aside, gap, side, () -> least);
    }

    /** The same with a least width that may change with what the main part shows. */
    Beside(Component main, Component aside, int gap, int side, IntSupplier least) {
        setOpaque(false);
        setLayout(new Placing(main, aside, gap, side, least));
        add(main);
        add(aside);
    }

    /** With a line in the middle of the gap, while the parts stand side by side. */
    Beside divided(Color ink) {
        this.line = ink;
        return this;
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        Component main = getComponent(0);
        Component aside = getComponent(1);
        Color ink = line;
        if (ink != null && aside.isVisible() && aside.getX() > main.getX() + main.getWidth()) {
            g.setColor(ink);
            g.fillRect((main.getX() + main.getWidth() + aside.getX()) / 2, 0, 1, getHeight());
        }
    }

    @Override
    public boolean stale() {
        return getWidth() > 0 && measuredFor >= 0 && measuredFor != getWidth() && isVisible();
    }

    /** Places the two parts. */
    private final class Placing implements LayoutManager {
        private final Component main;
        private final Component aside;
        private final int gap;
        private final int side;
        private final IntSupplier least;

        Placing(Component main, Component aside, int gap, int side, IntSupplier least) {
            this.main = main;
            this.aside = aside;
            this.gap = gap;
            this.side = side;
            this.least = least;
        }

        private int sideWidth() {
            return side < 0 ? aside.getPreferredSize().width : side;
        }

        private boolean together(int width) {
            return !aside.isVisible() || least.getAsInt() + gap + sideWidth() <= width;
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int natural = main.getPreferredSize().width + (aside.isVisible() ? gap + sideWidth() : 0);
            int width = parent.getWidth() > 0 ? parent.getWidth() : natural;
            measuredFor = width;
            int first = main.getPreferredSize().height;
            int second = aside.isVisible() ? aside.getPreferredSize().height : 0;
            boolean company = together(width) || second == 0;
            return new Dimension(natural, company ? Math.max(first, second) : first + gap + second);
        }

        @Override
        public void layoutContainer(Container parent) {
            int w = parent.getWidth();
            int h = parent.getHeight();
            if (!aside.isVisible()) {
                main.setBounds(0, 0, w, h);
            } else if (together(w)) {
                int right = sideWidth();
                main.setBounds(0, 0, w - gap - right, h);
                aside.setBounds(w - right, 0, right, h);
            } else {
                int below = aside.getPreferredSize().height;
                int above = Math.max(main.getPreferredSize().height, h - gap - below);
                main.setBounds(0, 0, w, above);
                aside.setBounds(0, above + gap, w, below);
            }
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            int width = Math.max(main.getMinimumSize().width, aside.getMinimumSize().width);
            return new Dimension(width, preferredLayoutSize(parent).height);
        }

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}
    }
}
