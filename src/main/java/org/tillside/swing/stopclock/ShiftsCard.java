package org.tillside.swing.stopclock;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.stopclock.ShiftRow;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Draws shifts of timed greetings one below the other: each a strip of dots with the thirty-second line. */
public final class ShiftsCard {
    private static final double MOST = 60;
    private static final int LIMIT = 30;

    private final Kit kit;

    /** Drawn with a page's kit. */
    public ShiftsCard(Kit kit) {
        this.kit = kit;
    }

    /** Rows for a card. */
    public JComponent rows(List<ShiftRow> shifts) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        for (int i = 0; i < shifts.size(); i++) {
            if (i > 0) {
                pane.add(kit.panels().line(), "growx, gaptop 12, gapbottom 12, wrap");
            }
            pane.add(row(shifts.get(i)), "wmin 0, wrap");
        }
        return pane;
    }

    /** One shift. */
    public JComponent row(ShiftRow it) {
        JPanel row = kit.panels().pane("fillx", "[grow,fill]", "[]4[]4[]");
        JPanel head = kit.panels().pane("fillx", "[grow,fill]12[pref!]", "[]");
        head.add(kit.texts().smallStrong(it.day()), "wmin 0");
        head.add(kit.texts().detail(it.counted()));
        row.add(head, "wmin 0, wrap");
        row.add(
                kit.marks()
                        .strip(240, MOST, LIMIT / 2)
                        .limit(LIMIT)
                        .unit(kit.word("drill.s"))
                        .show(it.seconds(), it.middle(), it.spoken()),
                "growx, wmin 0, wrap");
        boolean few = it.middle().isEmpty();
        row.add(kit.texts().text(Type.SMALL, !few, few ? Token.MUTED : Token.TEXT, it.median()), "wmin 0, wrap");
        row.add(kit.texts().small(it.inTime() + " · " + it.inSteps()), "wmin 0");
        return row;
    }
}
