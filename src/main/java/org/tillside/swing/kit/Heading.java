package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;

/**
 * A page's title with its actions at the right and the muted line under both, as wide as the page; where the width
 * does not hold title and actions, the actions move below the line.
 */
final class Heading extends JPanel implements Reflowing {
    private static final long serialVersionUID = 1;

    private int measuredFor = -1;

    /** @param most the width of title that is kept free for it at the most, in device pixels */
    Heading(Text title, Text line, Component actions, int gap, int most) {
        setOpaque(false);
        setLayout(new Placing(title, line, actions, gap, most));
        add(title);
        add(line);
        add(actions);
    }

    @Override
    public boolean stale() {
        return getWidth() > 0 && measuredFor >= 0 && measuredFor != getWidth() && isVisible();
    }

    /** Places the three. */
    private final class Placing implements LayoutManager {
        private final Text title;
        private final Text line;
        private final Component actions;
        private final int gap;
        private final int most;
        private final int under;

        Placing(Text title, Text line, Component actions, int gap, int most) {
            this.title = title;
            this.line = line;
            this.actions = actions;
            this.gap = gap;
            this.most = most;
            this.under = gap / 6;
        }

        private int right() {
            return actions.isVisible() ? actions.getPreferredSize().width + gap : 0;
        }

        private boolean together(int width) {
            return Math.min(title.getPreferredSize().width, most) + right() <= width;
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int natural = Math.max(title.getPreferredSize().width + right(), under().width);
            int width = parent.getWidth() > 0 ? parent.getWidth() : natural;
            measuredFor = width;
            return new Dimension(natural, place(width, false));
        }

        private Dimension under() {
            return line.isVisible() ? line.getPreferredSize() : new Dimension();
        }

        @Override
        public void layoutContainer(Container parent) {
            place(parent.getWidth(), true);
        }

        private int place(int width, boolean move) {
            boolean together = together(width);
            int first = title.getPreferredSize().height;
            int second = under().height;
            int high = actions.isVisible() ? actions.getPreferredSize().height : 0;
            int top = together ? Math.max(first, high) : first;
            int below = top + (second == 0 ? 0 : under + second);
            if (move) {
                title.setBounds(0, 0, together ? width - right() : width, first);
                line.setBounds(0, top + under, width, second);
                int wide = Math.min(width, actions.getPreferredSize().width);
                actions.setBounds(
                        together ? width - wide : 0, together ? 0 : below + gap, together ? wide : width, high);
            }
            return together || high == 0 ? below : below + gap + high;
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            int least =
                    Math.max(title.getMinimumSize().width, actions.isVisible() ? actions.getMinimumSize().width : 0);
            return new Dimension(least, preferredLayoutSize(parent).height);
        }

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}
    }
}
