package org.tillside.swing.today;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.journal.PairingId;
import org.tillside.screens.today.MentorToday;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.SkillState;
import org.tillside.swing.kit.Token;

/** A pairing to be decided: who asks, what it means, the decision, and its reason in place. */
final class AskedCard {
    private final Kit kit;
    private final TodayPresenter presenter;

    AskedCard(Kit kit, TodayPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(MentorToday.Asked it) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        JPanel left = kit.panels().pane("fillx", "[]16[grow,fill]", "");
        left.add(kit.marks().avatar(it.who().id(), it.who().name(), 48), "spany 2");
        left.add(kit.texts().eyebrow(kit.word("today.asked")), "wmin 0, wrap");
        left.add(kit.texts().title(it.who().name()), "wmin 0, wrap");
        left.add(kit.texts().body(it.text()), "span 2, growx, wmin 0, gaptop 12, wrap");
        left.add(it.declining() ? reason(it) : decide(it), "span 2, growx, wmin 0, gaptop 14, wrap");
        left.add(kit.texts().detail(kit.word("today.decline.who")), "span 2, growx, wmin 0, gaptop 8");
        card.add(kit.panels().beside(left, needs(it), 264, 300), "wmin 0");
        return card;
    }

    private JComponent decide(MentorToday.Asked it) {
        String name = "today.approve." + it.id();
        String text = kit.word("today.approve");
        Press approve = it.filled()
                ? kit.buttons().filled(name, text, () -> presenter.approve(it.id()))
                : kit.buttons().outlined(name, text, () -> presenter.approve(it.id()));
        Press decline = kit.buttons()
                .outlined("today.decline." + it.id(), kit.word("today.decline"), () -> presenter.decline(it.id()));
        return kit.panels().flow(12, approve.icon("check"), decline);
    }

    /** The reason opens in place; the field keeps its letters while they are typed. */
    private JComponent reason(MentorToday.Asked it) {
        PairingId id = it.id();
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]4[]10[]");
        String asked = kit.word("today.decline.reason");
        pane.add(kit.texts().smallStrong(asked), "wmin 0, wrap");
        JComponent field = kit.fields()
                .area("today.decline.reason." + id, asked, it.reason(), 3, text -> presenter.reason(id, text));
        pane.add(field, "growx, wmin 0, wrap");
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
                .box("insets 16, fillx", "[]8[grow,fill]8[]6[]", "")
                .ground(Token.GROUND)
                .radius(8);
        String heading = it.needs().isEmpty() ? "today.asked.needs-none" : "today.asked.needs";
        box.add(kit.texts().smallStrong(kit.word(heading)), "span 4, growx, wmin 0, wrap, gapbottom 8");
        it.needs().forEach(need -> {
            box.add(kit.texts().detail(String.valueOf(need.number())), "aligny top");
            box.add(kit.texts().small(need.skill()), "wmin 0, aligny top");
            box.add(kit.marks().skill(SkillState.of(need.own()), false, 18), "aligny top");
            box.add(kit.texts().detail(need.word()), "wmin pref, aligny top, wrap, gapbottom 6");
        });
        box.add(kit.panels().line(), "span 4, growx, gaptop 6, gapbottom 10, wrap");
        box.add(kit.texts().detail(it.menteesLine()), "span 4, growx, wmin 0, wrap, gapbottom 4");
        JPanel now = kit.panels().flow(6);
        it.mentees().forEach(who -> now.add(kit.marks().avatar(who.id(), who.name(), 24)));
        box.add(now, "span 4, growx, wmin 0");
        return box;
    }
}
