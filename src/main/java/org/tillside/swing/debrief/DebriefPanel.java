package org.tillside.swing.debrief;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.debrief.DebriefPresenter;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** How a play went: the ending and the points, the path, where they came from, one thing to try. */
public final class DebriefPanel extends JPanel {
    private final transient Tools tools;
    private final transient Kit kit;
    private final transient DebriefPresenter presenter;
    private final Live ending;
    private final Live earlier;
    private final Live path;
    private final Live sums;
    private final Live tip;
    private final Live moves;

    /** Draws what the presenter shows, from now on. */
    public DebriefPanel(Tools tools, DebriefPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
        this.ending = kit.panels().live();
        this.earlier = kit.panels().live();
        this.path = kit.panels().live();
        this.sums = kit.panels().live();
        this.tip = kit.panels().live();
        this.moves = kit.panels().live();
        add(page());
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        presenter.show(this::show);
    }

    private Page page() {
        DebriefState state = presenter.state();
        Page.Head head = Page.Head.of(kit.word("debrief.title"), state.line(), tools.jump())
                .back(presenter::away);
        Press again = kit.buttons()
                .filledAction("debrief.again", presenter::playAgain)
                .icon("again");
        if (state.own() && state.comparable()) {
            Press compare =
                    kit.buttons().action("debrief.compare", presenter::compare).icon("compare");
            head = head.actions(compare, again);
        } else if (state.own()) {
            head = head.actions(again);
        }
        JPanel body = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]16[]16[]16[]16[]push");
        body.add(ending, "wmin 0, wrap");
        body.add(earlier, "wmin 0, wrap");
        body.add(path, "wmin 0, wrap");
        body.add(kit.panels().beside(sums, tip, 404, 420), "wmin 0, wrap");
        body.add(moves, "wmin 0");
        return kit.panels().page(head).body(body);
    }

    private void show(DebriefState state) {
        ending.show(List.of(state.ending(), state.score()), () -> ending(state));
        earlier.setVisible(!state.earlier().isEmpty());
        earlier.show(state.earlier(), () -> earlier(state));
        path.show(state.path(), () -> path(state));
        sums.show(List.of(state.skills(), state.beside()), () -> sums(state));
        tip.setVisible(state.tip().isPresent());
        tip.show(state.tip(), () -> state.tip().map(this::tip).orElseGet(() -> kit.panels()
                .pane("", "", "")));
        moves.show(state.moves(), () -> moves(state));
    }

    private JComponent ending(DebriefState state) {
        DebriefState.Ending it = state.ending();
        JPanel told = kit.panels().pane("fillx", "[]22[grow,fill]", "[]");
        told.add(
                new FaceAvatar(kit, tools.faces(), new Portrait(it.face(), it.name(), it.mood()), 102, it.name()),
                "aligny top");
        JPanel words = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]8[]");
        JComponent title = kit.texts().title(it.title());
        words.add(
                it.outcome().isEmpty()
                        ? title
                        : kit.panels()
                                .flow(
                                        10,
                                        title,
                                        kit.marks().mood(it.outcome(), it.mood().word())),
                "wmin 0, wrap");
        words.add(kit.texts().reading(it.sentence()), "wmin 0");
        told.add(words, "wmin 0, aligny top");
        Box card = kit.panels().bareCard("fillx, insets 14 20 14 24", "[grow,fill]", "[]");
        card.add(kit.panels().beside(told, points(state), 347, 400), "wmin 0");
        kit.announce(card, it.title());
        return card;
    }

    private JComponent points(DebriefState state) {
        JPanel pane = kit.panels().pane("fillx", "[pref!]8[pref!]12[grow,fill]", "[]4[]");
        if (state.score().isEmpty()) {
            pane.add(kit.texts().detail(kit.word("debrief.counting")), "span 3, growx, wmin 0");
            return pane;
        }
        DebriefState.Score it = state.score().get();
        pane.add(kit.texts().page(it.points()));
        pane.add(kit.texts().body(it.of()), "aligny bottom, gapbottom 4");
        pane.add(kit.texts().caption(it.best()).right(), "wmin 0, aligny bottom, gapbottom 4, wrap");
        pane.add(new PointsBar(kit, it), "span 3, growx, wmin 0");
        return pane;
    }

    private JComponent path(DebriefState state) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]0[]");
        JPanel legend = kit.panels()
                .flow(
                        18,
                        kit.texts().heading(kit.word("debrief.path")),
                        kit.texts().detail(state.better()),
                        key(Token.ACCENT, 24, 3, "debrief.path.you"),
                        key(Token.GOOD, 6, 2, "debrief.path.better"));
        card.add(legend, "wmin 0, wrap");
        card.add(new PathPicture(tools, state.path()), "wmin 0");
        return card;
    }

    private JComponent key(Token ink, int dash, int high, String key) {
        JPanel pane = kit.panels().pane("insets 3 0 0 0", "[]3[]3[]8[pref!]", "[]");
        for (int i = 0; i < (dash > 10 ? 1 : 3); i++) {
            pane.add(kit.marks().share(1, ink, dash, high, ""), "aligny center");
        }
        pane.add(kit.texts().caption(kit.word(key)));
        return pane;
    }

    private JComponent sums(DebriefState state) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]");
        JPanel skills = kit.panels().pane("fillx", "[grow,fill]12[pref!]", "");
        skills.add(kit.texts().heading(kit.word("debrief.skills")), "span 2, growx, wmin 0, gapbottom 8, wrap");
        int at = 0;
        for (DebriefState.Skill each : state.skills()) {
            skill(skills, each, PointsBar.INKS[at++ % PointsBar.INKS.length]);
        }
        if (state.skills().isEmpty()) {
            skills.add(kit.texts().detail(kit.word("debrief.counting")), "span 2, growx, wmin 0");
        }
        card.add(kit.panels().beside(skills, beside(state), 210, 260), "wmin 0");
        return card;
    }

    private void skill(JPanel into, DebriefState.Skill it, Token ink) {
        into.add(kit.texts().smallStrong(it.title()), "wmin 0, gaptop 8");
        into.add(kit.texts().caption(it.scene()), "wrap");
        into.add(kit.texts().caption(it.note()).lines(1), "span 2, growx, wmin 0, gapbottom 4, wrap");
        double share = it.points() / (double) Math.max(1, it.most());
        into.add(
                it.most() > 0 && it.most() <= 16
                        ? kit.marks().segments(it.points(), it.most(), ink, 200, 8, it.counted())
                        : kit.marks().share(share, ink, 200, 8, it.counted()),
                "growx, aligny center");
        into.add(kit.texts().smallStrong(it.counted()), "wrap");
    }

    private JComponent beside(DebriefState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]8[pref!]", "");
        pane.add(kit.texts().heading(kit.word("debrief.beside")), "wmin 0, gapbottom 8");
        pane.add(kit.texts().caption(kit.word("debrief.beside.no-points")), "wrap");
        boolean first = true;
        for (DebriefState.Beside each : state.beside()) {
            if (!first) {
                pane.add(kit.panels().line(), "span 2, growx, gaptop 8, wrap");
            }
            first = false;
            pane.add(kit.texts().smallStrong(each.title()), "wmin 0, gaptop 8");
            pane.add(
                    each.share() >= 0
                            ? kit.marks().share(each.share(), Token.ACCENT, 72, 8, each.line())
                            : each.done()
                                    ? kit.marks().pill(kit.word("debrief.done"), Tone.GOOD, "check")
                                    : kit.marks().pill(kit.word("debrief.not-done"), Tone.WARN),
                    "wrap");
            pane.add(kit.texts().detail(each.line()), "span 2, growx, wmin 0, wrap");
        }
        return pane;
    }

    private JComponent tip(DebriefState.Tip it) {
        Box card = kit.panels()
                .box("insets 20, fillx, hidemode 3", "[grow,fill]", "[]8[]8[]16:push[]4[]")
                .ground(Token.ACCENT_SOFT)
                .edge(Token.ACCENT_EDGE);
        card.setName("debrief.tip");
        card.add(kit.texts().eyebrow(kit.word("debrief.tip")), "wmin 0, wrap");
        card.add(kit.texts().title(it.title()), "wmin 0, wrap");
        card.add(kit.texts().reading(it.text()), "wmin 0, wrap");
        if (!it.lesson().isEmpty()) {
            Press read = kit.buttons().link("debrief.lesson", it.lesson(), presenter::readLesson);
            card.add(read.icon("book"), "growx 0, wrap");
        }
        if (it.canPin() && !it.pinned()) {
            card.add(kit.buttons().link("debrief.pin", presenter::pin).icon("pin"), "growx 0");
        } else if (it.pinned()) {
            card.add(kit.marks().pill(kit.word("debrief.pinned"), Tone.GOOD, "check"), "growx 0");
        }
        return card;
    }

    private JComponent moves(DebriefState state) {
        Box card = kit.panels().card("fillx", "[pref!]16[grow,fill]16[pref!]", "");
        card.add(kit.texts().heading(kit.word("debrief.moves")), "span 3, growx, wmin 0, gapbottom 6, wrap");
        for (DebriefState.Move it : state.moves()) {
            card.add(kit.panels().line(), "span 3, growx, gaptop 8, gapbottom 8, wrap");
            card.add(kit.texts().detail(it.scene()), "aligny top");
            JPanel told = kit.panels().pane("fillx", "[grow,fill]", "");
            told.add(kit.texts().text(Type.BODY, true, Token.TEXT, it.reply()), "wmin 0, wrap");
            if (!it.feedback().isEmpty()) {
                told.add(kit.texts().reading(it.feedback()), "wmin 0, gaptop 2, wrap");
            }
            if (!it.better().isEmpty()) {
                told.add(kit.texts().text(Type.SMALL, true, Token.GOOD_TEXT, it.better()), "wmin 0, gaptop 4");
            }
            card.add(told, "wmin 0");
            card.add(kit.texts().strong(it.points()), "aligny top, wrap");
        }
        return card;
    }

    private JComponent earlier(DebriefState state) {
        Box card = kit.panels().card("fillx", "[pref!]16[pref!]16[grow,fill]16[pref!]16[pref!]", "");
        card.setName("debrief.earlier");
        card.add(kit.texts().heading(kit.word("debrief.compare.title")), "span 5, growx, wmin 0, gapbottom 8, wrap");
        card.add(kit.texts().captionStrong(""));
        for (String key : List.of("when", "ending", "points", "spent")) {
            String last = key.equals("spent") ? ", wrap" : "";
            card.add(kit.texts().captionStrong(kit.word("debrief.compare." + key)), "wmin 0" + last);
        }
        for (DebriefState.Row row : state.earlier()) {
            card.add(cell(row.which(), true), "gaptop 6");
            card.add(cell(row.when(), row.current()), "gaptop 6");
            card.add(
                    kit.texts().runs(Type.SMALL, Token.TEXT, List.of(run(row.ending(), row.current()))),
                    "wmin 0, gaptop 6");
            card.add(cell(row.points(), row.current()), "gaptop 6");
            card.add(cell(row.spent(), row.current()), "gaptop 6, wrap");
        }
        card.add(kit.texts().caption(kit.word("debrief.compare.kept")), "span 5, growx, wmin 0, gaptop 10");
        return card;
    }

    private static Run run(String text, boolean bold) {
        return bold ? Run.bold(text) : Run.plain(text);
    }

    private JComponent cell(String text, boolean bold) {
        return kit.texts().text(Type.SMALL, bold, Token.TEXT, text);
    }
}
