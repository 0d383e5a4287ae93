package org.tillside.swing.kit;

import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The picture on the drill's card in the gallery: a part of its floor with two customers who wait. */
public final class DrillTeaser extends Painted {
    private static final double SCALE = .56;
    private static final int LEFT = 70;
    private static final int TOP = 226;
    private static final float RADIUS = 12;

    private final transient Drawings drawings;
    private final transient FloorPeople people;
    private final List<DrillFloor.Figure> figures;

    /** Shows two whose seconds are written in the page's language. */
    public DrillTeaser(Kit kit, Faces faces, String few, String many) {
        super(kit, 330, 112, "");
        this.drawings = faces.drawings();
        this.people = new FloorPeople(kit, faces.drawings());
        this.figures = List.of(
                new DrillFloor.Figure("B", "red-coat", 225, 348, .37, DrillFloor.Look.SHORT, few, true, false, ""),
                new DrillFloor.Figure("C", "hat", 572, 300, .8, DrillFloor.Look.WAITS, many, false, false, ""));
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        double dots = g.getTransform().getScaleX();
        int across = Math.max(1, (int) Math.round(width * dots));
        int down = Math.max(1, (int) Math.round(height * dots));
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D own = image.createGraphics();
        smooth(own);
        double scale = Math.max(SCALE, width / (DrillFloor.WIDE - LEFT));
        own.scale(dots, dots);
        own.translate(-LEFT * scale, -TOP * scale);
        drawings.of("drill/floor-" + (kit().look().dark() ? "dark" : "light") + ".svg")
                .paint(own, 0, 0, DrillFloor.WIDE * scale, DrillFloor.HIGH * scale);
        figures.forEach(it -> people.figure(own, it, scale));
        own.dispose();
        Graphics2D card = (Graphics2D) g.create();
        card.scale(1 / dots, 1 / dots);
        card.setPaint(new TexturePaint(image, new Rectangle2D.Double(0, 0, across, down)));
        double round = 2 * RADIUS * dots;
        card.clip(new Rectangle2D.Double(0, 0, across, down));
        card.fill(new RoundRectangle2D.Double(0, 0, across, down + round, round, round));
        card.dispose();
    }
}
