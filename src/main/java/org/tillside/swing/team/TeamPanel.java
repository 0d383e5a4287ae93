package org.tillside.swing.team;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.team.TeamPresenter;
import org.tillside.screens.team.TeamState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** The team in cards of rows; for an owner the pairings to settle above it. */
public final class TeamPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient TeamPresenter presenter;
    private final Page page;
    private final Live body;

    /** Draws what the presenter shows, from now on. */
    public TeamPanel(Tools tools, TeamPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.body = kit.panels().live();
        this.page = kit.panels()
                .page(Page.Head.of(kit.word("team.title"), "", tools.jump()).actions(actions(presenter.state())));
        page.body(body);
        add(page);
        presenter.show(this::show);
    }

    private JComponent[] actions(TeamState state) {
        List<JComponent> actions = new ArrayList<>();
        if (state.trains()) {
            actions.add(kit.buttons().action("team.matrix", presenter::matrix).icon("list"));
        }
        if (state.owner()) {
            actions.add(kit.buttons().filledAction("team.add", presenter::add).icon("plus"));
        }
        return actions.toArray(JComponent[]::new);
    }

    private void show(TeamState state) {
        page.say(kit.word("team.title"), state.line());
        body.show(state, () -> cards(state));
    }

    private JComponent cards(TeamState state) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "");
        if (!state.asks().isEmpty()) {
            List<JComponent> asks = state.asks().stream().map(this::ask).toList();
            column.add(card(kit.word("team.asks"), List.of(), asks), "wmin 0, wrap, gapbottom 16");
        }
        state.groups()
                .forEach(group -> column.add(
                        card(
                                group.title(),
                                ways(group),
                                group.rows().stream().map(this::row).toList()),
                        "wmin 0, wrap, gapbottom 16"));
        if (!state.left().isEmpty()) {
            column.add(
                    kit.buttons()
                            .link(
                                    "team.left",
                                    kit.word(state.leftOpen() ? "team.left.hide" : "team.left.show"),
                                    presenter::toggleLeft),
                    "growx 0, wrap, gapbottom 8");
        }
        if (state.leftOpen() && !state.left().isEmpty()) {
            column.add(
                    card(
                            kit.word("team.left"),
                            List.of(),
                            state.left().stream().map(this::row).toList()),
                    "wmin 0, wrap, gapbottom 16");
        }
        column.add(kit.panels().pane("", "", ""), "push");
        return column;
    }

    private List<JComponent> ways(TeamState.Group group) {
        return group.ways().stream()
                .<JComponent>map(it -> switch (it) {
                    case DIFFICULT -> kit.buttons().link("team.difficult", presenter::difficult);
                    case CALIBRATIONS -> kit.buttons().link("team.calibrations", presenter::calibrations);
                })
                .toList();
    }

    /** The ways on stand at the right of the heading, or below it where the width does not hold both. */
    private Box card(String heading, List<JComponent> ways, List<JComponent> rows) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        Text title = kit.texts().heading(heading);
        int least = (int) Math.ceil(title.getPreferredSize().width / kit.look().size());
        JComponent head = ways.isEmpty()
                ? title
                : kit.panels().beside(title, kit.panels().flow(16, ways.toArray(JComponent[]::new)), -1, least);
        card.add(head, "wmin 0, gap 20 20 16 12, wrap");
        rows.forEach(row -> {
            card.add(kit.panels().line(), "wrap");
            card.add(row, "wmin 0, wrap");
        });
        return card;
    }

    private JComponent ask(TeamState.Ask it) {
        JPanel row = kit.panels().pane("insets 10 20 10 20, fillx", "[]12[grow,fill]12[]", "[]");
        row.add(kit.marks().avatar(it.id(), it.name(), 40));
        row.add(kit.panels().titled(it.name(), it.detail()), "wmin 0");
        row.add(kit.buttons().outlined("team.pair." + it.id(), it.button(), () -> presenter.pair(it.id())));
        return row;
    }

    private JComponent row(TeamState.Row it) {
        String layout = "insets 10 20 10 20, fillx, hidemode 3";
        String columns = "[]12[grow,fill]16[]16[20!]";
        if (!it.opens()) {
            JPanel row = kit.panels().pane(layout, columns, "[]");
            fill(row, it);
            return row;
        }
        Slab row = kit.panels()
                .pressRow("team.person." + it.id(), spoken(it), layout, columns, () -> presenter.open(it.id()));
        fill(row, it);
        row.add(kit.texts().icon("chevron-right", 20, Token.MUTED, ""), "cell 3 0");
        return row;
    }

    private static String spoken(TeamState.Row it) {
        return Stream.of(it.name(), it.detail(), it.progress(), it.state())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** How far and how it stands: at the right, one over the other. */
    private void fill(JComponent row, TeamState.Row it) {
        row.add(kit.marks().avatar(it.id(), it.name(), 40), "cell 0 0");
        row.add(kit.panels().titled(it.name(), it.detail()), "cell 1 0, wmin 0");
        JPanel right = kit.panels().pane("", "[right]", "[]4[]");
        if (!it.state().isEmpty()) {
            right.add(kit.marks().pill(it.state(), tone(it.look())), "wrap");
        }
        if (!it.progress().isEmpty()) {
            right.add(kit.texts().detail(it.progress()).right(), "wmin pref");
        }
        row.add(right, "cell 2 0");
    }

    private static Tone tone(TeamState.Look look) {
        return switch (look) {
            case ATTENTION -> Tone.WARN;
            case PLAIN -> Tone.NEUTRAL;
            case DONE -> Tone.GOOD;
        };
    }
}
