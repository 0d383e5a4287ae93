package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;

/** The skills at the left of the cells of a {@link SkillGrid}; it stays while the cells scroll aside. */
final class GridTitles extends JComponent {
    private final transient Kit kit;
    private final transient GridSizes sizes;

    GridTitles(Kit kit, GridSizes sizes) {
        this.kit = kit;
        this.sizes = sizes;
        putClientProperty("html.disable", Boolean.TRUE);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(sizes.titleWidth(), sizes.height());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Painted.smooth(g);
            for (int row = 0; row < sizes.table().rows().size(); row++) {
                row(g, row);
            }
            g.setColor(kit.colour(Token.LINE));
            g.fillRect(sizes.pad(), sizes.rows() + kit.px(4), getWidth(), 1);
            g.setFont(sizes.small().getFont());
            g.setColor(kit.colour(Token.MUTED));
            int middle = sizes.rows() + sizes.rowPitch() / 2 + kit.px(2);
            FontMetrics small = sizes.small();
            g.drawString(
                    sizes.fit(small, sizes.table().footTitle(), getWidth() - sizes.pad()),
                    sizes.pad(),
                    middle + (small.getAscent() - small.getDescent()) / 2);
        } finally {
            g.dispose();
        }
    }

    private void row(Graphics2D g, int row) {
        boolean chosen = sizes.table().chosen().map(GridTable.Spot::row).equals(Optional.of(row));
        if (chosen) {
            g.setColor(kit.colour(Token.BUBBLE));
            float round = kit.px(8f);
            g.fill(new RoundRectangle2D.Float(
                    0, sizes.top(row), getWidth() + round, sizes.rowHeight(row), 2 * round, 2 * round));
        }
        List<String> lines = sizes.title(row);
        FontMetrics metrics = sizes.body();
        g.setFont(chosen ? kit.bold(Type.BODY) : kit.font(Type.BODY));
        g.setColor(kit.colour(Token.TEXT));
        int y = sizes.top(row) + (sizes.rowHeight(row) - lines.size() * metrics.getHeight()) / 2;
        for (String line : lines) {
            g.drawString(
                    sizes.fit(getFontMetrics(g.getFont()), line, getWidth() - sizes.pad()),
                    sizes.pad(),
                    y + metrics.getAscent());
            y += metrics.getHeight();
        }
    }
}
