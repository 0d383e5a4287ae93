package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** Texts that were shaped once are kept, and look the same as those that are shaped anew. */
class ShapesTest {
    private static final String SENTENCE = "A greeting is a look, a word and two steps towards whoever comes in.";

    private static Kit kit() {
        return new Theme(new Typefaces()).wear(Look.plain(), Words.load());
    }

    private static BufferedImage painted(Kit kit, int width) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        pane.add(kit.texts().body(SENTENCE), "wmin 0");
        pane.add(kit.texts().detail(SENTENCE).lines(1), "wmin 0");
        return Snapshot.of(pane, width, 200, 1);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void theSameTextIsShapedOnce() throws Exception {
        Shapes shapes = OnEventThread.call(() -> kit().shapes());
        List<Run> runs = List.of(Run.plain(SENTENCE));
        Shaped first = shapes.of(Type.BODY, false, runs);
        assertThat(shapes.of(Type.BODY, false, List.of(Run.plain(SENTENCE)))).isSameAs(first);
        assertThat(shapes.of(Type.BODY, true, runs)).isNotSameAs(first);
        assertThat(shapes.of(Type.CAPTION, false, runs)).isNotSameAs(first);
        assertThat(shapes.of(Type.BODY, false, List.of(Run.plain(SENTENCE).strike())))
                .isNotSameAs(first);
    }

    @Test
    void whatWasLongAgoAndWhatIsLongIsLetGo() throws Exception {
        Shapes shapes = OnEventThread.call(() -> kit().shapes());
        List<Run> runs = List.of(Run.plain(SENTENCE));
        List<Run> lesson = List.of(Run.plain(SENTENCE.repeat(20)));
        Shaped first = shapes.of(Type.BODY, false, runs);
        assertThat(shapes.of(Type.BODY, false, lesson)).isNotSameAs(shapes.of(Type.BODY, false, lesson));
        for (int i = 0; i < 2_000; i++) {
            shapes.of(Type.BODY, false, List.of(Run.plain(String.format(Locale.ROOT, "%d", i))));
        }
        assertThat(shapes.of(Type.BODY, false, runs)).isNotSameAs(first);
    }

    @Test
    void keptTextsAreBrokenForEachWidthAnew() throws Exception {
        OnEventThread.call(() -> {
            Kit once = kit();
            int[] wide = pixels(painted(once, 400));
            int[] narrow = pixels(painted(once, 170));
            assertThat(pixels(painted(once, 400))).isEqualTo(wide);
            assertThat(pixels(painted(kit(), 400))).isEqualTo(wide);
            assertThat(pixels(painted(kit(), 170))).isEqualTo(narrow);
            return narrow;
        });
    }
}
