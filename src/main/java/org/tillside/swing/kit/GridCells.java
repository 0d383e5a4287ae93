package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** The cells of a {@link SkillGrid} with the counts at their right and below; the keyboard walks through them. */
final class GridCells extends JComponent implements Scrollable, Accessible {
    private static final int MOST_ROWS = 11;

    private final transient Kit kit;
    private final transient GridSizes sizes;
    private final transient Consumer<GridTable.Spot> choose;

    GridCells(Kit kit, GridSizes sizes, Consumer<GridTable.Spot> choose) {
        this.kit = kit;
        this.sizes = sizes;
        this.choose = choose;
        setFocusable(true);
        putClientProperty("html.disable", Boolean.TRUE);
        ToolTipManager.sharedInstance().registerComponent(this);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
                sizes.spot(event.getX(), event.getY()).ifPresent(choose);
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
        Keys.on(this, KeyEvent.VK_LEFT, () -> walk(0, -1));
        Keys.on(this, KeyEvent.VK_RIGHT, () -> walk(0, 1));
        Keys.on(this, KeyEvent.VK_UP, () -> walk(-1, 0));
        Keys.on(this, KeyEvent.VK_DOWN, () -> walk(1, 0));
        Keys.on(this, KeyEvent.VK_HOME, () -> walk(0, -sizes.table().columns()));
        Keys.on(this, KeyEvent.VK_END, () -> walk(0, sizes.table().columns()));
        Keys.on(this, KeyEvent.VK_SPACE, () -> walk(0, 0));
    }

    /** Goes on from the chosen cell; the first one where none is. */
    private void walk(int down, int right) {
        GridTable table = sizes.table();
        if (table.rows().isEmpty() || table.columns() == 0) {
            return;
        }
        GridTable.Spot next = table.chosen()
                .map(it -> new GridTable.Spot(
                        clamp(it.row() + down, table.rows().size()), clamp(it.column() + right, table.columns())))
                .orElse(new GridTable.Spot(0, 0));
        choose.accept(next);
    }

    private static int clamp(int at, int size) {
        return Math.max(0, Math.min(size - 1, at));
    }

    /** Takes what changed in; the chosen cell comes into view and is said. */
    void changed() {
        Optional<GridTable.Spot> chosen = sizes.table().chosen();
        chosen.flatMap(sizes.table()::at).ifPresent(it -> {
            kit.named(this, SkillGrid.NAME, it.spoken());
            if (isFocusOwner()) {
                kit.announce(this, it.spoken());
            }
        });
        if (isFocusOwner()) {
            chosen.ifPresent(it -> {
                Rectangle tile = sizes.tile(it);
                tile.grow(kit.px(8), kit.px(8));
                scrollRectToVisible(tile);
            });
        }
        revalidate();
        repaint();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return sizes.spot(event.getX(), event.getY())
                .flatMap(sizes.table()::at)
                .map(GridTable.Cell::spoken)
                .orElse(null);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Painted.smooth(g);
            bands(g);
            rows(g);
            foot(g);
            sizes.table().chosen().ifPresent(it -> ring(g, sizes.tile(it)));
        } finally {
            g.dispose();
        }
    }

    /** The row and the column of the chosen cell, up to it. */
    private void bands(Graphics2D g) {
        sizes.table().chosen().filter(it -> sizes.table().at(it).isPresent()).ifPresent(it -> {
            g.setColor(kit.colour(Token.BUBBLE));
            g.fillRect(
                    0, sizes.top(it.row()), sizes.left(it.column()) + sizes.columnWidth(), sizes.rowHeight(it.row()));
            g.fillRect(sizes.left(it.column()), 0, sizes.columnWidth(), sizes.top(it.row()));
        });
    }

    private void rows(Graphics2D g) {
        Rectangle clip = g.getClipBounds();
        for (int row = 0; row < sizes.table().rows().size(); row++) {
            GridTable.Row it = sizes.table().rows().get(row);
            if (clip != null && (sizes.top(row + 1) < clip.y || sizes.top(row) > clip.y + clip.height)) {
                continue;
            }
            for (int at = 0; at < it.cells().size(); at++) {
                cell(g, it.cells().get(at), sizes.tile(new GridTable.Spot(row, at)));
            }
            int middle = sizes.top(row) + sizes.rowHeight(row) / 2;
            write(g, it.sum(), sizes.sumLeft(), middle, false);
        }
    }

    private void cell(Graphics2D g, GridTable.Cell it, Rectangle at) {
        Graphics2D own = (Graphics2D) g.create();
        own.translate(at.x, at.y);
        double size = kit.look().size();
        own.scale(size, size);
        new SkillTile(kit, it.state(), it.below(), SkillGrid.TILE).paint(own, (float) (at.width / size));
        own.dispose();
    }

    private void foot(Graphics2D g) {
        g.setColor(kit.colour(Token.LINE));
        g.fillRect(0, sizes.rows() + kit.px(4), getWidth(), 1);
        int middle = sizes.rows() + sizes.rowPitch() / 2 + kit.px(2);
        for (int at = 0; at < sizes.table().foot().size(); at++) {
            write(g, sizes.table().foot().get(at), sizes.left(at) + sizes.columnWidth() / 2, middle, true);
        }
        write(g, sizes.table().total(), sizes.sumLeft(), middle, false);
    }

    private void write(Graphics2D g, GridTable.Sum sum, int x, int middle, boolean centred) {
        boolean bold = sum.look() != GridTable.Look.QUIET;
        FontMetrics metrics =
                centred ? bold ? sizes.smallBold() : sizes.small() : bold ? sizes.captionBold() : sizes.caption();
        Color ink = kit.colour(
                switch (sum.look()) {
                    case QUIET -> Token.MUTED;
                    case PLAIN -> Token.TEXT;
                    case SHORT -> Token.BAD;
                });
        g.setFont(metrics.getFont());
        g.setColor(ink);
        int left = centred ? x - metrics.stringWidth(sum.text()) / 2 : x;
        g.drawString(sum.text(), left, middle + (metrics.getAscent() - metrics.getDescent()) / 2);
    }

    /** Chosen is a dark ring; with the keyboard on it, an accent one. */
    private void ring(Graphics2D g, Rectangle tile) {
        float out = kit.px(4f);
        Color ink = kit.colour(isFocusOwner() ? Token.ACCENT : Token.TEXT);
        Painted.edge(
                g,
                ink,
                tile.x - out,
                tile.y - out,
                tile.width + 2 * out,
                tile.height + 2 * out,
                kit.px(9f),
                kit.px(2f));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(sizes.width(), sizes.height());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(
                Math.min(sizes.width(), kit.px(480)), Math.min(sizes.height(), (MOST_ROWS + 1) * sizes.rowPitch()));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return sizes.rowPitch();
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(sizes.rowPitch(), visible.height - sizes.rowPitch());
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getParent().getWidth() > sizes.width();
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > sizes.height();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.TABLE;
                }
            };
        }
        return accessibleContext;
    }
}
