package org.tillside.swing.studio;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.PathsPart;
import org.tillside.screens.studio.PathsState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Everything that can happen: the whole in figures, ending by ending, the plays worth trying, and what is wrong. */
final class PathsPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient PathsPart part;
    private final Live place;

    PathsPanel(Kit kit, PathsPart part) {
        super(kit.layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = kit;
        this.part = part;
        this.place = kit.panels().live();
        setBackground(kit.colour(Token.GROUND));
        add(kit.panels().scroll(place), "wmin 0, hmin 0");
        part.show(state -> place.show(state, () -> build(state)));
    }

    private JComponent build(PathsState state) {
        JPanel pane = kit.panels().pane("fillx, insets 16", "[grow,fill]", "");
        if (state.looking() && state.facts().isEmpty()) {
            pane.add(kit.texts().quiet(kit.word("studio.exploring")), "wmin 0");
            return pane;
        }
        JComponent[] facts = state.facts().stream().map(this::fact).toArray(JComponent[]::new);
        pane.add(kit.panels().tiles(150, 4, facts), "wmin 0, gapbottom 16, wrap");
        pane.add(endings(state), "wmin 0, gapbottom 16, wrap");
        pane.add(plays(state), "wmin 0, gapbottom 16, wrap");
        pane.add(faults(state), "wmin 0, wrap");
        pane.add(kit.panels().pane("", "", ""), "push");
        return pane;
    }

    private JComponent fact(PathsState.Fact it) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]2[]");
        card.add(kit.texts().title(it.figure()), "wmin 0, wrap");
        card.add(kit.texts().detail(it.what()), "wmin 0");
        return card;
    }

    private Box card(String heading) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word(heading)), "wmin 0, gap 20 20 14 10, wrap");
        return card;
    }

    private JComponent endings(PathsState state) {
        Box card = card("studio.paths.endings");
        state.endings().forEach(it -> {
            card.add(kit.panels().line(), "wrap");
            var row = kit.panels()
                    .pressRow(
                            "studio.paths.ending." + it.id(),
                            it.title() + ", " + it.ways(),
                            "insets 10 20 10 20, fillx",
                            "[120::,grow,fill]16[240:360:360,fill]",
                            () -> part.goTo(it.id()));
            JPanel title = kit.panels().pane("fillx", "[grow,fill]", "");
            title.add(kit.texts().strong(it.title()), "wmin 0, wrap");
            title.add(
                    kit.texts()
                            .text(
                                    Type.SMALL,
                                    true,
                                    Outcomes.ink(it.outcome()),
                                    kit.word("learn.outcome." + it.outcome())),
                    "wmin 0");
            row.add(title, "wmin 0");
            row.add(ways(it), "wmin 0");
            card.add(row, "wmin 0, wrap");
        });
        return card;
    }

    /** How it is reached, in two lines of two. */
    private JComponent ways(PathsState.Ending it) {
        // the same columns in each row, whatever stands there
        JPanel pane = kit.panels().pane("fillx, wrap 2", "[0:0,grow 44,fill]16[0:0,grow 56,fill]", "");
        List.of(it.ways(), it.score(), it.reading(), it.money()).stream()
                .filter(text -> !text.isEmpty())
                .forEach(text -> pane.add(kit.texts().small(text), "wmin 0"));
        return pane;
    }

    private JComponent plays(PathsState state) {
        Box card = card("studio.paths.plays");
        state.plays().forEach(it -> {
            card.add(kit.panels().line(), "wrap");
            JPanel row = kit.panels().pane("fillx, insets 10 20 10 20", "[grow,fill]16[]", "");
            row.add(kit.panels().titled(it.title(), it.said()), "wmin 0");
            row.add(kit.buttons()
                    .small(
                            "studio.paths.try." + it.key(),
                            kit.word("studio.paths.try"),
                            () -> part.tryOut(it.replies())));
            card.add(row, "wmin 0, wrap");
        });
        return card;
    }

    private JComponent faults(PathsState state) {
        Box card = card("studio.paths.faults");
        if (state.faults().stream().allMatch(PathsState.Fault::mere)) {
            card.add(kit.texts().quiet(kit.word("studio.paths.fine")), "wmin 0, gap 20 20 0 16");
        }
        state.faults().forEach(it -> {
            card.add(kit.panels().line(), "wrap");
            JPanel row = kit.panels().pane("fillx, insets 10 20 10 20", "[18!]10[grow,fill]16[]", "");
            row.add(kit.texts().icon(it.mere() ? "info" : "warn", 16, it.mere() ? Token.INFO : Token.WARN, ""));
            row.add(kit.texts().body(it.sentence()), "wmin 0");
            JPanel links = kit.panels().flow(10, true);
            it.scenes()
                    .forEach(scene -> links.add(
                            kit.buttons().link("studio.paths.scene." + scene, scene, () -> part.goTo(scene))));
            row.add(links, "wmin 0");
            card.add(row, "wmin 0, wrap");
        });
        return card;
    }
}
