package org.tillside.swing.kit;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The floor of the 30/30 drill from above: the shop, the trainee, whoever came in with their ring, and a dotted line to
 * whoever is chosen. Everybody who waits is a button, so that the keyboard and a screen reader find them.
 */
public final class DrillFloor extends Painted {
    /** The floor's own measure. */
    public static final int WIDE = 760;

    /** The floor's own measure. */
    public static final int HIGH = 564;

    static final double RING = 39;

    private final transient Drawings drawings;
    private final transient FloorPeople people;
    private final transient Consumer<String> pick;
    private final List<Label> labels;
    private final String you;
    private final int youX;
    private final int youY;
    private final List<FloorSpot> spots = new ArrayList<>();
    private List<Figure> figures = List.of();
    private transient Optional<Way> way = Optional.empty();
    private transient Optional<BufferedImage> ground = Optional.empty();

    /** A word on the floor, its middle at a place. */
    public record Label(double x, double y, String text) {}

    /** Which way somebody's ring and label are drawn. */
    public enum Look {
        WAITS,
        SHORT,
        WELL,
        POOR,
        MISSED
    }

    /**
     * Somebody on the floor.
     *
     * @param drawing the word of the drawing
     * @param share of the ring that is left
     * @param beside whether the label stands at the right; else below
     */
    public record Figure(
            String letter,
            String drawing,
            double x,
            double y,
            double share,
            Look look,
            String text,
            boolean beside,
            boolean chosen,
            String spoken) {
        boolean waits() {
            return look == Look.WAITS || look == Look.SHORT;
        }
    }

    /** The dotted line from the trainee, with the steps beside it. */
    public record Way(double x, double y, String text, boolean far) {}

    /**
     * An empty floor.
     *
     * @param you the word beside the trainee
     * @param pick takes the letter of whoever is clicked
     */
    public DrillFloor(Kit kit, Faces faces, List<Label> labels, String you, int youX, int youY, Consumer<String> pick) {
        super(kit, WIDE, HIGH, "");
        this.drawings = faces.drawings();
        this.people = new FloorPeople(kit, faces.drawings());
        this.labels = List.copyOf(labels);
        this.you = you;
        this.youX = youX;
        this.youY = youY;
        this.pick = pick;
        setLayout(null);
    }

    /** Shows these people from now on. */
    public void show(List<Figure> now, Optional<Way> line) {
        figures = List.copyOf(now);
        way = line;
        spots();
        repaint();
    }

    /** The buttons stay while their people wait, so that the keyboard does not lose its place. */
    private void spots() {
        List<Figure> waiting = figures.stream().filter(Figure::waits).toList();
        spots.removeIf(spot -> {
            boolean gone = waiting.stream().noneMatch(it -> it.letter().equals(spot.letter()));
            if (gone) {
                remove(spot);
            }
            return gone;
        });
        for (Figure each : waiting) {
            FloorSpot spot = spots.stream()
                    .filter(it -> it.letter().equals(each.letter()))
                    .findFirst()
                    .orElseGet(() -> added(each.letter()));
            spot.say(each.spoken(), each.chosen());
        }
        place();
    }

    private FloorSpot added(String letter) {
        FloorSpot spot = new FloorSpot(kit(), letter, () -> pick.accept(letter));
        spots.add(spot);
        add(spot);
        return spot;
    }

    private double scale(double width, double height) {
        return Math.min(width / WIDE, height / HIGH);
    }

    private void place() {
        double unit = kit().look().size();
        double scale = scale(getWidth() / unit, getHeight() / unit);
        double left = (getWidth() / unit - WIDE * scale) / 2;
        double top = (getHeight() / unit - HIGH * scale) / 2;
        for (FloorSpot spot : spots) {
            figures.stream()
                    .filter(it -> it.letter().equals(spot.letter()))
                    .findFirst()
                    .ifPresent(it -> {
                        double r = (RING + 6) * scale;
                        double x = left + it.x() * scale - r;
                        double y = top + it.y() * scale - r;
                        double high = 2 * r + (it.beside() ? 0 : 28);
                        double wide = 2 * r + (it.beside() ? 80 * scale : 0);
                        spot.setBounds(new Rectangle(
                                (int) (x * unit), (int) (y * unit), (int) (wide * unit), (int) (high * unit)));
                    });
        }
    }

    @Override
    public void doLayout() {
        place();
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(kit().px(300), kit().px(222));
    }

    @Override
    void draw(Graphics2D g, float width, float height) {
        double scale = scale(width, height);
        g.translate((width - WIDE * scale) / 2, (height - HIGH * scale) / 2);
        ground(g, scale);
        letters(g, scale);
        way.ifPresent(it -> line(g, it, scale));
        people.you(g, youX, youY, you, scale);
        figures.forEach(it -> people.figure(g, it, scale));
        way.filter(it -> !it.text().isEmpty()).ifPresent(it -> steps(g, it, scale));
    }

    /** The shop is drawn once for a size: the people alone move. */
    private void ground(Graphics2D g, double scale) {
        double device = scale * g.getTransform().getScaleX();
        int wide = Math.max(1, (int) Math.round(WIDE * device));
        int high = Math.max(1, (int) Math.round(HIGH * device));
        if (ground.filter(it -> it.getWidth() == wide).isEmpty()) {
            BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D own = image.createGraphics();
            smooth(own);
            drawings.of("drill/floor-" + (kit().look().dark() ? "dark" : "light") + ".svg")
                    .paint(own, 0, 0, wide, high);
            own.dispose();
            ground = Optional.of(image);
        }
        Faces.onPixels(g, ground.get(), 0, 0);
    }

    private void letters(Graphics2D g, double scale) {
        Font font = kit().font(1, false).deriveFont((float) Math.max(10, 13 * Math.min(1.1, scale)));
        g.setFont(font);
        g.setColor(Token.MUTED.colour());
        labels.forEach(it -> {
            g.setFont(kit().able(font, it.text()));
            float wide =
                    (float) g.getFontMetrics().getStringBounds(it.text(), g).getWidth();
            float x = (float) (it.x() * scale) - wide / 2;
            g.drawString(
                    it.text(), Math.max((float) (12 * scale), x), (float) (it.y() * scale) + font.getSize2D() * .36f);
        });
    }

    private void line(Graphics2D g, Way to, double scale) {
        double angle = Math.atan2(to.y() - youY, to.x() - youX);
        g.setColor(Token.ACCENT.colour());
        g.setStroke(new BasicStroke(
                2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {to.far() ? 3 : 6, 6}, 0));
        g.draw(new Line2D.Double(
                (youX + 36 * Math.cos(angle)) * scale,
                (youY + 36 * Math.sin(angle)) * scale,
                (to.x() - 46 * Math.cos(angle)) * scale,
                (to.y() - 46 * Math.sin(angle)) * scale));
    }

    private void steps(Graphics2D g, Way to, double scale) {
        people.tag(
                g,
                (to.x() + youX) / 2 * scale,
                (to.y() + youY) / 2 * scale,
                to.text(),
                to.far() ? Token.WARN_SOFT : Token.CARD,
                to.far() ? Token.WARN : Token.ACCENT,
                scale);
    }

    static Ellipse2D around(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
