package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** What is typed has the letters of all other text, and the caret stands where they are drawn. */
class TrueLettersTest {
    private static final String SAID = "Not to the standard, iiii llll WWWW and on";

    @Test
    void aFieldDrawsItsLettersAsAllOtherTextIsDrawn() throws Exception {
        List<Function<Kit, Component>> all = List.of(
                kit -> kit.fields().line("kit.right", "Words", SAID, typed -> {}),
                kit -> kit.fields()
                        .area("kit.right", "Words", SAID, 2, typed -> {})
                        .getViewport()
                        .getView(),
                kit -> kit.fields().check("kit.right", SAID, false, on -> {}),
                kit -> kit.fields().combo("kit.right", List.of(SAID), SAID, it -> it, it -> {}));
        for (Function<Kit, Component> made : all) {
            List<Integer> different = OnEventThread.call(() -> {
                Component field = made.apply(kit());
                return List.of(different(drawn(field, false), drawn(field, true)));
            });
            assertThat(different).as("pixels").containsExactly(0);
        }
    }

    @Test
    void theCaretStandsWhereTheLetterEnds() throws Exception {
        double end = OnEventThread.call(() -> {
            JTextField field = kit().fields().line("kit.right", "Words", SAID, typed -> {});
            field.setSize(600, 36);
            double begin = field.modelToView2D(0).getX();
            return field.modelToView2D(SAID.length()).getX() - begin - Letters.wide(field.getFont(), SAID);
        });
        assertThat(end).isCloseTo(0, within(1.5));
    }

    private static Kit kit() {
        return new Theme(new Typefaces()).wear(Look.plain(), Words.load());
    }

    private static BufferedImage drawn(Component field, boolean fitting) {
        field.setSize(500, 40);
        field.doLayout();
        BufferedImage image = new BufferedImage(500, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        if (fitting) {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        }
        field.paint(g);
        g.dispose();
        return image;
    }

    private static int different(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }
}
