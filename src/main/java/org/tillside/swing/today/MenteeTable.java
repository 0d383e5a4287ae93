package org.tillside.swing.today;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.today.MentorToday;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.shop.Progress;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** A mentor's mentees by the stations of their programme; rows of discs where there is no room for columns. */
final class MenteeTable {
    private static final int ROOM = 900;
    private static final int NAME = 184;

    private final Kit kit;
    private final TodayPresenter presenter;
    private final Rows rows;

    MenteeTable(Kit kit, TodayPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
        this.rows = new Rows(kit, presenter);
    }

    /** One programme's mentees as a card. */
    JComponent draw(MentorToday.Table it, String heading) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        card.add(kit.panels().folding(ROOM, () -> grid(it, heading), () -> list(it, heading)), "wmin 0");
        return card;
    }

    private JComponent grid(MentorToday.Table it, String heading) {
        JPanel grid = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        JPanel head = kit.panels().pane("insets 14 20 10 20, fillx", columns(it), "[center]");
        head.add(kit.texts().heading(heading), "wmin 0");
        it.stations()
                .subList(it.from(), it.to())
                .forEach(title -> head.add(kit.texts().caption(title), "wmin 0"));
        grid.add(head, "wmin 0");
        it.rows().forEach(row -> {
            grid.add(kit.panels().line());
            grid.add(row(it, row), "wmin 0");
        });
        rest(it).ifPresent(line -> {
            grid.add(kit.panels().line());
            grid.add(line, "wmin 0, gap 20 20 8 10");
        });
        return grid;
    }

    private static String columns(MentorToday.Table it) {
        String cells = "10[grow 10,fill,sg cell]".repeat(it.to() - it.from());
        return "[" + NAME + "!,fill]" + cells;
    }

    private JComponent row(MentorToday.Table table, MentorToday.Mentee it) {
        JComponent row = kit.panels()
                .pressRow(
                        "today.mentee." + it.who().id(),
                        it.who().name() + ", " + it.day() + ", " + it.now(),
                        "insets 9 20 9 20, fillx",
                        columns(table),
                        () -> presenter.go(it.to()));
        row.add(who(it), "wmin 0");
        it.path().subList(table.from(), table.to()).forEach(cell -> row.add(cell(cell), "wmin 0"));
        return row;
    }

    private JComponent who(MentorToday.Mentee it) {
        JPanel pane = kit.panels().pane("fillx", "[]10[grow,fill]", "[]0[]");
        pane.add(kit.marks().avatar(it.who().id(), it.who().name(), 28), "spany 2");
        pane.add(kit.texts().smallStrong(it.who().name()), "wmin 0, wrap");
        String line = it.late().map(late -> it.day() + " · " + late).orElse(it.day());
        pane.add(kit.texts().caption(line).in(it.late().isPresent() ? Token.WARN : Token.MUTED), "wmin 0");
        return pane;
    }

    private JComponent cell(MentorToday.Cell it) {
        JPanel pane = kit.panels().pane("fillx", "[]8[grow,fill]", "[]");
        pane.add(disc(it, 20));
        boolean now = it.state() == Progress.State.NOW;
        Token ink =
                switch (it.state()) {
                    case NOW -> Token.ACCENT;
                    case WAITS, LAPSED -> Token.WARN;
                    default -> Token.MUTED;
                };
        Text word = kit.texts().text(Type.CAPTION, now, ink, it.word());
        pane.add(word, "wmin 0");
        return pane;
    }

    private JComponent disc(MentorToday.Cell it, int size) {
        JComponent mark = kit.marks().step(Rows.step(it.state()), String.valueOf(it.number()), size);
        mark.setToolTipText(it.spoken());
        mark.getAccessibleContext().setAccessibleName(it.spoken());
        return mark;
    }

    /** The stations for which there is no column. */
    private Optional<JComponent> rest(MentorToday.Table it) {
        JPanel pane = kit.panels().flow(20);
        titles(it.before()).ifPresent(all -> pane.add(kit.texts().caption(kit.word("today.path.before", all))));
        titles(it.after()).ifPresent(all -> pane.add(kit.texts().caption(kit.word("today.path.then", all))));
        return pane.getComponentCount() == 0 ? Optional.empty() : Optional.of(pane);
    }

    private static Optional<String> titles(List<String> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", of));
    }

    private JComponent list(MentorToday.Table it, String heading) {
        return rows.card(heading, "", it.rows().stream().map(this::folded).toList());
    }

    private JComponent folded(MentorToday.Mentee it) {
        JComponent row = kit.panels()
                .pressRow(
                        "today.mentee." + it.who().id(),
                        it.who().name() + ", " + it.day() + ", " + it.now(),
                        "insets 12 20 12 20, fillx",
                        "[]12[grow,fill]12[]",
                        () -> presenter.go(it.to()));
        row.add(kit.marks().avatar(it.who().id(), it.who().name(), 32), "aligny top");
        JPanel middle = kit.panels().pane("fillx", "[grow,fill]", "[]6[]");
        middle.add(kit.panels().titledSmall(it.who().name(), it.now()), "wmin 0, wrap");
        JPanel discs = kit.panels().flow(8);
        it.path().forEach(cell -> discs.add(disc(cell, 22)));
        middle.add(discs, "wmin 0");
        row.add(middle, "wmin 0");
        JPanel right = kit.panels().pane("", "[right]", "[]6[]");
        right.add(kit.texts().detail(it.day()), "wrap");
        it.late().ifPresent(late -> right.add(kit.marks().pill(late, Tone.WARN)));
        row.add(right, "aligny top");
        return row;
    }
}
