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
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** Draws what an owner sees. */
final class OwnerCards {
    private final Kit kit;
    private final TodayPresenter presenter;
    private final Rows rows;
    private final MentorCards mentor;

    OwnerCards(Tools tools, TodayPresenter presenter) {
        this.kit = tools.kit();
        this.presenter = presenter;
        this.rows = new Rows(tools, presenter);
        this.mentor = new MentorCards(tools, presenter);
    }

    JComponent draw(OwnerToday it) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "");
        it.problems()
                .ifPresent(text -> column.add(
                        kit.panels()
                                .notice(
                                        Tone.WARN,
                                        text,
                                        Optional.of(kit.buttons().link("today.problems.look", presenter::problems))),
                        "wmin 0, wrap, gapbottom 16"));
        if (!it.sessions().isEmpty()) {
            List<JComponent> sessions =
                    new ArrayList<>(it.sessions().stream().map(rows::toSign).toList());
            column.add(
                    rows.card(kit.word("today.sessions"), kit.word("today.signatures.order"), sessions),
                    "wmin 0, wrap, gapbottom 16");
        }
        if (!it.pairings().isEmpty()) {
            List<JComponent> pairings =
                    new ArrayList<>(it.pairings().stream().map(this::pairing).toList());
            column.add(rows.card(kit.word("today.pairings"), "", pairings), "wmin 0, wrap, gapbottom 16");
        }
        if (!it.marking().isEmpty()) {
            column.add(mentor.marking(it.marking()), "wmin 0, wrap, gapbottom 16");
        }
        column.add(it.gaps().isEmpty() ? team(it) : kit.panels().beside(team(it), gaps(it), 336, 480), "wmin 0");
        return column;
    }

    private Box team(OwnerToday it) {
        List<JComponent> all = new ArrayList<>(
                it.team().stream().map(each -> rows.line("today.team", each)).toList());
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

    private JComponent pairing(OwnerToday.Pairing it) {
        String detail = it.detail() + it.reason().map(reason -> " · " + reason).orElse("");
        Optional<Press> button = it.button().isEmpty()
                ? Optional.empty()
                : Optional.of(kit.buttons()
                        .outlined(
                                it.button() + "." + it.who().id(), kit.word(it.button()), () -> presenter.go(it.to())));
        return rows.row(it.who(), it.title(), detail, button);
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
