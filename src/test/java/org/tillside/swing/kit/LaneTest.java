package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** What happened while a pairing went on lies on its bar, also where it is much and the bar is short. */
class LaneTest {
    private static final Words WORDS = Words.load();
    private static final Lane.Span ON = new Lane.Span(0, 1, true);
    private static final int HIGH = 40;
    private static final int POINT = 8;
    /** The ground of a disc on the bar. */
    private static final int DISC = 0xFFFFFFFF;

    private static final List<String> ICONS = List.of("check", "eye", "again", "edit");

    @ParameterizedTest
    @ValueSource(ints = {56, 60, 80, 120})
    void noDiscLeavesTheBarNorLiesInItsPoint(int wide) throws Exception {
        for (int many = 1; many <= ICONS.size(); many++) {
            BufferedImage lane = drawn(wide, many, true);
            for (int x = 0; x < wide; x++) {
                assertThat(lane.getRGB(x, 0))
                        .as("%d in %d, above at %d", many, wide, x)
                        .isZero();
                assertThat(lane.getRGB(x, HIGH - 1))
                        .as("%d in %d, below at %d", many, wide, x)
                        .isZero();
            }
            for (int y = 0; y < HIGH; y++) {
                for (int x = wide - POINT; x < wide; x++) {
                    assertThat(lane.getRGB(x, y))
                            .as("%d in %d, at its point", many, wide)
                            .isNotEqualTo(DISC);
                }
            }
        }
    }

    @Test
    void whatStandsAloneIsAsLargeAsItCanBe() throws Exception {
        BufferedImage one = drawn(56, 1, true);
        assertThat(one.getRGB(24, 9))
                .as("a disc of 24")
                .isNotEqualTo(drawn(56, 1, false).getRGB(24, 9));
    }

    /** With discs, or the bar alone. */
    private static BufferedImage drawn(int wide, int many, boolean seen) throws Exception {
        return OnEventThread.call(() -> {
            Kit kit = new Theme(new Typefaces()).wear(Look.plain(), WORDS);
            List<Lane.Sign> signs = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                signs.add(new Lane.Sign(0, ICONS.get(i), Tone.GOOD, false, 1));
            }
            JComponent lane = kit.marks().lane(1, wide, List.of(ON), seen ? signs : List.of(), "");
            lane.setSize(wide, HIGH);
            BufferedImage image = new BufferedImage(wide, HIGH, BufferedImage.TYPE_INT_ARGB);
            lane.paint(image.createGraphics());
            return image;
        });
    }
}
