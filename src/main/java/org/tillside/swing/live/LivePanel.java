package org.tillside.swing.live;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.LiveState;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Folding;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** The stage for two: the cards at the left, the clock and the rubric at the right; one above the other where narrow. */
public final class LivePanel extends JPanel implements Begins {
    private static final long serialVersionUID = 1;
    private static final int WIDE = 820;

    private final transient Kit kit;
    private final transient LivePresenter presenter;
    private final transient LiveKeys keys;
    private final transient CueCard cues;
    private final transient ClockCard clock;
    private final transient RubricCard rubric;
    private final transient PaperCard paper;
    private final transient HeadBar heads;
    private final Live head;
    private final Live notice;
    private final Live left;
    private final Live ways;
    private final Live wrong;
    private final Live leftFoot;
    private final Live legend;
    private final Live rows;
    private final Live foot;
    private transient Optional<LiveState.Row> picked = Optional.empty();
    private int card;
    private boolean onPaper;

    /** Draws what the presenter shows, from now on. */
    public LivePanel(Tools tools, LivePresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[]0[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.keys = new LiveKeys(this, presenter, this::toNote);
        this.cues = new CueCard(tools, presenter);
        this.clock = new ClockCard(kit, presenter);
        this.rubric = new RubricCard(kit, presenter, keys);
        this.paper = new PaperCard(kit, presenter);
        this.heads = new HeadBar(kit, presenter);
        this.head = kit.panels().live();
        this.notice = kit.panels().live();
        this.left = kit.panels().live();
        this.ways = kit.panels().live();
        this.wrong = kit.panels().live();
        this.leftFoot = kit.panels().live();
        this.legend = kit.panels().live();
        this.rows = kit.panels().live();
        this.foot = kit.panels().live();
        setBackground(kit.colour(Token.GROUND));
        setFocusable(true);
        add(head, "gap 24 24 14 12, wmin 0, wrap");
        add(playing(), "gap 24 24 0 24, wmin 0, hmin 0");
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), this::escape);
        presenter.show(this::show);
    }

    /** On the stage itself, where the keys are read; not on a button that Space would press. */
    @Override
    public Optional<Component> begin() {
        return Optional.of(this);
    }

    private void show(LiveState state) {
        head.show(HeadBar.shape(state), () -> heads.draw(state));
        notice.setVisible(state.notice().isPresent());
        notice.show(state.notice(), () -> kit.panels()
                .notice(Tone.INFO, state.notice().orElse(""), Optional.empty()));
        left(state);
        clock.show(state.clock());
        legend.show(rubric.shape(state), () -> rubric.head(state));
        rows.show(rubric.shape(state), () -> rubric.rows(state));
        foot.show(List.of(state.foot(), state.busy(), state.paper().isPresent()), () -> new FootBar(kit, presenter)
                .draw(state));
        follow(state);
        homeAfterClick();
        toPaper(state.paper().isPresent());
    }

    /** What led to the paper and back is gone then: the keyboard goes to what is typed first, or to the stage. */
    private void toPaper(boolean now) {
        boolean other = now != onPaper;
        onPaper = now;
        if (other && isShowing()) {
            (now ? Live.first(left) : begin()).ifPresent(Component::requestFocusInWindow);
        }
    }

    private void left(LiveState state) {
        Object shown = List.of(state.cue(), state.paper().isPresent(), state.paused());
        left.show(shown, () -> state.cue()
                .<JComponent>map(cues::body)
                .orElseGet(() -> state.paper().map(paper::body).orElseGet(this::paused)));
        ways.setVisible(PaperCard.ways(state));
        ways.show(
                List.of(state.begun(), state.paper().isPresent(), state.printing(), state.busy()),
                () -> paper.printing(state));
        wrong.setVisible(state.paper().isPresent());
        state.paper().ifPresent(it -> wrong.show(it.told(), () -> paper.wrong(it)));
        leftFoot.setVisible(state.cue().isPresent());
        state.cue()
                .ifPresent(it -> leftFoot.show(List.of(it.number(), it.next(), state.busy()), () -> cues.foot(state)));
    }

    private JComponent paused() {
        JPanel pane = kit.panels().pane("insets 20, fillx", "[grow,fill]", "[]4[]16[]");
        pane.add(kit.texts().title(kit.word("live.paused")), "wmin 0, wrap");
        pane.add(kit.texts().quiet(kit.word("live.paused.line")), "wmin 0, wrap");
        pane.add(
                kit.buttons()
                        .footer("live.go-on.cards", () -> presenter.pause(false))
                        .icon("play"),
                "growx 0, alignx left");
        return pane;
    }

    private Folding playing() {
        return kit.panels().folding(WIDE, this::beside, this::below);
    }

    private JComponent beside() {
        JPanel both = kit.panels().pane("fill", "[grow 39,fill,sizegroup 1]16[grow 61,fill]", "[grow,fill]");
        both.add(cards(true), "w 39%, wmin 0, hmin 0");
        JPanel right = kit.panels().pane("fill, hidemode 3", "[grow,fill]", "");
        right.add(clock.place(), "wmin 0, gapbottom 16, wrap");
        right.add(marks(true), "wmin 0, hmin 0, pushy, growy");
        both.add(right, "w 61%, wmin 0, hmin 0");
        return both;
    }

    /** The clock first: it runs from the moment at which the customer comes in, and is stopped before all else. */
    private JComponent below() {
        JPanel column = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]16[]16[]push");
        column.add(clock.place(), "wmin 0, wrap");
        column.add(cards(false), "wmin 0, wrap");
        column.add(marks(false), "wmin 0");
        return kit.panels().scroll(column);
    }

    private JComponent cards(boolean scrolls) {
        JPanel inside = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]0[]0[]push");
        inside.add(ways, "wmin 0, gap 20 20 20 0, wrap");
        inside.add(left, "wmin 0, wrap");
        inside.add(wrong, "wmin 0");
        Box box = kit.panels().bareCard("fill, hidemode 3", "[grow,fill]", "[grow,fill]0[]");
        box.add(scrolls ? kit.panels().scroll(inside).onCard() : inside, "wmin 0, hmin 0, wrap");
        box.add(leftFoot, "wmin 0");
        return box;
    }

    private JComponent marks(boolean scrolls) {
        Box box = kit.panels().bareCard("fill, hidemode 3", "[grow,fill]", "[grow,fill]0[]0[]");
        JPanel inside = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]0[]0[]8push");
        // it is about what can be signed, and the card that is played from needs its height
        inside.add(notice, "wmin 0, gap 20 20 16 0, wrap");
        inside.add(legend, "wmin 0, wrap");
        inside.add(rows, "wmin 0");
        box.add(scrolls ? kit.panels().scroll(inside).onCard() : inside, "wmin 0, hmin 0, wrap");
        box.add(kit.panels().line(), "wrap");
        box.add(foot, "wmin 0");
        return box;
    }

    /**
     * A row that is picked, or marked, comes into view; a new card begins at its top. What is typed into another row
     * leaves the page where it is.
     */
    private void follow(LiveState state) {
        Optional<LiveState.Row> row =
                state.rows().stream().filter(LiveState.Row::picked).findFirst();
        Optional<String> now = row.map(LiveState.Row::id);
        int number = state.cue().map(LiveState.Cue::number).orElse(0);
        boolean turned = number != card;
        boolean other = !row.equals(picked);
        picked = row;
        card = number;
        if ((other || turned) && isShowing()) {
            // where a row lies is known once it is laid out
            validate();
            now.flatMap(id -> Live.find(rows, "live.row." + id)).ifPresent(LivePanel::reveal);
            if (turned) {
                left.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
            }
        }
    }

    private static void reveal(Component row) {
        if (row instanceof JComponent it) {
            it.scrollRectToVisible(new Rectangle(0, 0, it.getWidth(), it.getHeight()));
        }
    }

    /** Whoever marks with the mouse goes on with the keys: the focus does not stay on what was clicked. */
    private void homeAfterClick() {
        if (EventQueue.getCurrentEvent() instanceof MouseEvent click
                && (presenter.state().paper().isEmpty() || !click.getComponent().isShowing())) {
            boolean noting = presenter.state().rows().stream()
                    .anyMatch(it -> it.why().filter(LiveState.Why::writing).isPresent());
            if (noting) {
                toNote();
            } else {
                requestFocusInWindow();
            }
        }
    }

    private void toNote() {
        Live.find(rows, "live.note").ifPresent(Component::requestFocusInWindow);
    }

    /** A note that is open is closed first. */
    private void escape() {
        boolean noting = presenter.state().rows().stream()
                .anyMatch(it -> it.why().filter(LiveState.Why::writing).isPresent());
        if (noting) {
            presenter.closeNote();
            requestFocusInWindow();
        } else {
            presenter.away();
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        keys.on();
    }

    @Override
    public void removeNotify() {
        keys.off();
        super.removeNotify();
    }
}
