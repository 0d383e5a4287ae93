package org.tillside.swing.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.today.MentorToday;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.screens.today.TodayState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Tools;

/** Draws what a mentor sees. */
final class MentorCards {
    private static final int SIDE = 336;
    private static final int MAIN = 560;
    private static final int WIDE = SIDE + 16 + MAIN;
    private static final String UNDER = "wmin 0, wrap, gapbottom 16";

    private final Tools tools;
    private final Kit kit;
    private final TodayPresenter presenter;
    private final Rows rows;

    MentorCards(Tools tools, TodayPresenter presenter) {
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
        this.rows = new Rows(kit, presenter);
    }

    JComponent draw(MentorToday it) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "");
        if (it.pairings().isEmpty() || it.checkBacks().isEmpty()) {
            column.add(waiting(it), UNDER);
        } else {
            // what was typed into a reason meanwhile is drawn again too
            column.add(kit.panels().folding(WIDE, () -> beside(now(it)), () -> waiting(now(it))), UNDER);
        }
        if (!it.marking().isEmpty()) {
            column.add(marking(it.marking()), UNDER);
        }
        if (!it.lapsing().isEmpty()) {
            column.add(lapsing(it.lapsing()), UNDER);
        }
        if (!it.fading().isEmpty()) {
            column.add(new FadingCard(kit, presenter).draw(it.fading()), UNDER);
        }
        mentees(it).forEach(each -> column.add(each, UNDER));
        return column;
    }

    private MentorToday now(MentorToday built) {
        return presenter.state().sections().stream()
                .filter(MentorToday.class::isInstance)
                .map(MentorToday.class::cast)
                .findFirst()
                .orElse(built);
    }

    /** One below the other: a check-back that is days away comes after what waits now. */
    private JComponent waiting(MentorToday it) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "");
        it.pairings().forEach(each -> column.add(new AskedCard(kit, presenter).draw(each), UNDER));
        column.add(signatures(it), "wmin 0, wrap");
        if (!it.checkBacks().isEmpty()) {
            column.add(checkBacks(it), "wmin 0, gaptop 16");
        }
        return column;
    }

    private JComponent beside(MentorToday it) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "");
        List<JComponent> asked = it.pairings().stream()
                .map(each -> new AskedCard(kit, presenter).draw(each))
                .toList();
        column.add(kit.panels().beside(asked.get(0), checkBacks(it), SIDE, MAIN), UNDER);
        asked.stream().skip(1).forEach(each -> column.add(each, UNDER));
        column.add(signatures(it), "wmin 0, wrap");
        return column;
    }

    private Box checkBacks(MentorToday it) {
        return rows.card(
                kit.word("today.checkbacks"),
                kit.word("today.checkbacks.line"),
                it.checkBacks().stream()
                        .map(each -> rows.line("today.checkback", each, false))
                        .toList());
    }

    private JComponent signatures(MentorToday it) {
        String heading = kit.word("today.signatures");
        return it.signatures().isEmpty()
                ? rows.card(heading, "", List.of(rows.nothing(kit.word("today.signatures.none"))))
                : new ToSignCard(tools, presenter).draw(heading, it.signatures());
    }

    JComponent marking(List<TodayState.Line> lines) {
        return rows.card(
                kit.word("today.marking"), "", lines.stream().map(this::marking).toList());
    }

    JComponent lapsing(List<TodayState.Line> lines) {
        return rows.card(
                kit.word("today.lapsing"),
                kit.word("today.lapsing.line"),
                lines.stream().map(each -> rows.line("today.lapse", each, true)).toList());
    }

    private JComponent marking(TodayState.Line it) {
        String name = "today.mark." + it.who().id();
        return rows.row(
                it.who(),
                it.title(),
                it.detail(),
                Optional.of(kit.buttons().outlined(name, kit.word("today.mark"), () -> presenter.go(it.to()))));
    }

    private List<JComponent> mentees(MentorToday it) {
        MenteeTable table = new MenteeTable(kit, presenter);
        String heading = kit.word("today.mentees");
        List<JComponent> all = new ArrayList<>(
                it.tables().stream().map(each -> table.draw(each, heading)).toList());
        if (all.isEmpty() && it.finished().isEmpty()) {
            all.add(rows.card(heading, "", List.of(rows.nothing(kit.word("today.mentees.none")))));
        }
        if (!it.finished().isEmpty()) {
            all.add(rows.finished(it.finished()));
        }
        return all;
    }
}
