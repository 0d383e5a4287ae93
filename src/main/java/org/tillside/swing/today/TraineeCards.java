package org.tillside.swing.today;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.Route;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.screens.today.TraineeToday;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.GreetingPicture;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.RichRuns;
import org.tillside.swing.kit.SkillState;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.StepState;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** Draws what a new hire sees. */
final class TraineeCards {
    private static final int SIDE = 336;
    private static final String UNDER = "wmin 0, wrap, gapbottom 16";

    private final Tools tools;
    private final Kit kit;
    private final TodayPresenter presenter;

    TraineeCards(Tools tools, TodayPresenter presenter) {
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
    }

    /** @param assigned what was assigned beside the programme: it stands right below the next step */
    JComponent draw(TraineeToday it, Optional<JComponent> assigned) {
        JPanel column = kit.panels().pane("fillx", "[grow,fill]", "");
        column.add(kit.panels().beside(hero(it.hero()), mentor(it.mentor()), SIDE, 480), UNDER);
        it.refresh().ifPresent(each -> column.add(new RefreshCard(kit, presenter).draw(each), UNDER));
        assigned.ifPresent(card -> column.add(card, UNDER));
        column.add(new PathCard(kit).draw(it.path()), UNDER);
        if (it.tip().isEmpty() && it.marked().isEmpty() && it.seen().isEmpty()) {
            column.add(skills(it), "wmin 0");
        } else {
            column.add(kit.panels().beside(high(skills(it)), lately(it), SIDE, 480), "wmin 0");
        }
        return column;
    }

    private JComponent hero(TraineeToday.Hero it) {
        Box card = kit.panels().heroCard("fill", "[grow,fill]", "[grow,center]");
        JPanel left = kit.panels().pane("fillx", "[grow,fill]", "[]4[]8[]24[]12[]");
        left.add(kit.texts().eyebrow(it.eyebrow()), "wmin 0, wrap");
        left.add(kit.texts().page(it.title()), "wmin 0, wrap");
        left.add(detail(it), "wmin 0, wrap");
        it.due().forEach(line -> left.add(kit.texts().body(line), "wmin 0, wrap"));
        it.to()
                .ifPresent(to -> left.add(
                        kit.buttons().hero(it.button(), () -> presenter.go(to)).iconAfter("arrow"),
                        "growx 0, alignx left, wrap"));
        if (!it.note().isEmpty()) {
            left.add(kit.texts().small(it.note()), "wmin 0");
        }
        JComponent picture = new GreetingPicture(
                kit, tools.faces(), kit.word("today.picture.speech"), kit.word("today.picture.caption"), "");
        card.add(kit.panels().beside(left, picture, 280, 260), "wmin 0");
        return card;
    }

    private JComponent detail(TraineeToday.Hero it) {
        if (it.page() == 0) {
            return kit.texts().body(it.detail());
        }
        return kit.panels()
                .flow(
                        12,
                        kit.marks().pages(it.page() - 1, it.pages(), it.detail()),
                        kit.texts().body(it.detail()));
    }

    private JComponent mentor(TraineeToday.Mentor it) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        JPanel head = kit.panels().pane("fillx", "[]12[grow,fill]", "");
        it.who().ifPresent(who -> head.add(kit.marks().avatar(who.id(), who.name(), 48), "spany 3"));
        String at = it.who().isPresent() ? "wmin 0, wrap, cell 1 " : "wmin 0, wrap, cell 0 ";
        head.add(kit.texts().caption(kit.word("today.mentor")), at + 0);
        it.who().ifPresent(who -> head.add(kit.texts().heading(who.name()), at + 1));
        head.add(kit.texts().caption(it.line()), at + 2);
        card.add(head, "wmin 0, wrap");
        if (!it.waits().isEmpty() || it.signed().isPresent()) {
            card.add(kit.panels().line(), "gaptop 14, gapbottom 2, wrap");
        }
        it.waits().forEach(each -> card.add(waits(each), "wmin 0, gaptop 10, wrap"));
        it.signed().ifPresent(each -> card.add(signed(each), "wmin 0, gaptop 10"));
        return card;
    }

    private JComponent waits(TraineeToday.Waits it) {
        JPanel pane = kit.panels().pane("fillx", "[]12[grow,fill]", "[]2[]");
        pane.add(kit.marks().step(StepState.WAITS, "", 24), "spany 2, aligny top");
        pane.add(kit.panels().titledSmall(kit.word("today.waits.title", it.title()), it.detail()), "wmin 0, wrap");
        if (it.canSay()) {
            pane.add(
                    kit.buttons()
                            .link(
                                    "today.ready." + it.step(),
                                    kit.word("today.ready"),
                                    () -> presenter.ready(it.step())),
                    "growx 0, alignx left");
        }
        return pane;
    }

    private JComponent signed(TraineeToday.Signed it) {
        JPanel pane = kit.panels().pane("fillx", "[]12[grow,fill]", "[]2[]");
        StepState state = it.achieved() ? StepState.SIGNED : StepState.NOW;
        pane.add(kit.marks().step(state, "", 24), "aligny top");
        pane.add(kit.panels().titledSmall(it.title(), it.detail()), "wmin 0, wrap");
        it.comment().ifPresent(text -> pane.add(kit.texts().small("“" + text + "”"), "skip, wmin 0"));
        return pane;
    }

    private JComponent skills(TraineeToday it) {
        Box card = kit.panels().card("fillx", "[]16[grow,fill]12[]", "[]12[]");
        card.add(kit.texts().heading(kit.word("today.skills")), "wmin pref");
        card.add(kit.texts().detail(it.skillsLine()), "wmin 0");
        card.add(
                kit.buttons().link("today.skills.all", () -> presenter.go(new Route.Learn(Optional.empty()))),
                "aligny top, wrap");
        JComponent[] tiles = it.skills().stream().map(this::skill).toArray(JComponent[]::new);
        card.add(kit.panels().tiles(170, 5, 8, tiles), "span 3, growx, wmin 0");
        return card;
    }

    /** As high as it is, however much stands beside it. */
    private JComponent high(JComponent card) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]push");
        pane.add(card, "wmin 0");
        return pane;
    }

    private JComponent skill(TraineeToday.Skill it) {
        Slab row = kit.panels()
                .pressRow(
                        "today.skill." + it.id(),
                        it.title() + ", " + it.word(),
                        "insets 4 4 4 4, fillx",
                        "[]12[grow,fill]",
                        () -> presenter.explain(it.id()));
        row.add(kit.marks().skill(SkillState.of(it.level()), it.below(), 36));
        row.add(kit.panels().titledSmall(it.title(), it.word()), "wmin 0");
        return row;
    }

    private JComponent lately(TraineeToday it) {
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]", "");
        it.tip().ifPresent(tip -> {
            card.add(kit.texts().heading(kit.word("today.tip")), "wmin 0, wrap, gapbottom 8");
            card.add(kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.bold(tip.say())), "wmin 0, wrap");
            tip.why()
                    .ifPresent(why -> card.add(
                            kit.texts().runs(Type.SMALL, Token.TEXT, RichRuns.of(why)), "wmin 0, wrap, gaptop 4"));
            card.add(kit.texts().detail(tip.from()), "wmin 0, wrap, gaptop 4");
            card.add(
                    kit.buttons().link("today.tip.again", () -> presenter.go(tip.again())),
                    "growx 0, alignx left, wrap, gapbottom 12");
        });
        if (!it.seen().isEmpty()) {
            card.add(kit.texts().heading(kit.word("today.seen")), "wmin 0, wrap, gapbottom 8");
        }
        for (int i = 0; i < it.seen().size(); i++) {
            TraineeToday.Seen seen = it.seen().get(i);
            card.add(kit.panels().titledSmall(seen.title(), seen.detail()), "wmin 0, wrap");
            card.add(
                    kit.buttons()
                            .link("today.seen." + (i + 1), kit.word("today.seen.look"), () -> presenter.go(seen.to())),
                    "growx 0, alignx left, wrap, gapbottom 12");
        }
        if (!it.marked().isEmpty()) {
            card.add(kit.texts().heading(kit.word("today.marked")), "wmin 0, wrap");
        }
        for (int i = 0; i < it.marked().size(); i++) {
            TraineeToday.Marked marked = it.marked().get(i);
            card.add(kit.panels().titledSmall(marked.title(), marked.detail()), "wmin 0, wrap, gaptop 8");
            marked.note().ifPresent(note -> card.add(kit.texts().small("“" + note + "”"), "wmin 0, wrap"));
            card.add(
                    kit.buttons()
                            .link(
                                    "today.marked." + (i + 1),
                                    kit.word("today.marked.look"),
                                    () -> presenter.go(marked.to())),
                    "growx 0, alignx left, wrap");
        }
        return card;
    }
}
