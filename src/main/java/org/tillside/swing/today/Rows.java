package org.tillside.swing.today;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.Route;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.screens.today.TodayState;
import org.tillside.shop.Progress;
import org.tillside.shop.Standing;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.SkillState;
import org.tillside.swing.kit.StepState;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** The cards of rows that mentor and owner share. */
final class Rows {
    private static final int WEEK = 7;

    private final Tools tools;
    private final Kit kit;
    private final TodayPresenter presenter;

    Rows(Tools tools, TodayPresenter presenter) {
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
    }

    static StepState step(Progress.State state) {
        return switch (state) {
            case DONE, SIGNED -> StepState.SIGNED;
            case WAITS, LAPSED -> StepState.WAITS;
            case NOW -> StepState.NOW;
            case NEXT -> StepState.NEXT;
            case LATER -> StepState.LATER;
        };
    }

    static SkillState skill(Standing.Level level) {
        return switch (level) {
            case NOT_SHOWN -> SkillState.NOT_SHOWN;
            case LEARNING -> SkillState.LEARNING;
            case ABLE -> SkillState.ABLE;
            case SIGNED_OFF -> SkillState.SIGNED_OFF;
            case LAPSED -> SkillState.LAPSED;
        };
    }

    /** A card with a heading, a muted word at its right, and rows parted by lines. */
    Box card(String heading, String right, List<? extends JComponent> rows) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        JPanel head = kit.panels().pane("insets 16 20 12 20, fillx", "[grow,fill]12[]", "[]");
        head.add(kit.texts().heading(heading), "wmin 0");
        head.add(kit.texts().detail(right));
        card.add(head, "wmin 0, wrap");
        for (JComponent row : rows) {
            card.add(kit.panels().line(), "wrap");
            card.add(row, "wmin 0, wrap");
        }
        return card;
    }

    /** A row that says that there is nothing. */
    JComponent nothing(String text) {
        JPanel row = kit.panels().pane("insets 14 20 16 20, fillx", "[grow,fill]", "[]");
        row.add(kit.texts().quiet(text), "wmin 0");
        return row;
    }

    /** A row pressed as a whole, its state at the right. */
    JComponent line(String key, TodayState.Line it) {
        String spoken = it.title() + ", " + it.detail() + (it.state().isEmpty() ? "" : ", " + it.state());
        var row = kit.panels()
                .pressRow(
                        key + "." + it.who().id(),
                        spoken,
                        "insets 10 20 10 20, fillx",
                        "[]12[grow,fill]12[]",
                        () -> presenter.go(it.to()));
        row.add(kit.marks().avatar(it.who().id(), it.who().name(), 32));
        row.add(kit.panels().titledSmall(it.title(), it.detail()), "wmin 0");
        if (!it.state().isEmpty()) {
            row.add(kit.marks().pill(it.state(), it.look() ? Tone.WARN : Tone.NEUTRAL));
        }
        return row;
    }

    /** A row with a person and a button. */
    JComponent row(TodayState.Who who, String title, String detail, Optional<Press> button) {
        JPanel row = kit.panels().pane("insets 10 20 10 20, fillx", "[]12[grow,fill]12[]", "[]");
        row.add(kit.marks().avatar(who.id(), who.name(), 40));
        row.add(kit.panels().titled(title, detail), "wmin 0");
        button.ifPresent(row::add);
        return row;
    }

    /** Somebody who waits for a signature: who, what speaks for it, how long, the button. */
    JComponent toSign(TodayState.ToSign it) {
        JPanel evidence = kit.panels().flow(20);
        it.play().ifPresent(play -> evidence.add(play(play)));
        it.quiz().ifPresent(quiz -> evidence.add(quiz(quiz)));
        if (!it.ready().isEmpty()) {
            evidence.add(kit.marks().pill(it.ready(), Tone.ACCENT, "flag"));
        }
        if (!it.doubt().isEmpty()) {
            evidence.add(kit.marks().pill(it.doubt(), Tone.WARN, "warn"));
        }
        evidence.add(waited(it));
        return kit.panels()
                .beside(
                        row(it.who(), it.who().name(), it.step(), Optional.empty()),
                        evidence(evidence, sign(it)),
                        560,
                        300);
    }

    /** The button stands at the row's end, under the one above. */
    private JComponent evidence(JComponent parts, Press sign) {
        JPanel pane = kit.panels().pane("insets 10 20 10 20, fillx, aligny center", "[grow,fill]12[]", "[]");
        pane.add(parts, "wmin 0");
        pane.add(sign);
        return pane;
    }

    private Press sign(TodayState.ToSign it) {
        String name = "today.sign." + it.who().id();
        Route to = it.to();
        Press press = it.filled()
                ? kit.buttons().filled(name, kit.word("today.sign"), () -> presenter.go(to))
                : kit.buttons().outlined(name, kit.word("today.sign"), () -> presenter.go(to));
        return press.icon("pen");
    }

    private JComponent play(TodayState.PlayShown it) {
        JPanel pane = kit.panels().pane("", "[]8[]", "[]0[]");
        Portrait portrait = new Portrait(it.face(), it.customer(), it.mood());
        pane.add(new FaceAvatar(kit, tools.faces(), portrait, 36, ""), "spany 2");
        pane.add(kit.texts().caption(kit.word("today.play")), "wrap");
        pane.add(kit.texts().text(Type.SMALL, false, Token.TEXT, it.outcome()));
        return pane;
    }

    private JComponent quiz(TodayState.QuizShown it) {
        JPanel pane = kit.panels().pane("", "[]", "[]4[]");
        pane.add(kit.texts().caption(it.text()), "wrap");
        pane.add(kit.marks().segments(it.right(), it.asked(), Token.GOOD, 70, 12, it.text()));
        return pane;
    }

    private JComponent waited(TodayState.ToSign it) {
        Token ink = it.days() > 0 ? Token.WARN : Token.TEXT;
        JPanel pane = kit.panels().pane("", "[]", "[]4[]");
        pane.add(kit.texts().text(Type.SMALL, true, ink, it.waited()), "wrap");
        pane.add(kit.marks().segments(Math.min(it.days(), WEEK), WEEK, Token.WARN, 82, 8, it.waited()));
        return pane;
    }
}
