package org.tillside.swing.review;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.review.ReviewPresenter;
import org.tillside.screens.review.ReviewState;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** The answers of an attempt: the score, the skills, what now, and question by question. */
public final class ReviewPanel extends JPanel implements Begins {
    private static final int MOST_DISCS = 4;
    private static final int WIDE = 940;

    private final transient Kit kit;
    private final transient ReviewPresenter presenter;
    private final Page page;
    private final Live top;
    private final Live table;

    /** Draws what the presenter shows, from now on. */
    public ReviewPanel(Tools tools, ReviewPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.top = kit.panels().live();
        this.table = kit.panels().live();
        this.page = kit.panels().page(Page.Head.of("", "", tools.jump()).back(presenter::away));
        JPanel body = kit.panels().pane("fillx", "[grow,fill]", "[]16[]push");
        body.add(top, "wmin 0, wrap");
        body.add(table, "wmin 0");
        page.body(body);
        add(page);
        Keys keys = new Keys(this);
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        keys.unlessPressing(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), presenter::primary);
        presenter.show(this::show);
    }

    @Override
    public Optional<Component> begin() {
        return Live.first(top);
    }

    private void show(ReviewState state) {
        page.say(state.title(), state.line());
        top.show(java.util.List.of(state.result(), state.skills(), state.now()), () -> top(state));
        table.show(java.util.List.of(state.rows(), state.note()), () -> table(state));
    }

    private JComponent top(ReviewState state) {
        JComponent skills = skills(state);
        return state.now()
                .<JComponent>map(now -> kit.panels()
                        .folding(
                                WIDE,
                                () -> beside(result(state.result()), skills, now(now)),
                                () -> below(result(state.result()), skills, now(now))))
                .orElseGet(() -> kit.panels().tiles(296, 2, result(state.result()), skills));
    }

    /** The score has the most to say and the widest card. */
    private JComponent beside(JComponent result, JComponent skills, JComponent now) {
        JPanel pane = kit.panels().pane("fillx", "[37%!,fill]16[grow,fill,sg]16[grow,fill,sg]", "[fill]");
        pane.add(result, "wmin 0");
        pane.add(skills, "wmin 0");
        pane.add(now, "wmin 0");
        return pane;
    }

    /** What to do now stands beside the score as long as it can; the skills lie below. */
    private JComponent below(JComponent result, JComponent skills, JComponent now) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]16[]");
        pane.add(kit.panels().tiles(296, 2, result, now), "wmin 0, wrap");
        pane.add(skills, "wmin 0");
        return pane;
    }

    private JComponent result(ReviewState.Result it) {
        Box card = kit.panels().card("fillx", "[]20[grow,fill]", "[center]");
        card.add(kit.marks()
                .segmentRing(120, 12, it.questions(), it.share(), Token.GOOD, it.number() + " " + it.of())
                .inside(it.number(), it.of())
                .mark(it.pass()));
        JPanel words = kit.panels().pane("fillx", "[grow,fill]", "");
        words.add(kit.marks().pill(it.word(), tone(it.outcome()), icon(it.outcome())), "grow 0, wrap, gapbottom 6");
        words.add(kit.texts().title(it.score()), "wmin 0, wrap, gapbottom 4");
        it.lines().forEach(line -> words.add(kit.texts().detail(line), "wmin 0, wrap, gapbottom 4"));
        card.add(words, "wmin 0");
        return card;
    }

    private static Tone tone(ReviewState.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case WAITING -> Tone.WARN;
        };
    }

    private static String icon(ReviewState.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "check";
            case FAILED -> "again";
            case WAITING -> "pen";
        };
    }

    private JComponent skills(ReviewState state) {
        Box card = kit.panels().card("fillx", "[grow,fill]12[]12[]", "[]12[]");
        card.add(kit.texts().heading(kit.word("review.skills")), "span 3, wmin 0, wrap");
        for (ReviewState.Skill skill : state.skills()) {
            card.add(kit.texts().small(skill.title()), "wmin 0, gapbottom 10");
            card.add(discs(skill), "gapbottom 10");
            card.add(kit.texts().detail(skill.words()), "wmin pref, gapbottom 10, wrap");
        }
        return card;
    }

    private JComponent discs(ReviewState.Skill skill) {
        if (skill.of() > MOST_DISCS) {
            return kit.marks().segments(skill.right(), skill.of(), Token.GOOD, 72, 8, "");
        }
        JPanel pane = kit.panels().pane("", "", "[]");
        for (int i = 0; i < skill.of(); i++) {
            pane.add(kit.marks().verdict(i < skill.right(), 14), "gapright 4");
        }
        return pane;
    }

    private JComponent now(ReviewState.Now now) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("review.what-now")), "wmin 0, gapbottom 10, wrap");
        now.primary()
                .filter(it -> !it.about().isEmpty())
                .ifPresent(it -> card.add(kit.texts().small(it.about()), "wmin 0, gapbottom 6, wrap"));
        now.primary().ifPresent(it -> card.add(way(it, true), "wmin 0, gapbottom 8, wrap"));
        now.other().ifPresent(it -> card.add(way(it, false), "wmin 0, gapbottom 8, wrap"));
        now.read().forEach(it -> card.add(read(it), "wmin 0, gapbottom 2, wrap"));
        return card;
    }

    private Press way(ReviewState.Way it, boolean filled) {
        String name = "review.way." + it.id();
        Press press = filled
                ? kit.buttons().filled(name, it.text(), presenter::primary)
                : kit.buttons().outlined(name, it.text(), () -> presenter.go(it.id()));
        // the quiet text at the right also sets the words to the left
        return press.icon(it.icon()).after(it.time().isEmpty() ? " " : it.time());
    }

    /** A page to read again may have a long title, so it is a row that wraps. */
    private JComponent read(ReviewState.Way it) {
        var row = kit.panels()
                .pressRow(
                        "review.way." + it.id(),
                        it.text(),
                        "insets 6 4 6 4, fillx",
                        "[18!]8[grow,fill]",
                        () -> presenter.go(it.id()));
        row.add(kit.texts().icon(it.icon(), 18, Token.ACCENT, ""), "aligny top");
        row.add(kit.texts().text(Type.SMALL, false, Token.ACCENT, it.text()), "wmin 0");
        return row;
    }

    private JComponent table(ReviewState state) {
        if (state.rows().isEmpty()) {
            Box card = kit.panels().card("fillx", "[grow,fill]", "[]");
            card.add(kit.panels().empty("lock", state.note().orElse(""), "", Optional.empty()), "wmin 0");
            return card;
        }
        ReviewTable rows = new ReviewTable(kit, state.rows(), state.note());
        return kit.panels().folding(820, () -> rows.build(true), () -> rows.build(false));
    }
}
