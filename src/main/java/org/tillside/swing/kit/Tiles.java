package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;

/** Cards in as many equal columns as the width holds; those of one row are equally high. */
public final class Tiles extends JPanel implements Reflowing {
    private int measuredFor = -1;

    Tiles(int least, int most, int gap) {
        setOpaque(false);
        setLayout(new Grid(least, most, gap));
    }

    @Override
    public boolean stale() {
        return getWidth() > 0 && measuredFor >= 0 && measuredFor != getWidth() && isVisible();
    }

    /** Places the cards. */
    private final class Grid implements LayoutManager {
        private final int least;
        private final int most;
        private final int gap;

        Grid(int least, int most, int gap) {
            this.least = least;
            this.most = most;
            this.gap = gap;
        }

        private int columns(int width) {
            return Math.max(1, Math.min(most, (width + gap) / (least + gap)));
        }

        /** Where a column begins; what does not divide evenly is spread, so that the last one ends at the edge. */
        private int edge(int column, int columns, int width) {
            return Math.round(column * (width + gap) / (float) columns);
        }

        private int place(Container parent, int width, boolean move) {
            int columns = columns(width);
            int y = 0;
            for (int from = 0; from < parent.getComponentCount(); from += columns) {
                int end = Math.min(parent.getComponentCount(), from + columns);
                int high = 0;
                for (int i = from; i < end; i++) {
                    int wide = edge(i - from + 1, columns, width) - gap - edge(i - from, columns, width);
                    high = Math.max(high, high(parent.getComponent(i), wide));
                }
                for (int i = from; move && i < end; i++) {
                    int x = edge(i - from, columns, width);
                    parent.getComponent(i).setBounds(x, y, edge(i - from + 1, columns, width) - gap - x, high);
                }
                y += high + gap;
            }
            return Math.max(0, y - gap);
        }

        /** A card that was laid out at its width knows its height, however often it is asked for. */
        private int high(Component card, int wide) {
            if (!card.isValid() && card instanceof Container inside && wide > 0) {
                card.setSize(wide, Math.max(1, card.getHeight()));
                Settle.validate(inside);
            }
            return card.getPreferredSize().height;
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int natural = Math.min(most, Math.max(1, parent.getComponentCount())) * (least + gap) - gap;
            int width = parent.getWidth() > 0 ? parent.getWidth() : natural;
            measuredFor = width;
            return new Dimension(natural, place(parent, width, false));
        }

        @Override
        public void layoutContainer(Container parent) {
            place(parent, parent.getWidth(), true);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            Dimension preferred = preferredLayoutSize(parent);
            return new Dimension(Math.min(least, preferred.width), preferred.height);
        }

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}
    }
}
