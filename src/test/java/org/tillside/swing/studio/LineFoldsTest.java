package org.tillside.swing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tillside.swing.studio.LineFolds.Folded;

/** Which lines can be folded under which. */
class LineFoldsTest {
    private static List<Folded> of(boolean page, String text) {
        return new LineFolds(page).folds(text.lines().toList());
    }

    private static Folded fold(int first, int last, Folded... within) {
        return new Folded(first, last, List.of(within));
    }

    @Test
    void whatStandsDeeperGoesUnderItsKey() {
        String text = "id: a\nscenes:\n  one:\n    says: x\n    mood: y\n  two:\n    says: z\nendings: {}\n";

        assertThat(of(false, text)).containsExactly(fold(1, 6, fold(2, 4), fold(5, 6)));
    }

    @Test
    void anEmptyLineOrARemarkPartsNothing() {
        String text = "scenes:\n  one:\n    says: x\n\n# a remark\n    mood: y\n\nendings:\n";

        assertThat(of(false, text)).containsExactly(fold(0, 5, fold(1, 5)));
    }

    @Test
    void anItemHoldsItsKeysAndAListMayStandAsDeepAsItsKey() {
        String text = "steps:\n- id: a\n  lesson: b\n- id: c\n  lesson: d\n";

        assertThat(of(false, text)).containsExactly(fold(0, 4, fold(1, 2), fold(3, 4)));
    }

    @Test
    void aSectionGoesUnderItsHeading() {
        String text = "first\n\n## One\n\ntext\n\n### In it\ntext\n\n## Two\ntext\n";

        assertThat(of(true, text)).containsExactly(fold(2, 7, fold(6, 7)), fold(9, 10));
    }
}
