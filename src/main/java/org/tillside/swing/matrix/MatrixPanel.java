package org.tillside.swing.matrix;

import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.matrix.MatrixPresenter;
import org.tillside.screens.matrix.MatrixState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.GridTable;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.SkillGrid;
import org.tillside.swing.kit.SkillState;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** The matrix at the left; at its right, or below it, the card that explains a level. */
public final class MatrixPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int SIDE = 320;
    private static final int MAIN = 560;
    private static final int PEEK = 140;
    private static final List<String> GROUPS = List.of("", "MENTORS", "TEAM", "NEW_HIRES");

    private final transient Kit kit;
    private final transient MatrixPresenter presenter;
    private final Page page;
    private final SkillGrid grid;
    private final Live filters;
    private final Live explain;
    private transient Optional<MatrixState.Spot> shown = Optional.empty();

    /** Draws what the presenter shows, from now on. */
    public MatrixPanel(Tools tools, MatrixPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.grid = kit.marks().grid(table(presenter.state()), at -> presenter.choose(at.row(), at.column()));
        this.filters = kit.panels().live();
        this.explain = kit.panels().live();
        this.page = kit.panels().page(head(tools, presenter.state()));
        page.body(kit.panels().beside(card(), explain, SIDE, MAIN));
        add(page);
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        presenter.show(this::show);
    }

    private Page.Head head(Tools tools, MatrixState state) {
        List<JComponent> actions = new ArrayList<>();
        actions.add(kit.buttons().action("matrix.print", presenter::print).icon("print"));
        if (state.owner()) {
            actions.add(kit.buttons()
                    .action("matrix.difficult", presenter::difficult)
                    .icon("quiz"));
            actions.add(
                    kit.buttons().action("matrix.set-wanted", presenter::wanted).icon("target"));
        }
        return Page.Head.of("", "", tools.jump()).back(presenter::back).actions(actions.toArray(JComponent[]::new));
    }

    private Box card() {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "[]0[][][]push");
        JPanel head = kit.panels().pane("insets 16 20 8 20, fillx", "[grow,fill]12[]", "");
        head.add(kit.texts().heading(kit.word("matrix.who")), "wmin pref");
        head.add(filters, "wmin 0, alignx right");
        card.add(head, "wmin 0, wrap");
        card.add(grid, "wmin 0, gap 10 6 4 12, wrap");
        card.add(kit.panels().line(), "wrap");
        card.add(legend(presenter.state().unseen()), "wmin 0, gap 20 20 14 14");
        return card;
    }

    private JComponent legend(boolean unseen) {
        Stream<JComponent> states = Stream.of(SkillState.values())
                .filter(it -> unseen || it != SkillState.UNSEEN)
                .map(it -> legend(it, false, name(it)));
        Stream<JComponent> below = Stream.of(legend(SkillState.NOT_SHOWN, true, kit.word("matrix.legend.below")));
        return kit.panels().flow(10, Stream.concat(states, below).toArray(JComponent[]::new));
    }

    private String name(SkillState it) {
        return kit.word(
                it == SkillState.UNSEEN ? it.key() : "matrix.level." + it.name().toLowerCase(Locale.ROOT));
    }

    private JComponent legend(SkillState state, boolean below, String text) {
        JPanel pane = kit.panels().pane("", "[]5[]", "[center]");
        pane.add(kit.marks().skill(state, below, 20));
        pane.add(kit.texts().text(Type.CAPTION, true, Token.TEXT, text), "wmin pref");
        return pane;
    }

    private void show(MatrixState state) {
        page.say(kit.word("matrix.title"), state.line());
        grid.show(table(state));
        filters.show(List.of(state.filter(), state.onlyGaps()), () -> filters(state));
        explain.setVisible(state.explain().isPresent());
        state.explain().ifPresent(it -> explain.show(it, () -> new ExplainCard(kit, presenter).draw(it)));
        if (!state.chosen().equals(shown)) {
            shown = state.chosen();
            follow();
        }
    }

    /** Where the card lies below the table, its beginning comes into view. */
    private void follow() {
        page.validate();
        if (explain.isVisible() && explain.getY() > 0) {
            explain.scrollRectToVisible(
                    new Rectangle(0, 0, explain.getWidth(), Math.min(explain.getHeight(), kit.px(PEEK))));
        }
    }

    private JComponent filters(MatrixState state) {
        return kit.panels()
                .flow(
                        16,
                        true,
                        kit.fields().combo("matrix.filter", GROUPS, state.filter(), this::group, presenter::filter),
                        kit.fields()
                                .onOff(
                                        "matrix.only-gaps",
                                        kit.word("matrix.only-gaps"),
                                        state.onlyGaps(),
                                        presenter::onlyGaps));
    }

    private String group(String name) {
        return kit.word(name.isEmpty() ? "matrix.group.all" : "matrix.group." + name.toLowerCase(Locale.ROOT));
    }

    private GridTable table(MatrixState state) {
        List<GridTable.Sum> foot = new ArrayList<>();
        List<MatrixState.Head> heads =
                state.groups().stream().flatMap(it -> it.heads().stream()).toList();
        for (int i = 0; i < heads.size(); i++) {
            foot.add(new GridTable.Sum(heads.get(i).gaps(), look(state.gaps().get(i), state.most())));
        }
        return new GridTable(
                state.groups().stream()
                        .map(it -> new GridTable.Group(
                                it.title(),
                                it.heads().stream()
                                        .map(head -> new GridTable.Head(head.id(), head.name(), head.first()))
                                        .toList()))
                        .toList(),
                state.rows().stream().map(MatrixPanel::row).toList(),
                Collections.unmodifiableList(foot),
                kit.word("matrix.gaps-each"),
                new GridTable.Sum(state.all(), GridTable.Look.PLAIN),
                state.chosen().map(it -> new GridTable.Spot(it.row(), it.column())));
    }

    private static GridTable.Look look(int gaps, int most) {
        if (gaps == 0) {
            return GridTable.Look.QUIET;
        }
        return gaps == most ? GridTable.Look.SHORT : GridTable.Look.PLAIN;
    }

    private static GridTable.Row row(MatrixState.Row it) {
        return new GridTable.Row(
                it.title(),
                it.cells().stream()
                        .map(cell -> new GridTable.Cell(
                                cell.unseen() ? SkillState.UNSEEN : SkillState.of(cell.level()),
                                cell.below(),
                                cell.spoken()))
                        .toList(),
                new GridTable.Sum(it.sum(), it.lacking() == 0 ? GridTable.Look.QUIET : GridTable.Look.SHORT));
    }
}
