package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the small reader of icons against the SVG library: every icon comes out the same. */
class IconFileTest {
    private static final int EDGE = 64;
    private static final Path ICONS = Path.of("src/main/resources/org/tillside/swing/icons");

    @Test
    void everyIconIsDrawnAsTheLibraryDrawsIt() throws IOException {
        List<String> names = names();
        assertThat(names).hasSizeGreaterThan(50);
        for (String name : names) {
            assertThat(apart(own(name), library(name))).as(name).isLessThan(0.012);
        }
    }

    @Test
    void anotherIconIsFarApart() {
        assertThat(apart(own("check"), library("warn"))).as("control").isGreaterThan(0.03);
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(ICONS)) {
            return files.map(it -> it.getFileName().toString().replace(".svg", ""))
                    .sorted()
                    .toList();
        }
    }

    private static BufferedImage own(String name) {
        BufferedImage image = new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D to = hinted(image);
        IconFile.read(name).paint(to, EDGE, colour -> colour);
        return image;
    }

    private static BufferedImage library(String name) {
        BufferedImage image = new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_INT_ARGB);
        var file = Objects.requireNonNull(IconFileTest.class.getResource("/org/tillside/swing/icons/" + name + ".svg"));
        FlatSVGIcon icon = new FlatSVGIcon(file);
        Graphics2D to = hinted(image);
        to.scale(EDGE / (double) icon.getIconWidth(), EDGE / (double) icon.getIconHeight());
        icon.paintIcon(null, to, 0, 0);
        return image;
    }

    private static Graphics2D hinted(BufferedImage image) {
        Graphics2D to = image.createGraphics();
        to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return to;
    }

    /** The mean difference of their opacity, 0 to 1. */
    private static double apart(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < EDGE; y++) {
            for (int x = 0; x < EDGE; x++) {
                sum += Math.abs((one.getRGB(x, y) >>> 24) - (other.getRGB(x, y) >>> 24));
            }
        }
        return sum / EDGE / EDGE / 255;
    }
}
