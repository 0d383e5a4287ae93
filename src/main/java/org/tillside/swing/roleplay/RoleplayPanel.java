package org.tillside.swing.roleplay;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.roleplay.RoleplayPresenter;
import org.tillside.screens.roleplay.RoleplayState;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Ring;
import org.tillside.swing.kit.StageFrame;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;

/** The stage of a role-play: the scene above, the customer's card and the replies below. */
public final class RoleplayPanel extends JPanel implements Begins {
    private static final int SHORT = 5;

    private final transient Kit kit;
    private final transient RoleplayPresenter presenter;
    private final transient Replies builder;
    private final Live head;
    private final TopCard top;
    private final transient CustomerCard customer;
    private final Live ask;
    private final Live replies;
    private final Ring ring;
    private final Text left;
    private final transient StageFrame frame;
    private int announced = Integer.MAX_VALUE;
    private boolean writing;

    /** Draws what the presenter shows, from now on. */
    public RoleplayPanel(Tools tools, RoleplayPresenter presenter) {
        this.kit = tools.kit();
        this.presenter = presenter;
        this.frame = new StageFrame(kit, this, presenter::hold);
        this.builder = new Replies(kit, presenter);
        this.head = kit.panels().live();
        this.top = new TopCard(tools);
        this.customer = new CustomerCard(kit);
        this.ask = kit.panels().live();
        this.replies = kit.panels().live();
        this.ring = kit.marks().timeRing(52, 1, 0);
        this.left = kit.texts().smallStrong("").right();
        JPanel answers = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]0[]push");
        answers.add(ask, "wmin 0, gapbottom 10, wrap");
        answers.add(replies, "wmin 0");
        frame.fill(head, new StageGrid(kit, top, customer.place(), answers));
        bindKeys();
        presenter.show(this::show);
    }

    /** On the stage itself, where the digits are read; not on a button that Enter would press. */
    @Override
    public Optional<Component> begin() {
        return Optional.of(this);
    }

    private void show(RoleplayState state) {
        head.show(List.of(state.title(), state.number(), state.pause(), going(state)), () -> head(state));
        top.show(state);
        customer.show(state.customer());
        boolean before = frame.focusWithin(replies) || frame.focusWithin(ask);
        boolean timed = state.time().isPresent() && going(state);
        time(state);
        ask.setVisible(going(state));
        ask.show(
                List.of(state.ask(), timed, state.number(), going(state), state.interruption()),
                () -> ask(state, timed));
        replies.show(shape(state), () -> builder.draw(state));
        handIn(state);
        write(state);
        if (before && !writing && !frame.focusWithin(replies) && !frame.focusWithin(ask)) {
            requestFocusInWindow();
        }
        if (state.ending().isPresent() && frame.focusWithin(this)) {
            Live.find(replies, "roleplay.debrief").ifPresent(Component::requestFocusInWindow);
        }
    }

    /** Whoever begins to write writes at once, also when a digit opened the field. */
    private void write(RoleplayState state) {
        boolean begins = state.writing().isPresent() && !writing;
        writing = state.writing().isPresent();
        if (begins) {
            Live.find(replies, "roleplay.own-words").ifPresent(Component::requestFocusInWindow);
        }
    }

    private static boolean going(RoleplayState state) {
        return state.pause().isEmpty() && state.ending().isEmpty() && !state.changed();
    }

    /** What the replies are built from: not the letters that are being typed. */
    private static List<Object> shape(RoleplayState state) {
        return List.of(
                state.replies(),
                state.writing().map(RoleplayState.Writing::id),
                state.goBack(),
                state.pause(),
                state.ending(),
                state.changed(),
                state.number());
    }

    private void handIn(RoleplayState state) {
        state.writing().ifPresent(it -> Live.find(replies, "roleplay.hand-in")
                .ifPresent(each -> each.setEnabled(it.enough())));
    }

    private JComponent head(RoleplayState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]12[]", "[]");
        JPanel titled = kit.panels().pane("fillx", "[pref!]12[]push", "[]0[]");
        Text title = kit.texts().title(state.title());
        title.setName("page.title");
        titled.add(title, "span 2, growx, wmin 0, wrap");
        titled.add(kit.texts().detail(state.scene()));
        titled.add(kit.marks().colours(bars(state), 44 * Math.min(10, state.number()) - 3, 4, state.scene()));
        pane.add(titled, "wmin 0");
        Press pause = kit.buttons()
                .quiet("roleplay.pause", presenter::pause)
                .icon("pause")
                .enabled(going(state));
        Press leave = kit.buttons().quiet("roleplay.leave", presenter::away).icon("leave");
        // at the end the keyboard stands on the way to the debrief, so that Enter does not leave; Esc still does
        leave.setFocusable(state.ending().isEmpty());
        pane.add(kit.panels().flow(12, true, pause.cap("P"), leave.cap("Esc")), "aligny center");
        return pane;
    }

    private static List<Token> bars(RoleplayState state) {
        int all = Math.min(10, state.number());
        List<Token> bars = new ArrayList<>(Collections.nCopies(all, Token.ACCENT));
        if (state.ending().isEmpty() && all > 0) {
            bars.set(all - 1, Token.TEXT);
        }
        return bars;
    }

    private JComponent ask(RoleplayState state, boolean timed) {
        JPanel pane = kit.panels().pane("fillx", timed ? "[grow,fill]12[]" : "[grow,fill]", "[]");
        pane.add(state.interruption().map(builder::interruption).orElseGet(() -> question(state, timed)), "wmin 0");
        if (timed) {
            pane.add(ring, "gapbottom 2, aligny top");
        }
        return pane;
    }

    /** What is asked, and in words how long there is; an interruption takes its place beside the ring. */
    private JComponent question(RoleplayState state, boolean timed) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]12[]", "[]");
        JPanel titled = kit.panels().pane("fillx", "[grow,fill]", "[]2[]");
        titled.add(kit.texts().heading(state.ask().title()), "wmin 0, wrap");
        titled.add(kit.texts().detail(state.ask().line()), "wmin 0");
        pane.add(titled, "wmin 0");
        if (timed) {
            JPanel waits = kit.panels().pane("", "[pref!,fill]", "[]0[]");
            waits.add(left, "wrap");
            waits.add(kit.texts()
                    .caption(state.time().map(RoleplayState.Time::below).orElse(""))
                    .right());
            pane.add(waits);
        }
        return pane;
    }

    /** The ring moves in place; what is left is said aloud once, when little is left. */
    private void time(RoleplayState state) {
        state.time().ifPresent(it -> {
            left.say(it.line());
            ring.share(it.share())
                    .in(it.seconds() <= SHORT ? Token.WARN : Token.ACCENT)
                    .inside(kit.word("kit.seconds-short", it.seconds()), "")
                    .spoken(it.line());
            if (it.seconds() <= 2 * SHORT && announced > 2 * SHORT) {
                kit.announce(ring, it.line());
            }
            announced = it.seconds();
        });
    }

    private void bindKeys() {
        frame.digits(9, presenter::chooseNumber);
        Keys keys = frame.keys(presenter::away, this::pauseOrGoOn, presenter::debrief);
        keys.always(
                KeyStroke.getKeyStroke(KeyEvent.VK_PAGE_UP, 0), () -> top.talk().turn(-1));
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_PAGE_DOWN, 0), () -> top.talk()
                .turn(1));
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK), presenter::handIn);
    }

    private void pauseOrGoOn() {
        if (presenter.state().pause().isPresent()) {
            presenter.goOn();
        } else {
            presenter.pause();
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        frame.watch(true);
    }

    @Override
    public void removeNotify() {
        frame.watch(false);
        super.removeNotify();
    }
}
