package org.tillside.swing.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.HierarchyBoundsAdapter;
import java.awt.event.HierarchyEvent;
import java.awt.event.MouseWheelEvent;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneLayout;
import javax.swing.SwingUtilities;

/**
 * Who can do what: skills down, people across. Heads and titles stay where they are while the cells scroll; painted as
 * one, for forty people and twenty skills are eight hundred cells.
 */
public final class SkillGrid extends JScrollPane {
    /** The name of the cells, by which tests find them. */
    public static final String NAME = "matrix.grid";

    static final int TILE = 38;

    private final transient Kit kit;
    private final transient GridSizes sizes;
    private final GridCells cells;
    private final GridHeads heads;
    private final GridTitles titles;

    SkillGrid(Kit kit, GridTable table, Consumer<GridTable.Spot> choose) {
        super(VERTICAL_SCROLLBAR_AS_NEEDED, HORIZONTAL_SCROLLBAR_AS_NEEDED);
        this.kit = kit;
        this.sizes = new GridSizes(kit, this, table);
        this.cells = new GridCells(kit, sizes, choose);
        this.heads = new GridHeads(kit, sizes);
        this.titles = new GridTitles(kit, sizes);
        kit.named(cells, NAME, kit.word("matrix.grid"));
        setViewportView(cells);
        setColumnHeaderView(heads);
        setRowHeaderView(titles);
        for (JViewport each : new JViewport[] {getViewport(), getColumnHeader(), getRowHeader()}) {
            each.setOpaque(false);
        }
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder());
        setViewportBorder(BorderFactory.createEmptyBorder());
        getHorizontalScrollBar().setUnitIncrement(kit.px(24));
        getHorizontalScrollBar().setOpaque(true);
        getHorizontalScrollBar()
                .putClientProperty(
                        FlatClientProperties.STYLE,
                        Map.of("track", kit.colour(Token.CARD), "hoverTrackColor", kit.colour(Token.CARD)));
        setComponentZOrder(getHorizontalScrollBar(), 0);
        getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        addHierarchyBoundsListener(new Moved());
        getVerticalScrollBar().setUnitIncrement(kit.px(24));
        setLayout(new BarInSight());
        show(table);
    }

    /** Shows another state of the table; where it was scrolled to stays. */
    public void show(GridTable table) {
        sizes.measure(table);
        cells.changed();
        heads.revalidate();
        titles.revalidate();
        revalidate();
        repaint();
    }

    /** The bar may lie over the last cells that are in sight. */
    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }

    /** The bar below takes its height only where the cells do not fit; then the rows keep theirs. */
    @Override
    public Dimension getPreferredSize() {
        Dimension view = cells.getPreferredScrollableViewportSize();
        int bar = getHorizontalScrollBar().getPreferredSize().height;
        return new Dimension(sizes.titleWidth() + view.width, sizes.headHeight() + view.height + bar);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(sizes.titleWidth() + kit.px(120), getPreferredSize().height);
    }

    /** Where nothing scrolls down here, the wheel belongs to the page. */
    @Override
    protected void processMouseWheelEvent(MouseWheelEvent event) {
        JScrollPane page = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, this);
        if (page != null && !getVerticalScrollBar().isVisible() && !event.isShiftDown()) {
            page.dispatchEvent(SwingUtilities.convertMouseEvent(this, event, page));
        } else {
            super.processMouseWheelEvent(event);
        }
    }

    /** The page is scrolled over the grid, or made higher. */
    private final class Moved extends HierarchyBoundsAdapter {
        @Override
        public void ancestorMoved(HierarchyEvent event) {
            ((BarInSight) getLayout()).place();
        }

        @Override
        public void ancestorResized(HierarchyEvent event) {
            ((BarInSight) getLayout()).place();
        }
    }

    /** Where the page goes on below the window, the bar lies at the window's edge and not out of sight below the cells. */
    private final class BarInSight extends ScrollPaneLayout.UIResource {
        @Override
        public void layoutContainer(Container parent) {
            super.layoutContainer(parent);
            place();
        }

        void place() {
            JScrollBar bar = getHorizontalScrollBar();
            if (bar.isVisible()) {
                Rectangle seen = getVisibleRect();
                int last = SkillGrid.this.getHeight() - bar.getHeight();
                int first = Math.min(last, sizes.headHeight());
                int at = Math.max(first, Math.min(last, seen.y + seen.height - bar.getHeight()));
                bar.setLocation(bar.getX(), at);
            }
        }
    }
}
