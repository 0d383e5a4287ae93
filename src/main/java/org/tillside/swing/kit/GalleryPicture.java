package org.tillside.swing.kit;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** The picture on a scenario's card: a tinted ground, a thing that tells what it is about, the customer's bust. */
public final class GalleryPicture extends Painted {
    private static final List<String> GROUNDS = List.of("sky", "sage", "lavender", "sand", "mint", "rose");
    private static final Set<String> DARK_INK = Set.of("scanner", "phone-ringing", "mower", "polish", "till");
    private static final double HIGH = 112;
    private static final double BUST = 134;

    private final transient Faces faces;
    private final transient Portrait who;
    private final String thing;
    private final String ground;
    private final Corners corners;
    private final int radius;

    /** Which corners of the picture are round, as those of the card that it lies in. */
    public enum Corners {
        NONE,
        TOP,
        LEFT
    }

    /**
     * Shows a person and a thing: the thing stands at the left, the bust at the right. Without a thing the bust
     * stands in the middle before a disc.
     *
     * @param thing one of {@link Stage#THINGS}; any other, as the empty one, gives no thing
     * @param place the card's number in the gallery, which chooses the tint
     * @param radius of the round corners in pixels at 100 %
     */
    public GalleryPicture(Kit kit, Faces faces, Portrait who, String thing, int place, Corners corners, int radius) {
        super(kit, Stage.THINGS.contains(thing) ? 330 : 215, Stage.THINGS.contains(thing) ? 112 : 158, "");
        this.faces = faces;
        this.who = who;
        this.thing = Stage.THINGS.contains(thing) ? thing : "";
        this.ground = GROUNDS.get(Math.floorMod(place, GROUNDS.size()));
        this.corners = corners;
        this.radius = radius;
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        double dots = g.getTransform().getScaleX();
        int across = (int) Math.round(width * dots);
        int down = (int) Math.round(height * dots);
        if (across < 1 || down < 1) {
            return;
        }
        Key key = new Key(
                who,
                thing,
                ground,
                corners,
                (int) Math.round(radius * dots),
                across,
                down,
                kit().look().dark());
        Faces.onPixels(g, faces.drawings().picture(key, () -> made(key)), 0, 0);
    }

    /** All that its picture depends on: a gallery has the same pictures each time it is opened. */
    private record Key(
            Portrait who,
            String thing,
            String ground,
            Corners corners,
            int round,
            int across,
            int down,
            boolean dark) {}

    private BufferedImage made(Key key) {
        BufferedImage image = new BufferedImage(key.across(), key.down(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D own = image.createGraphics();
        smooth(own);
        own.scale(key.down() / HIGH, key.down() / HIGH);
        picture(own, key.across() * HIGH / key.down());
        own.dispose();
        BufferedImage cut = new BufferedImage(key.across(), key.down(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D card = cut.createGraphics();
        smooth(card);
        card.setPaint(new TexturePaint(image, new Rectangle2D.Double(0, 0, key.across(), key.down())));
        card.fill(outline(key.across(), key.down(), key.round()));
        card.dispose();
        return cut;
    }

    /** The place with its round corners; the other two lie outside the picture. */
    private Shape outline(int width, int height, double round) {
        Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
        if (corners == Corners.NONE) {
            return all;
        }
        double right = corners == Corners.LEFT ? width + 2 * round : width;
        double foot = corners == Corners.TOP ? height + 2 * round : height;
        Area cut = new Area(new RoundRectangle2D.Double(0, 0, right, foot, 2 * round, 2 * round));
        cut.intersect(new Area(all));
        return cut;
    }

    private void picture(Graphics2D g, double width) {
        boolean alone = thing.isEmpty();
        String tone = kit().look().dark() ? "-dark" : "-light";
        double high = alone ? HIGH * 1.2 : HIGH;
        faces.drawings().of("grounds/" + ground + tone + ".svg").paint(g, 0, 0, Math.max(width, 330), high);
        if (alone) {
            g.setColor(Drawings.faint(Faces.ring(who.mood()), 0.22));
            g.fill(new Ellipse2D.Double(width / 2 - 52, 10, 104, 104));
        } else {
            thing(g);
        }
        double centre = alone ? width / 2 : Math.max(width * 0.735, 190);
        faces.paint(g, who, centre - BUST / 2, -3, BUST, Faces.Crop.BUST);
    }

    private void thing(Graphics2D g) {
        Drawing it = faces.drawings().thing(file());
        double size = Math.min(1, Math.min(80.0 / it.width(), 56.0 / it.height()));
        double w = it.width() * size;
        double h = it.height() * size;
        double foot = thing.equals("scarves") ? 84 : 103;
        it.paint(g, 66 - w / 2, foot - h, w, h);
    }

    /** Things drawn in dark ink have a pale twin for the dark grounds. */
    private String file() {
        String name = thing.equals("phone") ? "phone-ringing" : thing;
        return kit().look().dark() && DARK_INK.contains(name) ? name + "-pale" : name;
    }
}
