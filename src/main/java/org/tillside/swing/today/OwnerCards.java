package org.tillside.swing.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.today.OwnerToday;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** Draws what an owner sees. */
final class OwnerCards {
    private static final String UNDER = "wmin 0, wrap, gapbottom 16";

    private final Tools tools;
    private final Kit kit;
    private final TodayPresenter presenter;
    private final Rows rows;

    OwnerCards(Tools tools, TodayPresenter presenter) {
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
        this.rows = new Rows(kit, presenter);
    }

    JComponent draw(OwnerToday it) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "");
        it.problems().ifPresent(text -> column.add(problems(text), UNDER));
        it.alone().ifPresent(text -> column.add(kit.panels().notice(Tone.INFO, text, Optional.empty()), UNDER));
        if (!it.sessions().isEmpty()) {
            column.add(new ToSignCard(tools, presenter).draw(kit.word("today.sessions"), it.sessions()), UNDER);
        }
        if (!it.care().isEmpty()) {
            List<JComponent> care = it.care().stream().map(this::care).toList();
            column.add(rows.card(kit.word("today.care"), "", care), UNDER);
        }
        if (!it.marking().isEmpty()) {
            column.add(new MentorCards(tools, presenter).marking(it.marking()), UNDER);
        }
        if (!it.lapsing().isEmpty()) {
            column.add(new MentorCards(tools, presenter).lapsing(it.lapsing()), UNDER);
        }
        column.add(it.gaps().isEmpty() ? team(it) : kit.panels().beside(team(it), gaps(it), 336, 480), UNDER);
        if (!it.finished().isEmpty()) {
            column.add(rows.finished(it.finished()), "wmin 0");
        }
        return column;
    }

    private JComponent problems(String text) {
        Press look = kit.buttons().link("today.problems.look", presenter::problems);
        return kit.panels().notice(Tone.WARN, text, Optional.of(look));
    }

    private JComponent care(OwnerToday.Care it) {
        String detail = it.detail() + it.reason().map(reason -> " · " + reason).orElse("");
        JPanel right = kit.panels().flow(12, true);
        if (!it.state().isEmpty()) {
            right.add(kit.marks().pill(it.state(), Tone.WARN));
        }
        String key = it.button().isEmpty() ? "today.care.look" : it.button();
        String name = key + "." + it.who().id();
        right.add(
                it.button().isEmpty()
                        ? kit.buttons().small(name, kit.word(key), () -> presenter.go(it.to()))
                        : kit.buttons().outlined(name, kit.word(key), () -> presenter.go(it.to())));
        return rows.row(it.who(), it.who().name(), detail, Optional.of(right));
    }

    private Box team(OwnerToday it) {
        List<JComponent> all =
                new ArrayList<>(it.training().stream().map(this::training).toList());
        if (all.isEmpty()) {
            all.add(rows.nothing(kit.word("today.team.none")));
        }
        JPanel foot = kit.panels().pane("insets 14 20 16 20, fillx", "[grow,fill]12[]", "[]");
        foot.add(kit.texts().detail(it.teamLine()), "wmin 0");
        Press add = it.filled()
                ? kit.buttons().filled("today.add-person", presenter::addPerson)
                : kit.buttons().outlined("today.add-person", presenter::addPerson);
        foot.add(add.icon("plus"));
        all.add(foot);
        return rows.card(kit.word("today.team"), "", all);
    }

    private JComponent training(OwnerToday.Training it) {
        var row = kit.panels()
                .pressRow(
                        "today.team." + it.who().id(),
                        it.who().name() + ", " + it.detail() + ", " + it.text(),
                        "insets 10 20 10 20, fillx",
                        "[]12[grow,fill]16[]",
                        () -> presenter.go(it.to()));
        row.add(kit.marks().avatar(it.who().id(), it.who().name(), 32));
        row.add(kit.panels().titledSmall(it.who().name(), it.detail()), "wmin 0");
        JPanel right = kit.panels().pane("wrap", "[fill]", "[]4[]");
        right.add(kit.texts().caption(it.text()), "wmin pref");
        right.add(
                kit.marks().segments(it.signed(), it.all(), it.late() ? Token.WARN : Token.ACCENT, 112, 8, it.text()));
        row.add(right);
        return row;
    }

    private JComponent gaps(OwnerToday it) {
        Box card = kit.panels().card("fillx", "[grow,fill]12[]", "");
        card.add(kit.texts().heading(kit.word("today.gaps")), "span 2, growx, wmin 0, wrap");
        card.add(kit.texts().detail(kit.word("today.gaps.line")), "span 2, growx, wmin 0, wrap, gapbottom 8");
        it.gaps().forEach(gap -> {
            card.add(kit.texts().small(gap.skill()), "wmin 0, gaptop 6");
            card.add(kit.marks().pill(gap.text(), gap.people() == 0 ? Tone.WARN : Tone.NEUTRAL), "wrap, gaptop 6");
        });
        return card;
    }
}
