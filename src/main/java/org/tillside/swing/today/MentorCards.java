package org.tillside.swing.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.journal.PairingId;
import org.tillside.screens.today.MentorToday;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.screens.today.TodayState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** Draws what a mentor sees. */
final class MentorCards {
    private final Kit kit;
    private final TodayPresenter presenter;
    private final Rows rows;

    MentorCards(Tools tools, TodayPresenter presenter) {
        this.kit = tools.kit();
        this.presenter = presenter;
        this.rows = new Rows(tools, presenter);
    }

    JComponent draw(MentorToday it) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "");
        List<JComponent> top =
                new ArrayList<>(it.pairings().stream().map(this::asked).toList());
        Optional<Box> checks = it.checkBacks().isEmpty() ? Optional.empty() : Optional.of(checkBacks(it));
        if (!top.isEmpty() && checks.isPresent()) {
            JComponent first = top.remove(0);
            column.add(kit.panels().beside(first, checks.get(), 336, 560), "wmin 0, wrap, gapbottom 16");
        }
        top.forEach(each -> column.add(each, "wmin 0, wrap, gapbottom 16"));
        column.add(signatures(it), "wmin 0, wrap, gapbottom 16");
        if (!it.marking().isEmpty()) {
            column.add(marking(it.marking()), "wmin 0, wrap, gapbottom 16");
        }
        if (it.pairings().isEmpty()) {
            checks.ifPresent(each -> column.add(each, "wmin 0, wrap, gapbottom 16"));
        }
        column.add(mentees(it), "wmin 0");
        return column;
    }

    private JComponent asked(MentorToday.Asked it) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]14[]");
        JPanel left = kit.panels().pane("fillx", "[]16[grow,fill]", "");
        left.add(kit.marks().avatar(it.who().id(), it.who().name(), 48), "spany 2");
        left.add(kit.texts().eyebrow(kit.word("today.asked")), "wmin 0, wrap");
        left.add(kit.texts().title(it.who().name()), "wmin 0, wrap");
        left.add(kit.texts().body(it.text()), "span 2, growx, wmin 0, gaptop 12, wrap");
        left.add(it.declining() ? reason(it) : decide(it), "span 2, growx, wmin 0, gaptop 14, wrap");
        left.add(kit.texts().detail(kit.word("today.decline.who")), "span 2, growx, wmin 0, gaptop 8");
        card.add(kit.panels().beside(left, needs(it), 284, 300), "wmin 0");
        return card;
    }

    private JComponent decide(MentorToday.Asked it) {
        String name = "today.approve." + it.id();
        String text = kit.word("today.approve");
        Press approve = it.filled()
                ? kit.buttons().filled(name, text, () -> presenter.approve(it.id()))
                : kit.buttons().outlined(name, text, () -> presenter.approve(it.id()));
        return kit.panels()
                .flow(
                        12,
                        approve.icon("check"),
                        kit.buttons()
                                .outlined(
                                        "today.decline." + it.id(),
                                        kit.word("today.decline"),
                                        () -> presenter.decline(it.id())));
    }

    /** The reason opens in place; the field keeps its letters while they are typed. */
    private JComponent reason(MentorToday.Asked it) {
        PairingId id = it.id();
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]4[]10[]");
        pane.add(kit.texts().smallStrong(kit.word("today.decline.reason")), "wmin 0, wrap");
        pane.add(
                kit.fields()
                        .area(
                                "today.decline.reason." + id,
                                kit.word("today.decline.reason"),
                                it.reason(),
                                3,
                                text -> presenter.reason(id, text)),
                "growx, wmin 0, wrap");
        Press send = kit.buttons()
                .outlined("today.decline.send." + id, kit.word("today.decline.send"), () -> presenter.sendDecline(id))
                .enabled(it.canDecline());
        Press keep = kit.buttons()
                .outlined("today.decline.keep." + id, kit.word("today.decline.keep"), () -> presenter.keepOpen(id));
        pane.add(kit.panels().flow(12, send, keep), "wmin 0");
        return pane;
    }

    private JComponent needs(MentorToday.Asked it) {
        Box box = kit.panels()
                .box("insets 16, fillx", "[]8[grow,fill]8[]", "")
                .ground(Token.GROUND)
                .radius(8);
        box.add(kit.texts().smallStrong(kit.word("today.asked.needs")), "span 3, growx, wmin 0, wrap, gapbottom 8");
        it.needs().forEach(need -> {
            box.add(kit.texts().detail(String.valueOf(need.number())));
            box.add(kit.panels().titledSmall(need.skill(), need.word()), "wmin 0");
            box.add(kit.marks().skill(Rows.skill(need.own()), false, 28), "wrap, gapbottom 4");
        });
        box.add(kit.panels().line(), "span 3, growx, gaptop 6, gapbottom 8, wrap");
        JPanel now = kit.panels().flow(8);
        it.mentees().forEach(who -> now.add(kit.marks().avatar(who.id(), who.name(), 24)));
        box.add(kit.texts().detail(it.menteesLine()), "span 3, growx, wmin 0, wrap");
        box.add(now, "span 3, growx, wmin 0");
        return box;
    }

    private Box checkBacks(MentorToday it) {
        return rows.card(
                kit.word("today.checkbacks"),
                kit.word("today.checkbacks.line"),
                it.checkBacks().stream()
                        .map(each -> rows.line("today.checkback", each))
                        .toList());
    }

    private JComponent signatures(MentorToday it) {
        List<JComponent> all =
                new ArrayList<>(it.signatures().stream().map(rows::toSign).toList());
        if (all.isEmpty()) {
            all.add(rows.nothing(kit.word("today.signatures.none")));
        }
        return rows.card(kit.word("today.signatures"), kit.word("today.signatures.order"), all);
    }

    JComponent marking(List<TodayState.Line> lines) {
        return rows.card(
                kit.word("today.marking"),
                "",
                lines.stream()
                        .map(each -> rows.row(
                                each.who(),
                                each.title(),
                                each.detail(),
                                Optional.of(kit.buttons()
                                        .outlined(
                                                "today.mark." + each.who().id(),
                                                kit.word("today.mark"),
                                                () -> presenter.go(each.to())))))
                        .toList());
    }

    private JComponent mentees(MentorToday it) {
        List<JComponent> all =
                new ArrayList<>(it.mentees().stream().map(this::mentee).toList());
        if (all.isEmpty()) {
            all.add(rows.nothing(kit.word("today.mentees.none")));
        }
        return rows.card(kit.word("today.mentees"), "", all);
    }

    private JComponent mentee(MentorToday.Mentee it) {
        var row = kit.panels()
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
        it.path().forEach(disc -> {
            JComponent mark = kit.marks().step(Rows.step(disc.state()), String.valueOf(disc.number()), 22);
            mark.setToolTipText(disc.spoken());
            mark.getAccessibleContext().setAccessibleName(disc.spoken());
            discs.add(mark);
        });
        middle.add(discs, "wmin 0");
        row.add(middle, "wmin 0");
        JPanel right = kit.panels().pane("", "[right]", "[]6[]");
        right.add(kit.texts().detail(it.day()), "wrap");
        it.late().ifPresent(late -> right.add(kit.marks().pill(late, Tone.WARN)));
        row.add(right, "aligny top");
        return row;
    }
}
