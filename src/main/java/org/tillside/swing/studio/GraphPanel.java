package org.tillside.swing.studio;

import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
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
import org.tillside.swing.kit.Run;
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
    private final Live layers;
    private final Live said;
    private final TeamStrip team;
    private final JTextField search;
    private boolean begun;
    private boolean used;

    /** Draws; {@code enter} leads to the fields of what is chosen. */
    GraphPanel(Kit kit, GraphPart part, Runnable enter) {
        super(kit.layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = kit;
        this.part = part;
        this.canvas = new GraphCanvas(kit, part, enter);
        this.scroll = new Room();
        this.layers = kit.panels().live();
        this.said = kit.panels().live();
        this.team = new TeamStrip(kit, part.team());
        this.search = kit.fields().line("studio.graph.search", "", part::seek);
        setBackground(kit.colour(Token.GROUND));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setBackground(kit.colour(Token.GROUND));
        scroll.getVerticalScrollBar().setUnitIncrement(kit.px(24));
        scroll.getHorizontalScrollBar().setUnitIncrement(kit.px(24));
        watchUse();
        add(kit.panels().scroll(all()), "wmin 0, hmin 0");
        part.show(this::show);
    }

    /** Where there is little height, all of it scrolls, and the drawing keeps enough of it to be worked in. */
    private JComponent all() {
        JPanel pane = kit.panels().pane("fill", "[grow,fill]", "[]0[]0[]0[grow,fill]");
        pane.add(bar(), "wmin 0, wrap");
        pane.add(said, "wmin 0, wrap");
        pane.add(team, "wmin 0, wrap");
        pane.add(scroll, "wmin 0, h 180:180:");
        return pane;
    }

    private JComponent bar() {
        JPanel tools = kit.panels().pane("fillx", "[140:170:,grow,fill]8[]8[]8[]8[]", "");
        Fields.hint(search, kit.word("studio.graph.search"));
        search.addActionListener(event -> part.nextFound().ifPresent(canvas::choose));
        tools.add(search, "h 36!");
        tools.add(kit.buttons().icon("studio.graph.smaller", "minus", () -> zoom(1 / 1.2)));
        tools.add(kit.buttons().icon("studio.graph.larger", "plus", () -> zoom(1.2)));
        tools.add(kit.buttons().icon("studio.graph.fit", "fit", this::fit));
        tools.add(kit.buttons().icon("studio.graph.tidy", "again", part::tidy));
        JPanel bar = kit.panels().pane("fillx, insets 8 12 6 12", "[grow,fill]", "");
        bar.add(kit.panels().beside(layers, tools, -1, 200), "wmin 0");
        return bar;
    }

    private void fit() {
        used = true;
        canvas.fit(scroll.getViewport().getExtentSize());
    }

    private void show(GraphState state) {
        layers.show(List.of(state.team().on(), late(state)), () -> layers(state));
        said.show(
                List.of(state.stale(), state.laying() && state.nodes().isEmpty(), state.path(), state.change()),
                () -> said(state));
        team.show(state.team());
        canvas.show(state);
        boolean none = state.nodes().stream().noneMatch(GraphState.Node::found);
        Fields.wrong(search, none && !search.getText().isBlank());
        begin();
    }

    /** Once there is something to be seen, and room to see it in. */
    private void begin() {
        if (!begun && !part.state().nodes().isEmpty() && scroll.getViewport().getWidth() > 0) {
            begun = true;
            canvas.begin();
        }
    }

    /** A page finds its widths step by step: until somebody looks round in the drawing, it begins in each new room. */
    private void resized() {
        begun = begun && used;
        begin();
    }

    /** Where the drawing is looked at: as soon as it has another size, and not an event later. */
    private final class Room extends JScrollPane {
        private static final long serialVersionUID = 1;
        private transient Dimension before = new Dimension();

        Room() {
            super(canvas);
        }

        @Override
        public void doLayout() {
            super.doLayout();
            Dimension now = getViewport().getSize();
            if (!now.equals(before)) {
                before = now;
                resized();
            }
        }
    }

    private void watchUse() {
        MouseAdapter use = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                used = true;
            }
        };
        canvas.addMouseListener(use);
        canvas.addMouseWheelListener(event -> used = true);
        scroll.getVerticalScrollBar().addMouseListener(use);
        scroll.getHorizontalScrollBar().addMouseListener(use);
    }

    private void zoom(double factor) {
        used = true;
        canvas.zoom(factor);
    }

    private static boolean late(GraphState state) {
        return state.edges().stream().anyMatch(GraphState.Edge::late);
    }

    /** What can lie over the drawing, and what its dotted lines are. */
    private JComponent layers(GraphState state) {
        JPanel row = kit.panels().flow(14);
        row.add(kit.fields()
                .onOff("studio.team", kit.word("studio.team"), state.team().on(), part.team()::show));
        if (late(state)) {
            row.add(kit.panels().flow(6, new LateSign(kit), kit.texts().detail(kit.word("studio.graph.late"))));
        }
        return row;
    }

    /** The play that was tried, and below it what the last edit changed in it. */
    private JComponent said(GraphState state) {
        JPanel pane = kit.panels().pane("fillx, insets 0 12 0 12", "[grow,fill]", "");
        if (state.stale()) {
            pane.add(kit.texts().text(Type.SMALL, false, Tone.WARN.ink(), kit.word("studio.graph.stale")), "wmin 0");
        } else if (state.laying() && state.nodes().isEmpty()) {
            pane.add(kit.texts().detail(kit.word("studio.laying") + "…"), "wmin 0");
        } else if (!state.path().isEmpty()) {
            pane.add(path(state.path()), "wmin 0, gapbottom 4, wrap");
            if (!state.change().isEmpty()) {
                pane.add(kit.texts().text(Type.SMALL, false, Tone.WARN.ink(), state.change()), "wmin 0, gapbottom 4");
            }
        }
        return pane;
    }

    private JComponent path(String path) {
        Box box = kit.panels()
                .box("fillx, insets 5 14 5 14", "[16!]8[grow,fill]", "")
                .ground(Token.ACCENT_SOFT)
                .radius(18);
        box.add(kit.texts().icon("arrow", 16, Token.ACCENT, ""));
        box.add(
                kit.texts()
                        .runs(
                                Type.SMALL,
                                Token.TEXT,
                                List.of(
                                        Run.bold(kit.word("studio.graph.path") + " ")
                                                .in(Token.ACCENT),
                                        Run.plain(path))),
                "wmin 0");
        return box;
    }
}
