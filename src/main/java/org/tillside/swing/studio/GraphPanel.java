package org.tillside.swing.studio;

import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import org.tillside.screens.studio.GraphPart;
import org.tillside.screens.studio.GraphState;
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
    private boolean fitted;

    GraphPanel(Kit kit, GraphPart part) {
        super(kit.layout("fill", "[grow,fill]", "[]0[grow,fill]"));
        this.kit = kit;
        this.part = part;
        this.canvas = new GraphCanvas(kit, part);
        this.scroll = new JScrollPane(canvas);
        this.said = kit.panels().live();
        setBackground(kit.colour(Token.GROUND));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setBackground(kit.colour(Token.GROUND));
        scroll.getVerticalScrollBar().setUnitIncrement(kit.px(24));
        scroll.getHorizontalScrollBar().setUnitIncrement(kit.px(24));
        add(bar(), "wmin 0, wrap");
        add(scroll, "wmin 0, hmin 0");
        part.show(this::show);
    }

    private JComponent bar() {
        JPanel bar = kit.panels()
                .pane("fillx, insets 8 12 8 12, hidemode 3", "[grow,fill]12[160:200:,fill]8[]8[]8[]8[]", "");
        bar.add(said, "wmin 0");
        JTextField search = kit.fields().line("studio.graph.search", "", part::seek);
        Fields.hint(search, kit.word("studio.graph.search"));
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
        said.show(List.of(state.stale(), state.laying(), state.path()), () -> said(state));
        canvas.show(state);
        if (!fitted && !state.nodes().isEmpty() && scroll.getViewport().getWidth() > 0) {
            fitted = true;
        }
    }

    private JComponent said(GraphState state) {
        if (state.stale()) {
            return kit.texts().text(Type.SMALL, false, Tone.WARN.ink(), kit.word("studio.graph.stale"));
        }
        return kit.texts().label(Type.SMALL, false, Token.MUTED, state.path());
    }
}
