package org.tillside.swing.studio;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import org.tillside.screens.studio.GraphPart;
import org.tillside.screens.studio.GraphState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Fields;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** The drawing of a role-play with what it takes to find one's way: search, larger, smaller, all of it. */
final class GraphPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient GraphPart part;
    private final GraphCanvas canvas;
    private final JScrollPane scroll;
    private final Live said;
    private final TeamStrip team;
    private boolean begun;

    /** Draws; {@code enter} leads to the fields of what is chosen. */
    GraphPanel(Kit kit, GraphPart part, Runnable enter) {
        super(kit.layout("fill", "[grow,fill]", "[]0[]0[grow,fill]"));
        this.kit = kit;
        this.part = part;
        this.canvas = new GraphCanvas(kit, part, enter);
        this.scroll = new JScrollPane(canvas);
        this.said = kit.panels().live();
        this.team = new TeamStrip(kit, part.team());
        setBackground(kit.colour(Token.GROUND));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setBackground(kit.colour(Token.GROUND));
        scroll.getVerticalScrollBar().setUnitIncrement(kit.px(24));
        scroll.getHorizontalScrollBar().setUnitIncrement(kit.px(24));
        scroll.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                begin();
            }
        });
        add(bar(), "wmin 0, wrap");
        add(team, "wmin 0, wrap");
        add(scroll, "wmin 0, hmin 0");
        part.show(this::show);
    }

    private JComponent bar() {
        JPanel bar = kit.panels()
                .pane("fillx, insets 8 12 4 12, hidemode 3", "[grow,fill]12[160:200:,fill]8[]8[]8[]8[]", "");
        bar.add(said, "wmin 0");
        JTextField search = kit.fields().line("studio.graph.search", "", part::seek);
        Fields.hint(search, kit.word("studio.graph.search"));
        search.addActionListener(event -> part.nextFound().ifPresent(canvas::choose));
        bar.add(search, "h 36!");
        bar.add(kit.buttons().icon("studio.graph.smaller", "minus", () -> canvas.zoom(1 / 1.2)));
        bar.add(kit.buttons().icon("studio.graph.larger", "plus", () -> canvas.zoom(1.2)));
        bar.add(kit.buttons().icon("studio.graph.fit", "fit", this::fit));
        bar.add(kit.buttons().icon("studio.graph.tidy", "again", part::tidy));
        return bar;
    }

    private void fit() {
        canvas.fit(scroll.getViewport().getExtentSize());
    }

    private void show(GraphState state) {
        said.show(List.of(state.stale(), state.laying(), state.path(), state.change(), late(state)), () -> said(state));
        team.show(state.team());
        canvas.show(state);
        begin();
    }

    /** Once there is something to be seen, and room to see it in. */
    private void begin() {
        if (!begun && !part.state().nodes().isEmpty() && scroll.getViewport().getWidth() > 0) {
            begun = true;
            canvas.begin();
        }
    }

    private static boolean late(GraphState state) {
        return state.edges().stream().anyMatch(GraphState.Edge::late);
    }

    private JComponent said(GraphState state) {
        if (state.stale()) {
            return kit.texts().text(Type.SMALL, false, Tone.WARN.ink(), kit.word("studio.graph.stale"));
        }
        JPanel row = kit.panels().pane("fillx, hidemode 3", "[]12[]push", "[36::]");
        if (!state.path().isEmpty()) {
            row.add(path(state.path()), "wmin 0");
        }
        if (late(state)) {
            row.add(kit.panels().flow(6, new LateSign(kit), kit.texts().detail(kit.word("studio.graph.late"))));
        }
        return state.change().isEmpty() ? row : changed(row, state.change());
    }

    /** The play, and below it what the last edit changed in it. */
    private JComponent changed(JComponent row, String change) {
        JPanel rows = kit.panels().pane("fillx", "[grow,fill]", "");
        rows.add(row, "wmin 0, wrap");
        rows.add(kit.texts().text(Type.SMALL, false, Tone.WARN.ink(), change), "wmin 0");
        return rows;
    }

    private JComponent path(String path) {
        Box box = kit.panels()
                .box("fillx, insets 4 14 4 14", "[16!]8[]6[grow,fill]", "[28::]")
                .ground(Token.ACCENT_SOFT)
                .radius(18);
        box.add(kit.texts().icon("arrow", 16, Token.ACCENT, ""));
        box.add(kit.texts().label(Type.SMALL, true, Token.ACCENT, kit.word("studio.graph.path")));
        box.add(kit.texts().small(path), "wmin 0");
        return box;
    }
}
