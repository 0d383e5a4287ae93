package org.tillside.swing.studio;

import java.util.ArrayList;
import java.util.List;
import javax.swing.text.BadLocationException;
import org.fife.ui.rsyntaxtextarea.SquiggleUnderlineHighlightPainter;
import org.tillside.screens.studio.SourceState;
import org.tillside.swing.kit.Kit;

/** Underlines what is wrong in a text. */
final class Underlines {
    private final Kit kit;
    private final SourceArea area;
    private final List<Object> shown = new ArrayList<>();

    Underlines(Kit kit, SourceArea area) {
        this.kit = kit;
        this.area = area;
    }

    void show(List<SourceState.Mark> marks) {
        shown.forEach(area.getHighlighter()::removeHighlight);
        shown.clear();
        for (SourceState.Mark mark : marks) {
            var painter = new SquiggleUnderlineHighlightPainter(
                    kit.colour(Severities.ink(mark.problem().severity())));
            try {
                shown.add(
                        area.getHighlighter().addHighlight(mark.from(), Math.max(mark.to(), mark.from() + 1), painter));
            } catch (BadLocationException movedMeanwhile) {
                // the next look has its place
            }
        }
    }
}
