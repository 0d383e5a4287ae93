package org.tillside.swing.quiz;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.content.Block;
import org.tillside.practice.Sureness;
import org.tillside.screens.quiz.Asking;
import org.tillside.screens.quiz.QuizState;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Prose;
import org.tillside.swing.kit.RichRuns;
import org.tillside.swing.kit.Scroll;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** One question: the row of numbers, the question, what there is to answer with, and what helps. */
public class QuestionPanel extends JPanel implements Begins {
    private static final int ABOVE = 20;
    private static final int SIDE = 304;
    private static final int MAIN = 560;
    private static final int GAP = 16;
    /** So high a page has room for a foot that stays and for what is asked above it. */
    private static final int ROOM = 400;

    private final transient Tools tools;
    private final transient Kit kit;
    private final transient Asking<?> presenter;
    private final Page page;
    private final Live head;
    private final Live ask;
    private final Live body;
    private final Live verdict;
    private final Live foot;
    private final Live help;
    private Scroll main;
    private String shown = "";

    /** Prepares the page of a question that this presenter asks. */
    public QuestionPanel(Tools tools, Asking<?> presenter) {
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
        this.main = kit.panels().scroll(kit.panels().pane("", "", ""));
        page.fill(kit.panels().folding(SIDE + GAP + MAIN, this::beside, this::below));
        add(page);
        setFocusable(true);
        bindKeys();
    }

    /** The question scrolls above its foot, so that what to do next is always in sight. */
    private Component beside() {
        main = kit.panels().scroll(inside()).onCard();
        JPanel pane = kit.panels().pane("fill", "[grow,fill]" + GAP + "[" + SIDE + "!,fill]", "[grow,fill]");
        pane.add(card(main), "wmin 0, hmin 0");
        pane.add(kit.panels().scroll(help), "hmin 0");
        return pane;
    }

    /** What helps lies below the question and scrolls with it. */
    private Component below() {
        return kit.panels().foldingHigh(ROOM, this::footed, this::scrolled);
    }

    /** The foot stays in sight here too. */
    private Component footed() {
        Box card = kit.panels().bareCard("fill", "[grow,fill]", "[grow,fill]");
        card.add(inside(), "wmin 0");
        main = kit.panels().scroll(column(card));
        Box under = kit.panels().bareCard("fill", "[grow,fill]", "[]");
        under.add(foot, "wmin 0");
        JPanel pane = kit.panels().pane("fill", "[grow,fill]", "[grow,fill]" + GAP / 2 + "[]");
        pane.add(main, "wmin 0, hmin 0, wrap");
        pane.add(under, "wmin 0");
        return pane;
    }

    /** Where a foot that stays would leave the question no room, the whole page scrolls. */
    private Component scrolled() {
        main = kit.panels().scroll(column(card(inside())));
        return main;
    }

    private JPanel column(JComponent card) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]" + GAP + "[]push");
        pane.add(card, "wmin 0, wrap");
        pane.add(help, "wmin 0");
        return pane;
    }

    private JComponent inside() {
        JPanel inside = kit.panels().pane("insets 20 24 20 24, fillx", "[grow,fill]", "[]24[]22[]12[]push");
        inside.add(head, "wmin 0, wrap");
        inside.add(ask, "wmin 0, wrap");
        inside.add(body, "wmin 0, wrap");
        inside.add(verdict, "wmin 0");
        return inside;
    }

    private JComponent card(Component question) {
        Box card = kit.panels().bareCard("fill", "[grow,fill]", "[grow,fill]0[]0[]");
        card.add(question, "wmin 0, hmin 0, wrap");
        card.add(kit.panels().line(), "wrap");
        card.add(foot, "wmin 0");
        return card;
    }

    /** On the first thing to answer with; on what is next once it is answered. */
    @Override
    public Optional<Component> begin() {
        boolean open = presenter
                .asked()
                .filter(it -> it.primary().does() == QuizState.Does.CHECK)
                .isPresent();
        return open ? Live.first(body) : Live.find(foot, "quiz.primary");
    }

    /** Shows a question as it is now; the same one keeps what is being typed. */
    public final void show(QuizState state) {
        boolean here = body.focused() || foot.focused() || isFocusOwner();
        boolean other = !state.position().equals(shown);
        draw(state);
        bringUp(state);
        if (here && state.busy()) {
            // nothing below can be pressed meanwhile: the keyboard would go to the rail, and Enter away from here
            requestFocusInWindow();
        } else if (here && (other || isFocusOwner() || state.primary().does() != QuizState.Does.CHECK)) {
            begin().ifPresent(Component::requestFocusInWindow);
        }
    }

    /** Another question begins at its top; what is said of an answer comes into view. */
    private void bringUp(QuizState state) {
        boolean other = !state.position().equals(shown);
        shown = state.position();
        if (main.getHeight() > 0 && (other || state.verdict().isPresent())) {
            main.validate();
            JComponent to = other ? head : verdict;
            // with the card's own edge above it, else a question that was scrolled stays so by as much
            int above = other ? kit.px(ABOVE) : 0;
            to.scrollRectToVisible(new Rectangle(0, -above, 1, above + to.getHeight() + kit.px(ABOVE)));
        }
    }

    private void draw(QuizState state) {
        page.say(state.title(), state.round());
        head.show(List.of(state.position(), state.tally(), state.tabs()), () -> head(state));
        ask.show(List.of(state.ask(), state.face(), state.picture()), () -> ask(state));
        body.show(Bodies.shape(state.body()), () -> new Bodies(tools, presenter).draw(state.body()));
        verdict.show(List.of(state.verdict(), state.body() instanceof QuizState.Options), () -> new VerdictBox(kit)
                .draw(state));
        foot.show(
                List.of(
                        state.askSure(),
                        state.sure(),
                        state.primary(),
                        state.missing(),
                        QuizFoot.handsIn(state),
                        state.busy()),
                () -> new QuizFoot(kit, presenter).draw(state));
        help.show(
                List.of(
                        state.hint(),
                        state.hintsLeft(),
                        state.source(),
                        state.askSure(),
                        HelpColumn.answering(state.body()),
                        state.primary().does()),
                () -> new HelpColumn(kit, presenter).draw(state));
    }

    private JComponent head(QuizState state) {
        JPanel pane = kit.panels().pane("fillx", "[]push[]", "[]10[]");
        Text position = kit.texts().smallStrong(state.position());
        kit.announce(position, state.position() + ". " + state.ask().letters());
        pane.add(position);
        pane.add(kit.texts().detail(state.tally()), "wrap");
        JPanel tabs = kit.panels().pane("fillx", "", "[]");
        for (QuizState.Tab tab : state.tabs()) {
            tabs.add(tab(tab), "w 0:64, growx, pushx, h 28:pref" + (tab.number() > 1 ? ", gapleft 6" : ""));
        }
        pane.add(tabs, "span 2, growx, wmin 0");
        return pane;
    }

    /** On the number of the question that is shown, Enter means the question. */
    private JComponent tab(QuizState.Tab it) {
        TabButton tab = new TabButton(kit, it, () -> {
            presenter.goTo(it.number());
            begin().ifPresent(Component::requestFocusInWindow);
        });
        if (it.now()) {
            Keys.on(tab, KeyEvent.VK_ENTER, presenter::primary);
        }
        return tab;
    }

    private JComponent ask(QuizState state) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]22[]", "[]");
        pane.add(kit.texts().runs(Type.TITLE, Token.TEXT, RichRuns.bold(state.ask())), "wmin 0, aligny center");
        state.face()
                .ifPresent(face -> pane.add(
                        new FaceAvatar(kit, tools.faces(), new Portrait(face.face(), "", face.mood()), 72, ""),
                        "aligny top"));
        state.picture()
                .ifPresent(picture -> pane.add(
                        new Prose(tools, link -> {}).draw(List.of(new Block.Figure(picture))),
                        "newline, span 2, growx, wmin 0, gaptop 16"));
        return pane;
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
                    KeyStroke.getKeyStroke(KeyEvent.VK_1 + how.ordinal(), InputEvent.ALT_DOWN_MASK), () -> sure(how));
        }
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_F2, 0), presenter::hint);
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        keys.unlessPressing(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), presenter::primary);
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK), presenter::primary);
    }

    /** The keyboard, where it lies on one of the choices, goes with what is chosen, so that no two look chosen. */
    private void sure(Sureness how) {
        boolean along = QuizFoot.focused(foot);
        presenter.sure(how);
        if (along) {
            Live.find(foot, QuizFoot.key(how)).ifPresent(Component::requestFocusInWindow);
        }
    }
}
