package org.tillside.swing.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager2;
import java.util.HashMap;
import java.util.Map;

/**
 * Parts below each other in the middle; texts are as wide as all. A page may hold many such cards, so each is placed in
 * one pass: a text is asked for its height when it has its width.
 */
final class Stacked implements LayoutManager2 {
    private final Insets around;
    private final Map<Component, Integer> above = new HashMap<>();

    /** @param around the space at the sides, in device pixels */
    Stacked(Insets around) {
        this.around = around;
    }

    /** @param gap the space above the part in device pixels; none where there is no number */
    @Override
    public void addLayoutComponent(Component part, Object gap) {
        above.put(part, gap instanceof Integer pixels ? pixels : 0);
    }

    private int above(Component part) {
        return above.getOrDefault(part, 0);
    }

    @Override
    public void layoutContainer(Container parent) {
        int inner = Math.max(0, parent.getWidth() - around.left - around.right);
        int y = around.top;
        for (Component part : parent.getComponents()) {
            int wide = part instanceof Text ? inner : Math.min(inner, part.getPreferredSize().width);
            part.setSize(wide, part.getHeight());
            int high = part.getPreferredSize().height;
            y += above(part);
            part.setBounds(around.left + Math.round((inner - wide) / 2f), y, wide, high);
            y += high;
        }
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int wide = 0;
        int high = 0;
        for (Component part : parent.getComponents()) {
            Dimension each = part.getPreferredSize();
            wide = Math.max(wide, each.width);
            high += above(part) + each.height;
        }
        return new Dimension(wide + around.left + around.right, high + around.top + around.bottom);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        int wide = 0;
        for (Component part : parent.getComponents()) {
            wide = Math.max(wide, part.getMinimumSize().width);
        }
        return new Dimension(wide + around.left + around.right, preferredLayoutSize(parent).height);
    }

    @Override
    public Dimension maximumLayoutSize(Container parent) {
        return new Dimension(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public void removeLayoutComponent(Component part) {
        above.remove(part);
    }

    @Override
    public void addLayoutComponent(String name, Component part) {}

    @Override
    public float getLayoutAlignmentX(Container parent) {
        return 0.5f;
    }

    @Override
    public float getLayoutAlignmentY(Container parent) {
        return 0.5f;
    }

    @Override
    public void invalidateLayout(Container parent) {}
}
