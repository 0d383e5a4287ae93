package org.tillside.swing.drill;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import org.tillside.swing.kit.DrillFloor;
import org.tillside.swing.kit.Kit;

/**
 * Places the parts of the drill: the floor with the sums below it, at the right the card with whoever is chosen. Where
 * it is narrow the card comes between floor and sums, or first while nobody is on the floor.
 */
final class DrillGrid extends JPanel {
    private static final int SIDE = 392;
    private static final int GAP = 16;

    private final transient Kit kit;
    private final Component floor;
    private final Component sums;
    private final Component side;
    private boolean cardFirst;

    DrillGrid(Kit kit, Component floor, Component sums, Component side) {
        this.kit = kit;
        this.floor = floor;
        this.sums = sums;
        this.side = side;
        setOpaque(false);
        setLayout(new Placing());
        add(floor);
        add(side);
        add(sums);
    }

    /** Whether the card comes before the floor where the one stands below the other. */
    void cardFirst(boolean first) {
        if (first != cardFirst) {
            cardFirst = first;
            revalidate();
        }
    }

    private boolean wide(int width) {
        return width >= kit.px(840);
    }

    private static int inProportion(int width) {
        return width * DrillFloor.HIGH / DrillFloor.WIDE;
    }

    /** Heights at a width. */
    private final class Placing implements LayoutManager {
        private int left(int width) {
            return width - kit.px(GAP) - kit.px(SIDE);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int width = parent.getWidth() > 0 ? parent.getWidth() : kit.px(1168);
            int gap = kit.px(GAP);
            int below = sums.getPreferredSize().height;
            int aside = side.getPreferredSize().height;
            if (!wide(width)) {
                return new Dimension(width, inProportion(width) + gap + aside + gap + below);
            }
            int least = Math.min(inProportion(left(width)), kit.px(360));
            return new Dimension(width, Math.max(least + gap + below, aside));
        }

        @Override
        public void layoutContainer(Container parent) {
            int w = parent.getWidth();
            int h = parent.getHeight();
            int gap = kit.px(GAP);
            int below = sums.getPreferredSize().height;
            if (wide(w)) {
                int left = left(w);
                int high = Math.min(inProportion(left), h - gap - below);
                floor.setBounds(0, 0, left, high);
                sums.setBounds(0, high + gap, left, h - gap - high);
                side.setBounds(left + gap, 0, w - gap - left, h);
                return;
            }
            int high = inProportion(w);
            int aside = Math.max(side.getPreferredSize().height, h - high - below - 2 * gap);
            floor.setBounds(0, cardFirst ? aside + gap : 0, w, high);
            side.setBounds(0, cardFirst ? 0 : high + gap, w, aside);
            sums.setBounds(0, high + gap + aside + gap, w, below);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, preferredLayoutSize(parent).height);
        }

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}
    }
}
