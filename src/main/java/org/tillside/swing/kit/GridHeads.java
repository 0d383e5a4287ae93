package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JComponent;

/** The people above the cells of a {@link SkillGrid}, by groups; it stays while the cells scroll down. */
final class GridHeads extends JComponent {
    private static final int AVATAR = 34;

    private final transient Kit kit;
    private final transient GridSizes sizes;

    GridHeads(Kit kit, GridSizes sizes) {
        this.kit = kit;
        this.sizes = sizes;
        putClientProperty("html.disable", Boolean.TRUE);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(sizes.width(), sizes.headHeight());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Painted.smooth(g);
            int at = 0;
            int groups = 0;
            for (GridTable.Group group : sizes.table().groups()) {
                group(g, group, sizes.group(groups++));
                for (GridTable.Head head : group.heads()) {
                    head(g, head, at++);
                }
            }
        } finally {
            g.dispose();
        }
    }

    private void group(Graphics2D g, GridTable.Group group, Rectangle where) {
        if (group.heads().isEmpty()) {
            return;
        }
        int left = where.x + kit.px(4);
        int wide = where.width - kit.px(8);
        FontMetrics bold = sizes.smallBold();
        String title = sizes.fit(bold, group.title(), wide + kit.px(8));
        g.setFont(bold.getFont());
        g.setColor(kit.colour(Token.MUTED));
        g.drawString(title, left + (wide - bold.stringWidth(title)) / 2, bold.getAscent());
        g.setColor(kit.colour(Token.EDGE_QUIET));
        g.fillRect(left, bold.getHeight() + kit.px(5), wide, Math.max(1, kit.px(1)));
    }

    private void head(Graphics2D g, GridTable.Head head, int at) {
        boolean chosen = sizes.table().chosen().map(GridTable.Spot::column).equals(Optional.of(at));
        int top = sizes.smallBold().getHeight() + kit.px(12);
        if (chosen) {
            g.setColor(kit.colour(Token.BUBBLE));
            g.fillRect(sizes.left(at), top - kit.px(4), sizes.columnWidth(), getHeight());
        }
        Graphics2D own = (Graphics2D) g.create();
        own.translate(sizes.left(at) + (sizes.columnWidth() - kit.px(AVATAR)) / 2, top);
        own.scale(kit.look().size(), kit.look().size());
        new Avatar(kit, head.id(), head.name(), AVATAR).draw(own, AVATAR, AVATAR);
        own.dispose();
        FontMetrics metrics = chosen ? sizes.captionBold() : sizes.caption();
        // bold letters may lean over the edge a little
        String name = sizes.fit(metrics, head.first(), sizes.columnWidth() + kit.px(chosen ? 6 : 0));
        g.setFont(kit.able(metrics.getFont(), name));
        g.setColor(kit.colour(Token.TEXT));
        g.drawString(
                name,
                sizes.left(at) + (sizes.columnWidth() - metrics.stringWidth(name)) / 2,
                top + kit.px(AVATAR) + kit.px(8) + metrics.getAscent());
    }
}
