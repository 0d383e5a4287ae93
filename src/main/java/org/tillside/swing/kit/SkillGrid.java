package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.event.MouseWheelEvent;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
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
        getVerticalScrollBar().setUnitIncrement(kit.px(24));
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
}
