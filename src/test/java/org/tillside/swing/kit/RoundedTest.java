package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A round rectangle of plain parts looks as one that is smoothed all over. */
class RoundedTest {
    private static final int EDGE = 120;
    /** Of 255: curves of two kinds differ by less than anybody sees. */
    private static final int NEAR = 16;

    @ParameterizedTest
    @CsvSource({
        "0, 0, 100, 80, 10, 1, 1",
        "3, 5, 60, 24, 12, 2, 1",
        "0, 0, 40, 40, 20, 1, 1",
        "2, 2, 30, 50, 8, 3, 2",
        "2.5, 2, 50, 30, 8, 1, 1",
        "2, 2, 50, 30, 7.5, 1, 1",
        "2, 2, 50, 30, 8, 1.5, 1",
        "2, 2, 40, 30, 8, 1, 1.25",
        "2, 2, 10, 10, 8, 1, 1",
        "2, 2, 40, 30, 1, 2, 1",
        "2, 2, 40, 30, 0, 1, 1"
    })
    void itLooksAsSmoothedAllOver(float x, float y, float w, float h, float radius, float thick, double scale) {
        alike(
                painted(scale, g -> new Rounded(g, x, y, w, h, radius).fill()),
                painted(scale, g -> g.fill(new RoundRectangle2D.Float(x, y, w, h, 2 * radius, 2 * radius))));
        float arc = Math.max(0, 2 * radius - thick);
        alike(painted(scale, g -> new Rounded(g, x, y, w, h, radius).edge(thick)), painted(scale, g -> {
            g.setStroke(new BasicStroke(thick));
            g.draw(new RoundRectangle2D.Float(x + thick / 2, y + thick / 2, w - thick, h - thick, arc, arc));
        }));
    }

    private static BufferedImage painted(double scale, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Painted.smooth(g);
        g.scale(scale, scale);
        g.setColor(Color.WHITE);
        drawing.accept(g);
        g.dispose();
        return image;
    }

    private static void alike(BufferedImage one, BufferedImage other) {
        int painted = 0;
        for (int y = 0; y < EDGE; y++) {
            for (int x = 0; x < EDGE; x++) {
                int here = one.getRGB(x, y) & 0xFF;
                painted += here > 0 ? 1 : 0;
                assertThat(here)
                        .as("at %d, %d", x, y)
                        .isBetween((other.getRGB(x, y) & 0xFF) - NEAR, (other.getRGB(x, y) & 0xFF) + NEAR);
            }
        }
        assertThat(painted).isPositive();
    }
}
