package org.tillside.swing.quiz;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.practice.Sureness;
import org.tillside.screens.quiz.QuizPresenter;
import org.tillside.screens.quiz.QuizState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.RichRuns;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** One question of a quiz: the row of numbers, the question, what there is to answer with, and what helps. */
public final class QuizPanel extends JPanel {
    private static final int SIDE = 304;
    private static final int MAIN = 560;

    private final transient Tools tools;
    private final transient Kit kit;
    private final transient QuizPresenter presenter;
    private final Page page;
    private final Live head;
    private final Live ask;
    private final Live body;
    private final Live verdict;
    private final Live foot;
    private final Live help;

    /** Draws what the presenter shows, from now on. */
    public QuizPanel(Tools tools, QuizPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
        this.head = kit.panels().live();
        this.ask = kit.panels().live();
        this.body = kit.panels().live();
        this.verdict = kit.panels().live();
        this.foot = kit.panels().live();
        this.help = kit.panels().live();
        this.page = kit.panels().page(Page.Head.of("", "", tools.jump()));
        page.body(kit.panels().beside(card(), help, SIDE, MAIN));
        add(page);
        bindKeys();
        presenter.show(this::show);
    }

    private JComponent card() {
        JPanel inside = kit.panels().pane("insets 20 24 20 24, fillx", "[grow,fill]", "[]24[]22[]12[]push");
        inside.add(head, "wmin 0, wrap");
        inside.add(ask, "wmin 0, wrap");
        inside.add(body, "wmin 0, wrap");
        inside.add(verdict, "wmin 0");
        Box card = kit.panels().bareCard("fill", "[grow,fill]", "[grow,fill]0[]0[]");
        card.add(inside, "wmin 0, wrap");
        card.add(kit.panels().line(), "wrap");
        card.add(foot, "wmin 0");
        return card;
    }

    private void show(QuizState state) {
        page.say(state.title(), state.round());
        head.show(List.of(state.position(), state.tally(), state.tabs()), () -> head(state));
        ask.show(List.of(state.ask(), state.face(), state.picture()), () -> ask(state));
        body.show(Bodies.shape(state.body()), () -> new Bodies(tools, presenter).draw(state.body()));
        verdict.show(List.of(state.verdict(), state.body() instanceof QuizState.Options), () -> verdict(state));
        foot.show(List.of(state.askSure(), state.sure(), state.primary(), state.busy()), () -> foot(state));
        help.show(List.of(state.hint(), state.hintsLeft(), state.source(), state.askSure()), () -> help(state));
    }

    private JComponent head(QuizState state) {
        JPanel pane = kit.panels().pane("fillx", "[]push[]", "[]10[]");
        pane.add(kit.texts().smallStrong(state.position()));
        pane.add(kit.texts().detail(state.tally()), "wrap");
        JPanel tabs = kit.panels().pane("fillx", "", "[]");
        for (QuizState.Tab tab : state.tabs()) {
            tabs.add(
                    new TabButton(kit, tab, () -> presenter.goTo(tab.number())),
                    "growx, pushx, sg tab, gapright 6, wmin 0");
        }
        pane.add(tabs, "span 2, growx, wmin 0");
        return pane;
    }

    private JComponent ask(QuizState state) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]22[]", "[]");
        pane.add(kit.texts().runs(Type.TITLE, Token.TEXT, RichRuns.bold(state.ask())), "wmin 0, aligny center");
        state.face()
                .ifPresent(face -> pane.add(
                        new FaceAvatar(kit, tools.faces(), new Portrait(face.face(), "", face.mood()), 72, ""),
                        "aligny top"));
        return pane;
    }

    private JComponent verdict(QuizState state) {
        if (state.verdict().filter(it -> said(state, it)).isEmpty()) {
            return kit.panels().pane("", "", "");
        }
        QuizState.Verdict it = state.verdict().get();
        Tone tone = tone(it.mark());
        Box box = kit.panels().toned(tone, "fillx", "[grow,fill]", "");
        box.setName("quiz.verdict");
        box.add(kit.texts().text(Type.BODY, true, tone.ink(), it.title()), "wmin 0, wrap");
        if (!it.text().letters().isEmpty()) {
            box.add(kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.of(it.text())), "wmin 0, gaptop 4, wrap");
        }
        if (!it.explain().letters().isEmpty()) {
            box.add(kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.of(it.explain())), "wmin 0, gaptop 4");
        }
        kit.announce(box, it.title() + " " + it.text().letters());
        return box;
    }

    /** A card that was chosen says by itself how it was; a box that would only say it again is left out. */
    private static boolean said(QuizState state, QuizState.Verdict it) {
        boolean onCard = state.body() instanceof QuizState.Options options && !options.several();
        return !onCard
                || !it.text().letters().isEmpty()
                || !it.explain().letters().isEmpty();
    }

    private static Tone tone(QuizState.Mark mark) {
        return switch (mark) {
            case RIGHT, RIGHT_LATER -> Tone.GOOD;
            case PARTLY, WAITING -> Tone.WARN;
            default -> Tone.BAD;
        };
    }

    private JComponent foot(QuizState state) {
        JPanel pane = kit.panels().pane("insets 14 24 14 24, fillx, hidemode 3", "[grow,fill]16[]", "[]6[]");
        if (state.askSure()) {
            pane.add(kit.texts().smallStrong(kit.word("quiz.how-sure")), "wmin 0, span 2, wrap");
            JComponent[] ways = Arrays.stream(Sureness.values())
                    .map(each -> sure(state, each))
                    .toArray(JComponent[]::new);
            pane.add(kit.panels().flow(8, ways), "wmin 0");
        } else {
            pane.add(kit.texts().caption(""), "wmin 0");
        }
        Press primary = kit.buttons()
                .footer(state.primary().key(), presenter::primary)
                .cap("Enter")
                .enabled(state.primary().enabled() && !state.busy());
        primary.setName("quiz.primary");
        pane.add(primary, "aligny bottom");
        return pane;
    }

    private JComponent sure(QuizState state, Sureness how) {
        String key = "quiz.sure." + how.name().toLowerCase(Locale.ROOT);
        boolean chosen = state.sure().filter(it -> it == how).isPresent();
        return kit.buttons()
                .choice(key, kit.word(key), chosen, () -> presenter.sure(how))
                .cap("Alt+" + (how.ordinal() + 1));
    }

    private JComponent help(QuizState state) {
        JPanel column = kit.panels().pane("fill, hidemode 3", "[grow,fill]", "[]16[]16[]push[]");
        if (state.hint().isPresent() || state.hintsLeft()) {
            column.add(hint(state), "wmin 0, wrap");
        }
        state.source().ifPresent(source -> column.add(source(source), "wmin 0, wrap"));
        column.add(keys(state), "wmin 0, wrap");
        column.add(
                kit.buttons()
                        .outlinedFooter("quiz.leave", presenter::away)
                        .icon("back")
                        .cap("Esc"),
                "growx, wmin 0, pushy, aligny bottom");
        return column;
    }

    private JComponent hint(QuizState state) {
        Box card = kit.panels().toned(Tone.INFO, "fillx, hidemode 3", "[]10[grow,fill]", "[]8[]12[]");
        card.add(kit.texts().icon("bulb", 20, Token.INFO, ""));
        String title = state.hint().map(QuizState.Hint::title).orElseGet(() -> kit.word("quiz.show-hint"));
        card.add(kit.texts().strong(title), "wmin 0, wrap");
        if (state.hint().isPresent()) {
            card.add(
                    kit.texts()
                            .runs(
                                    Type.BODY,
                                    Token.TEXT,
                                    RichRuns.of(state.hint().get().text())),
                    "span 2, growx, wmin 0, wrap");
        } else {
            card.add(kit.texts().small(kit.word("quiz.hint-costs")), "span 2, growx, wmin 0, wrap");
        }
        if (state.hintsLeft()) {
            card.add(kit.buttons().small("quiz.show-hint", presenter::hint).cap("F2"), "span 2");
        }
        return card;
    }

    private JComponent source(QuizState.Source source) {
        Box card = kit.panels().card("fillx", "[]10[grow,fill]", "[]6[]0[]10[]");
        card.add(kit.texts().detail(kit.word("quiz.comes-from")), "span 2, growx, wmin 0, wrap");
        card.add(kit.texts().icon("book", 20, Token.ACCENT, ""), "aligny top");
        card.add(kit.texts().text(Type.BODY, true, Token.TEXT, source.module()), "wmin 0, wrap");
        card.add(kit.texts().detail(source.page()), "skip, wmin 0, wrap");
        card.add(kit.buttons().link("quiz.read-again", presenter::readAgain), "skip, growx 0, alignx left");
        return card;
    }

    private JComponent keys(QuizState state) {
        Box card = kit.panels().card("fillx, hidemode 3", "[]16[grow,fill]", "[]10[]8[]8[]8[]");
        card.add(kit.texts().strong(kit.word("quiz.keys")), "span 2, growx, wmin 0, wrap");
        key(card, "1 – 9", "quiz.keys.choose");
        if (state.askSure()) {
            key(card, "Alt+1 – 3", "quiz.keys.sure");
        }
        key(card, "Enter", "quiz.keys.check");
        key(card, "F2", "quiz.keys.hint");
        return card;
    }

    private void key(JPanel into, String cap, String key) {
        into.add(kit.marks().key(cap));
        into.add(kit.texts().small(kit.word(key)), "wmin 0, wrap");
    }

    private void bindKeys() {
        Keys keys = new Keys(this);
        for (int digit = 1; digit <= 9; digit++) {
            int number = digit;
            keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_0 + digit, 0), () -> presenter.chooseNumber(number));
            keys.unlessTyping(
                    KeyStroke.getKeyStroke(KeyEvent.VK_NUMPAD0 + digit, 0), () -> presenter.chooseNumber(number));
        }
        for (Sureness how : Sureness.values()) {
            keys.always(
                    KeyStroke.getKeyStroke(KeyEvent.VK_1 + how.ordinal(), InputEvent.ALT_DOWN_MASK),
                    () -> presenter.sure(how));
        }
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_F2, 0), presenter::hint);
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        keys.unlessPressing(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), presenter::primary);
    }
}
