package org.tillside.swing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tillside.swing.kit.Letters;

/** What stands where there is little room still tells one thing from another. */
class ShortWordsTest {
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private static float wide(String text) {
        return Letters.wide(FONT, text) + 1;
    }

    @Test
    void aFileAndItsTranslationAreCutSoThatTheyDiffer() {
        float room = wide("two-gene….lv.yaml");

        String file = FileNames.fitting(FONT, "two-generations.yaml", room);
        String translation = FileNames.fitting(FONT, "two-generations.lv.yaml", room);

        assertThat(file).startsWith("two-gene").endsWith("….yaml");
        assertThat(translation).isEqualTo("two-gene….lv.yaml");
        assertThat(Letters.wide(FONT, file)).isLessThanOrEqualTo(room);
    }

    @Test
    void aNameThatFitsIsWholeAndOneWithoutAnEndingIsCutAtItsEnd() {
        assertThat(FileNames.fitting(FONT, "pack.yaml", wide("pack.yaml"))).isEqualTo("pack.yaml");
        assertThat(FileNames.fitting(FONT, "complaint-handling", wide("complaint-h…")))
                .isEqualTo("complaint-h…");
    }

    @Test
    void aSceneSaysTwoLinesBrokenBetweenWords() {
        String said = "Seven this morning, on thirty like the label says";

        assertThat(NodeWords.lines(FONT, said, wide("Seven this morning,"), 2))
                .hasSize(2)
                .startsWith("Seven this morning,")
                .last()
                .asString()
                .startsWith("on thirty")
                .endsWith("…");
        assertThat(NodeWords.lines(FONT, "Well?", wide("Seven this"), 2)).isEqualTo(List.of("Well?"));
        assertThat(NodeWords.lines(FONT, "", 100, 2)).isEmpty();
    }

    @Test
    void aWordThatIsWiderThanItsLineIsBrokenAndNotLost() {
        List<String> lines = NodeWords.lines(FONT, "Donaudampfschifffahrt ja", wide("Donaudampf"), 3);

        assertThat(String.join("", lines).replace(" ", "")).startsWith("Donaudampfschifffahrt");
        assertThat(lines).allMatch(it -> Letters.wide(FONT, it) <= wide("Donaudampf"));
    }
}
