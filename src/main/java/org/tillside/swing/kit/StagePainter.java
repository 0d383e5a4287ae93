package org.tillside.swing.kit;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Paints a stage in its own space: 400 high, as wide as the place is, the counter at the foot. */
final class StagePainter {
    private static final double HIGH = 400;
    private static final double WIDEST = 800;
    private static final double COUNTER = 338;
    private static final double FOOT = 380;
    private static final double DISC = 138;
    private static final double BUST = 298;
    private static final Color LIGHT_AIR = new Color(0xEFE8DC);
    private static final Color DARK_WALL = new Color(0x26292D);
    private static final Color DARK_AIR = new Color(0x15191D);

    private final Faces faces;
    private final Drawings drawings;
    private final boolean dark;

    StagePainter(Faces faces, boolean dark) {
        this.faces = faces;
        this.drawings = faces.drawings();
        this.dark = dark;
    }

    /** Where the tail of the customer's speech bubble begins, for a picture of the given size. */
    static Point mouth(double width, double height) {
        double scale = scale(width, height);
        double x = (centre(width / scale) + 122) * scale;
        return new Point((int) Math.round(x), (int) Math.round(height - (HIGH - 293) * scale));
    }

    private static double scale(double width, double height) {
        return Math.max(height / HIGH, width / WIDEST);
    }

    /** The customer stands a little right of the middle, the disc within the stage. */
    private static double centre(double width) {
        return Math.max(width / 2, width - DISC - 16);
    }

    void paint(Graphics2D device, Stage stage, Optional<Figure.Art> behind, double width, double height) {
        Graphics2D g = (Graphics2D) device.create();
        double scale = scale(width, height);
        g.translate(0, height - HIGH * scale);
        g.scale(scale, scale);
        String tone = dark ? "dark" : "light";
        drawings.of("backdrops/wall-" + tone + ".svg").paint(g, 0, 0, WIDEST, 340);
        if (behind.isPresent()) {
            own(g, behind.get(), width / scale);
        } else {
            shop(g, stage.backdrop());
        }
        double x = centre(width / scale);
        waiting(g, stage.waiting(), x - DISC - 46);
        customer(g, stage.customer(), x);
        drawings.of("backdrops/counter-" + tone + ".svg").paint(g, 0, COUNTER, WIDEST, HIGH - COUNTER);
        things(g, stage.counter(), width / scale);
        g.dispose();
    }

    /** An author's picture covers the wall as far as it is seen, a little paler than the people before it. */
    private void own(Graphics2D g, Figure.Art art, double width) {
        double high = 340;
        double size = Math.max(width / art.wide(), high / art.high());
        Graphics2D own = (Graphics2D) g.create();
        own.clip(new Rectangle2D.Double(0, 0, width, high));
        own.translate((width - art.wide() * size) / 2, (high - art.high() * size) / 2);
        art.paint(own, art.wide() * size, art.high() * size);
        own.dispose();
        g.setColor(air(dark ? 0.5 : 0.25));
        g.fill(new Rectangle2D.Double(0, 0, width, high));
    }

    /** The shop stays behind: its drawing is laid on the wall half transparent, as one sheet. */
    private void shop(Graphics2D g, String backdrop) {
        if (!Stage.BACKDROPS.contains(backdrop)) {
            return;
        }
        double scale = g.getTransform().getScaleX();
        BufferedImage sheet = new BufferedImage(
                (int) Math.ceil(WIDEST * scale), (int) Math.ceil(340 * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D over = sheet.createGraphics();
        over.scale(scale, scale);
        drawings.of("backdrops/" + backdrop + ".svg").paint(over, 0, 0, WIDEST, 340);
        over.dispose();
        Graphics2D own = (Graphics2D) g.create();
        own.setComposite(AlphaComposite.SrcOver.derive(dark ? 0.24f : 0.6f));
        Faces.onPixels(own, sheet, 0, 0);
        own.dispose();
    }

    /** The nearest stands largest and is drawn last; all fit between the left edge and the customer's disc. */
    private void waiting(Graphics2D g, List<Portrait> people, double nearest) {
        double step = people.size() < 2 ? 0 : Math.min(84, Math.max(30, (nearest - 32) / (people.size() - 1)));
        for (int i = people.size() - 1; i >= 0; i--) {
            double size = Math.max(120, 196 - 18 * i);
            double x = nearest - i * step - size / 2;
            faces.paintTinted(g, people.get(i), x, COUNTER + 2 - size, size, air(dark ? 0.44 : 0.5));
        }
    }

    private void customer(Graphics2D g, Portrait who, double x) {
        Color wall = dark ? DARK_WALL : LIGHT_AIR;
        g.setColor(Drawings.mix(wall, Faces.ring(who.mood()), dark ? 0.2 : 0.26));
        g.fill(new Ellipse2D.Double(x - DISC, 212 - DISC, 2 * DISC, 2 * DISC));
        faces.paintTinted(g, who, x - BUST / 2, 56, BUST, air(dark ? 0.08 : 0));
    }

    /** What lies between the eye and somebody further back. */
    private Color air(double alpha) {
        return Drawings.faint(dark ? DARK_AIR : LIGHT_AIR, alpha);
    }

    /** Each thing has the same room beside it; only when there is too little do all become smaller. */
    private void things(Graphics2D g, List<String> names, double width) {
        List<Drawing> all = names.stream().map(drawings::thing).toList();
        double wide = all.stream().mapToDouble(Drawing::width).sum();
        double shrink = Math.min(1, (width - 16 - 12 * all.size()) / Math.max(1, wide));
        double gap = (width - wide * shrink) / (all.size() + 1);
        double x = gap;
        for (Drawing it : all) {
            double w = it.width() * shrink;
            double h = it.height() * shrink;
            it.paint(g, x, FOOT - h, w, h);
            x += w + gap;
        }
    }
}
