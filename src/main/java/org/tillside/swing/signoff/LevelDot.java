package org.tillside.swing.signoff;

import java.awt.Insets;
import java.util.Locale;
import javax.swing.JComponent;
import org.tillside.screens.signoff.SignOffState.Column;
import org.tillside.screens.signoff.SignOffState.Row;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Pill;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Tone;

/** One level of one line: an empty circle to press, or the level's word once it is chosen. */
final class LevelDot {
    private LevelDot() {}

    static JComponent of(Kit kit, Row row, Column column, Runnable choose) {
        boolean chosen = row.chosen().contains(column.id());
        String name = "signoff.level." + row.id() + "." + column.id().toLowerCase(Locale.ROOT);
        Slab slab = kit.panels()
                .pressRow(
                        name,
                        kit.word("signoff.level", row.text(), column.text()),
                        "insets 4 0 4 0, fill",
                        "[grow,center]",
                        choose);
        if (chosen) {
            slab.add(pill(kit, column));
        } else {
            slab.add(kit.marks().circle(false, 20));
        }
        slab.putClientProperty("visualPadding", new Insets(0, 0, 0, 0));
        return slab;
    }

    private static Pill pill(Kit kit, Column column) {
        Tone tone = tone(column.height(), column.highest());
        return kit.marks().pill(column.text(), tone, icon(tone));
    }

    /** The highest level is green, the lowest red, what lies between amber. */
    static Tone tone(int height, boolean highest) {
        return highest ? Tone.GOOD : height == 0 ? Tone.BAD : Tone.WARN;
    }

    private static String icon(Tone tone) {
        return tone == Tone.GOOD ? "check" : tone == Tone.WARN ? "half" : "close";
    }
}
