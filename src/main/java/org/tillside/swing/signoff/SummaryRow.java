package org.tillside.swing.signoff;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.signoff.SignOffState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.LevelSquares;
import org.tillside.swing.kit.Tone;

/** Draws the foot of the form: a square for each line, the counts in words, and whether it is enough. */
final class SummaryRow {
    private final Kit kit;

    SummaryRow(Kit kit) {
        this.kit = kit;
    }

    JComponent draw(SignOffState.Summary it) {
        JPanel pane = kit.panels().pane("insets 14 20 14 20, fillx, hidemode 3", "[]16[grow,fill]12[]", "");
        List<LevelSquares.Mark> marks =
                it.heights().stream().map(height -> mark(height, it.highest())).toList();
        if (!marks.isEmpty()) {
            pane.add(kit.marks().levels(marks, it.text()));
        }
        pane.add(kit.panels().titledSmall(it.text(), it.detail()), "wmin 0");
        if (!it.word().isEmpty()) {
            pane.add(
                    it.enough()
                            ? kit.marks().pill(it.word(), Tone.GOOD, "check")
                            : kit.marks().pill(it.word(), Tone.WARN));
        }
        return pane;
    }

    private static LevelSquares.Mark mark(int height, int highest) {
        if (height < 0) {
            return LevelSquares.Mark.EMPTY;
        } else if (height == highest) {
            return LevelSquares.Mark.HIGH;
        }
        return height == 0 ? LevelSquares.Mark.LOW : LevelSquares.Mark.MIDDLE;
    }
}
