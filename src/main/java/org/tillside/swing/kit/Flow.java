package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;

/** A row whose parts go on in a next line where the width ends: chips, buttons, pills. */
public final class Flow extends JPanel implements Reflowing {
    private int measuredFor = -1;

    Flow(Kit kit, int gap, boolean right) {
        setOpaque(false);
        setLayout(new Wrapping(kit.px(gap), right));
    }

    @Override
    public boolean stale() {
        return getWidth() > 0 && measuredFor >= 0 && measuredFor != getWidth() && isVisible();
    }

    @Override
    public Dimension getMinimumSize() {
        int widest = 0;
        for (Component each : getComponents()) {
            widest = Math.max(widest, wide(each));
        }
        return new Dimension(widest, getPreferredSize().height);
    }

    private static int wide(Component part) {
        return part.getPreferredSize().width;
    }

    private static int high(Component part) {
        return part.getPreferredSize().height;
    }

    /** Places parts line by line, each at its preferred size, centred in its line. */
    private final class Wrapping implements LayoutManager {
        private final int gap;
        private final boolean right;

        Wrapping(int gap, boolean right) {
            this.gap = gap;
            this.right = right;
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int natural = -gap;
            for (Component each : parent.getComponents()) {
                natural += each.isVisible() ? wide(each) + gap : 0;
            }
            int width = parent.getWidth() > 0 ? parent.getWidth() : Math.max(0, natural);
            measuredFor = width;
            return new Dimension(Math.max(0, natural), place(parent, width, false));
        }

        @Override
        public void layoutContainer(Container parent) {
            place(parent, parent.getWidth(), true);
        }

        private int place(Container parent, int width, boolean move) {
            int y = 0;
            int index = 0;
            while (index < parent.getComponentCount()) {
                int end = lineEnd(parent, index, width);
                int high = 0;
                int wide = -gap;
                for (int i = index; i < end; i++) {
                    Component each = parent.getComponent(i);
                    high = each.isVisible() ? Math.max(high, high(each)) : high;
                    wide += each.isVisible() ? wide(each) + gap : 0;
                }
                if (move) {
                    line(parent, index, end, right ? Math.max(0, width - wide) : 0, y, high, width);
                }
                y += high + gap;
                index = end;
            }
            return Math.max(0, y - gap);
        }

        private int lineEnd(Container parent, int from, int width) {
            int x = 0;
            for (int i = from; i < parent.getComponentCount(); i++) {
                Component each = parent.getComponent(i);
                int wide = each.isVisible() ? wide(each) : 0;
                if (i > from && x + wide > width) {
                    return i;
                }
                x += wide == 0 ? 0 : wide + gap;
            }
            return parent.getComponentCount();
        }

        private void line(Container parent, int from, int end, int left, int y, int high, int width) {
            int x = left;
            for (int i = from; i < end; i++) {
                Component each = parent.getComponent(i);
                if (each.isVisible()) {
                    int wide = Math.min(wide(each), width);
                    each.setBounds(x, y + (high - high(each)) / 2, wide, high(each));
                    x += wide + gap;
                }
            }
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return preferredLayoutSize(parent);
        }

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}
    }
}
