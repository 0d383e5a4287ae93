package org.tillside.swing.studio;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.GraphState;
import org.tillside.screens.studio.TeamPart;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Segments;
import org.tillside.swing.kit.Tone;

/** While it is shown how the team played: which plays are counted, and what they came to. */
final class TeamStrip extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String FIRST = "first";

    private final transient Kit kit;
    private final transient TeamPart part;
    private final Live place;

    TeamStrip(Kit kit, TeamPart part) {
        super(kit.layout("fillx", "[grow,fill]", ""));
        this.kit = kit;
        this.part = part;
        this.place = kit.panels().live();
        setOpaque(false);
        add(place, "wmin 0");
    }

    void show(GraphState.Team team) {
        place.show(team, () -> build(team));
    }

    private JComponent build(GraphState.Team team) {
        if (!team.on()) {
            return kit.panels().pane("insets 0", "", "");
        }
        JPanel pane = kit.panels().pane("fillx, insets 0 12 6 12", "[grow,fill]", "");
        JPanel row = kit.panels().flow(12);
        List<Segments.Option> which = List.of(
                new Segments.Option(FIRST, kit.word("studio.team.first"), Tone.ACCENT),
                new Segments.Option("all", kit.word("studio.team.all"), Tone.ACCENT));
        row.add(kit.buttons()
                .segments(
                        "studio.team.which",
                        which,
                        Optional.of(team.first() ? FIRST : "all"),
                        it -> part.firstAlone(it.equals(FIRST))));
        row.add(kit.texts().small(team.said().isEmpty() ? kit.word("studio.team.counting") : team.said()));
        pane.add(row, "wmin 0, wrap");
        team.notes().forEach(it -> pane.add(kit.texts().caption(it), "wmin 0, gaptop 2, wrap"));
        return pane;
    }
}
