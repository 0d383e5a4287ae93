package org.tillside.swing.kit;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.MarkLine;

/** The lines by which own words were marked, each with a tick or without. */
public final class MarkedLines {
    private final Kit kit;

    /** Draws with this kit. */
    public MarkedLines(Kit kit) {
        this.kit = kit;
    }

    /** One below the other. */
    public JComponent draw(List<MarkLine> lines) {
        JPanel pane = kit.panels().pane("fillx", "[16!]8[grow,fill]", "[]2[]");
        pane.setName("marked-lines");
        for (MarkLine it : lines) {
            pane.add(
                    kit.texts()
                            .icon(
                                    it.shown() ? "check" : "minus",
                                    16,
                                    it.shown() ? Token.GOOD_TEXT : Token.MUTED,
                                    kit.word(it.shown() ? "kit.ticked" : "kit.not-ticked")),
                    "aligny top, gaptop 1");
            pane.add(kit.texts().small(it.text()), "wmin 0, wrap");
        }
        return pane;
    }
}
