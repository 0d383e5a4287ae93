package org.tillside.swing.studio;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.SourcePart;
import org.tillside.screens.studio.StudioState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Type;

/** What is wrong on the line that the caret stands in: each in full, with the button that mends it. */
final class CaretNotes extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;

    CaretNotes(Kit kit, SourcePart part, List<StudioState.Problem> here) {
        super(kit.layout("fillx", "[grow,fill]", ""));
        this.kit = kit;
        setOpaque(false);
        here.forEach(it -> add(row(part, it), "wmin 0, wrap"));
    }

    private JComponent row(SourcePart part, StudioState.Problem it) {
        JPanel row = kit.panels().pane("fillx, insets 6 20 6 12", "[18!]8[grow,fill]12[]", "");
        row.setOpaque(true);
        row.setBackground(kit.colour(Severities.soft(it.severity())));
        row.add(
                kit.texts().icon(Severities.icon(it.severity()), 16, Severities.ink(it.severity()), ""),
                "aligny center");
        row.add(kit.texts().text(Type.SMALL, false, Severities.ink(it.severity()), it.sentence()), "wmin 0");
        it.fix()
                .ifPresent(fix -> row.add(
                        kit.buttons().small("studio.source.mend." + it.number(), fix, () -> part.mend(it.number()))));
        return row;
    }
}
