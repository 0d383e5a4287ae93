package org.tillside.swing.roleplay;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import org.tillside.swing.kit.Kit;

/**
 * Places the parts of the stage: the scene across the top, below it the customer's card and the replies side by side.
 * Where it is narrow the replies come first and the card after them. The scene takes what height is left.
 */
final class StageGrid extends JPanel {
    private final transient Kit kit;
    private final TopCard top;
    private final Component card;
    private final Component replies;

    StageGrid(Kit kit, TopCard top, Component card, Component replies) {
        this.kit = kit;
        this.top = top;
        this.card = card;
        this.replies = replies;
        setOpaque(false);
        setLayout(new Placing());
        add(top);
        add(replies);
        add(card);
    }

    static boolean wide(Kit kit, int width) {
        return width >= kit.px(820);
    }

    static int left(Kit kit, int width) {
        return Math.max(kit.px(320), Math.min(kit.px(600), (int) Math.round(width * 456 / 1168.0)));
    }

    /** Heights at a width. */
    private final class Placing implements LayoutManager {
        private int bottom(boolean wide) {
            int one = card.getPreferredSize().height;
            int other = replies.getPreferredSize().height;
            return wide ? Math.max(one, other) : one + other + kit.px(16);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int width = parent.getWidth() > 0 ? parent.getWidth() : kit.px(1168);
            boolean wide = wide(kit, width);
            return new Dimension(width, top.least(width) + kit.px(16) + bottom(wide));
        }

        @Override
        public void layoutContainer(Container parent) {
            int w = parent.getWidth();
            int gap = kit.px(16);
            boolean wide = wide(kit, w);
            int bottom = bottom(wide);
            int most = wide ? kit.px(520) : top.least(w);
            int high = Math.max(top.least(w), Math.min(most, parent.getHeight() - gap - bottom));
            top.setBounds(0, 0, w, high);
            int y = high + gap;
            if (wide) {
                int left = left(kit, w);
                card.setBounds(0, y, left, Math.max(card.getPreferredSize().height, parent.getHeight() - y));
                replies.setBounds(left + gap, y, w - left - gap, parent.getHeight() - y);
            } else {
                int first = replies.getPreferredSize().height;
                replies.setBounds(0, y, w, first);
                card.setBounds(0, y + first + gap, w, card.getPreferredSize().height);
            }
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
