package org.tillside.swing.kit;

import java.awt.AlphaComposite;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.tillside.content.Picture;
import org.tillside.screens.Pictures;

/**
 * The stage of a role-play: the shop, who waits, the customer large in front of a soft disc, the counter with its
 * things. Everything scales with the height; a wider stage shows more of the shop.
 */
public final class StagePicture extends Painted {
    private final transient StagePainter painter;
    private final int radius;
    private transient Stage stage;
    private boolean alone;
    private boolean above;
    private transient Optional<Figure.Art> behind = Optional.empty();
    private transient Optional<Picture> coming = Optional.empty();
    private transient Optional<Ready> ready = Optional.empty();

    private record Ready(Stage stage, boolean above, int width, int height, BufferedImage image) {}

    /**
     * Shows a stage.
     *
     * @param radius of the two corners on the left in pixels at 100 %, 0 for none: the stage fills a card's left half
     * @param spoken what the picture shows, for a screen reader: setting, who waits, the customer's mood
     */
    public StagePicture(Kit kit, Faces faces, Stage stage, int radius, String spoken) {
        super(kit, 456, 400, spoken);
        this.painter = new StagePainter(faces, kit.look().dark());
        this.stage = stage;
        this.radius = radius;
    }

    /** Shows another stage from now on. */
    public void show(Stage next, String spoken) {
        stage = next;
        getAccessibleContext().setAccessibleName(spoken);
        repaint();
    }

    /**
     * Draws an author's own picture behind the customer, as soon as it has been decoded by those who loaded it; bytes that
     * are no picture leave the backdrop.
     */
    public void behind(Picture picture, byte[] bytes, Pictures by) {
        coming = Optional.of(picture);
        by.make(() -> Figure.read(picture, bytes).flatMap(Figure.Art::whole), art -> {
            // another may be wanted by now
            if (coming.equals(Optional.of(picture))) {
                behind = art;
                ready = Optional.empty();
                repaint();
            }
        });
    }

    /** Draws the backdrop again. */
    public void behindNothing() {
        coming = Optional.empty();
        behind = Optional.empty();
        ready = Optional.empty();
        repaint();
    }

    /** Whether the stage lies above the rest of its card: then the two corners at the top are round. */
    public void above(boolean on) {
        above = on;
    }

    /** Whether nothing adjoins the stage: then all its corners are round. */
    public StagePicture alone() {
        alone = true;
        return this;
    }

    /** Where the tail of the customer's speech bubble begins, in the pixels of this component. */
    public Point mouth() {
        return StagePainter.mouth(getWidth(), getHeight());
    }

    @Override
    public Dimension getMinimumSize() {
        return isMinimumSizeSet() ? super.getMinimumSize() : new Dimension(kit().px(240), kit().px(210));
    }

    /** The picture is kept as an image of the device's pixels, since a repaint for a ring or a chip is frequent. */
    @Override
    void draw(Graphics2D g, float width, float height) {
        double dots = g.getTransform().getScaleX();
        int across = (int) Math.round(width * dots);
        int down = (int) Math.round(height * dots);
        if (across < 1 || down < 1) {
            return;
        }
        Ready now = ready.filter(it ->
                        it.stage().equals(stage) && it.above() == above && it.width() == across && it.height() == down)
                .orElseGet(() -> new Ready(stage, above, across, down, make(across, down, radius * dots)));
        ready = Optional.of(now);
        Faces.onPixels(g, now.image(), 0, 0);
    }

    private BufferedImage make(int width, int height, double round) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        smooth(g);
        painter.paint(g, stage, behind, width, height);
        g.dispose();
        return rounded(image, round, above, alone);
    }

    private static BufferedImage rounded(BufferedImage image, double round, boolean above, boolean alone) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage cut = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = cut.createGraphics();
        smooth(g);
        g.fill(new RoundRectangle2D.Double(
                0,
                0,
                width + (above || alone ? 0 : 2 * round),
                height + (above ? 2 * round : 0),
                2 * round,
                2 * round));
        g.setComposite(AlphaComposite.SrcIn);
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return cut;
    }
}
