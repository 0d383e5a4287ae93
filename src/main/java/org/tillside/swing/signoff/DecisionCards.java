package org.tillside.swing.signoff;

import java.time.LocalDate;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.journal.Mentoring.Decision;
import org.tillside.screens.signoff.SignOffPresenter;
import org.tillside.screens.signoff.SignOffState;
import org.tillside.screens.signoff.SignOffState.Verdict;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.CardSlab;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Draws the decision: its meaning, when it was seen, the two answers, the comment. */
final class DecisionCards {
    private final Kit kit;
    private final SignOffPresenter presenter;

    DecisionCards(Kit kit, SignOffPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent meaning(Verdict it) {
        Box box = kit.panels()
                .box("insets 0 15 0 0, fillx, hidemode 3", "[grow,fill]", "[]4[]")
                .bar(Token.ACCENT)
                .radius(0);
        box.add(kit.texts().body(it.meaning()), "wmin 0, wrap");
        String change = kit.word(it.editing() ? "signoff.change-done" : "signoff.change");
        box.add(
                kit.panels()
                        .flow(
                                4,
                                kit.texts().detail(kit.word("signoff.seen-then", it.seen())),
                                kit.buttons().link("signoff.change", change, presenter::toggleSeen)),
                "wmin 0, wrap");
        it.wrong().ifPresent(wrong -> box.add(kit.texts().text(Type.SMALL, true, Token.BAD, wrong), "wmin 0"));
        return box;
    }

    JComponent editing(Verdict it) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]8[88!,fill]", "[]8[]");
        if (!it.editing()) {
            return pane;
        }
        pane.add(
                kit.fields()
                        .labelled(
                                kit.word("signoff.day"),
                                kit.fields().combo("signoff.day", it.days(), it.day(), this::said, presenter::seenOn),
                                ""),
                "wmin 0");
        pane.add(
                kit.fields()
                        .labelled(
                                kit.word("signoff.time"),
                                kit.fields().line("signoff.time", it.time(), presenter::seenAt),
                                ""),
                "wmin 0, wrap");
        pane.add(
                kit.fields()
                        .labelled(
                                kit.word("signoff.place"),
                                kit.fields().line("signoff.place", it.place(), presenter::place),
                                ""),
                "spanx 2, wmin 0");
        return pane;
    }

    private String said(LocalDate day) {
        return kit.words().weekday(day);
    }

    JComponent answers(Verdict it) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill,sg]8[grow,fill,sg]", "[grow,fill]");
        pane.add(answer("signoff.achieved", it.achieved(), Decision.ACHIEVED, it, it.whyNot()), "wmin 0");
        pane.add(
                answer("signoff.not-yet", kit.word("signoff.not-yet.detail"), Decision.NOT_YET, it, Optional.empty()),
                "wmin 0");
        return pane;
    }

    private JComponent answer(String key, String detail, Decision decision, Verdict it, Optional<String> whyNot) {
        boolean chosen = it.chosen().filter(now -> now == decision).isPresent();
        CardSlab card = kit.panels()
                .pressCard(
                        key, kit.word(key), "insets 12, fill", "[20!]10[grow,fill]", () -> presenter.decide(decision));
        card.add(kit.marks().circle(chosen, 20), "aligny center");
        card.add(
                whyNot.map(why -> shut(key, why)).orElseGet(() -> kit.panels().titled(kit.word(key), detail)),
                "wmin 0");
        card.setSelected(chosen);
        whyNot.ifPresent(why -> {
            card.edge(Token.LINE).ground(Token.GROUND).setEnabled(false);
            card.getAccessibleContext().setAccessibleDescription(why);
        });
        return card;
    }

    /** An answer that cannot be given yet: pale, and why in the place of what it would say. */
    private JPanel shut(String key, String why) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(kit.texts().strong(kit.word(key)).in(Token.MUTED), "wmin 0, wrap");
        pane.add(kit.texts().detail(why), "wmin 0");
        return pane;
    }

    JComponent recorded(SignOffState.Sign it) {
        JPanel pane = kit.panels().pane("fillx", "[pref!]16[grow,fill]", "");
        pane.add(kit.texts().captionStrong(kit.word("signoff.recorded")), "spanx 2, growx, wmin 0, gapbottom 4, wrap");
        it.recorded().forEach(fact -> {
            pane.add(kit.texts().detail(fact.name()), "aligny top");
            pane.add(kit.texts().small(fact.value()), "wmin 0, gapbottom 2, wrap");
        });
        return pane;
    }

    Optional<JComponent> wrong(SignOffState.Sign it) {
        return it.wrong().map(text -> kit.texts().text(Type.SMALL, true, Token.BAD, text));
    }
}
