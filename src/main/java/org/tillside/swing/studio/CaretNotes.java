package org.tillside.swing.studio;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.SourcePart;
import org.tillside.screens.studio.StudioState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Type;

/** What is wrong on the line that the caret stands in: each in full, with the button that mends it. */
final class CaretNotes extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int HIGH = 88;

    private final transient Kit kit;

    CaretNotes(Kit kit, SourcePart part, List<StudioState.Problem> here) {
        super(kit.layout("fillx", "[grow,fill]", ""));
        this.kit = kit;
        setOpaque(false);
        JPanel rows = kit.panels().pane("fillx", "[grow,fill]", "");
        List<StudioState.Problem> shown = once(here);
        shown.forEach(it -> rows.add(row(part, it), "wmin 0, wrap"));
        add(shown.size() > 1 ? kit.panels().scroll(rows) : rows, "wmin 0, hmax " + HIGH);
    }

    /** The worst first, and what is said twice about a line only once. */
    private static List<StudioState.Problem> once(List<StudioState.Problem> here) {
        Map<Object, StudioState.Problem> shown = new LinkedHashMap<>();
        here.stream()
                .sorted(Comparator.comparing(Severities::rank))
                .forEach(it -> shown.putIfAbsent(List.of(it.sentence(), it.fix()), it));
        return List.copyOf(shown.values());
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
