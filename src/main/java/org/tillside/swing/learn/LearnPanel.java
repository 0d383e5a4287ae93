package org.tillside.swing.learn;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.tillside.screens.learn.LearnPresenter;
import org.tillside.screens.learn.LearnState;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Prose;
import org.tillside.swing.kit.Scroll;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;

/** The room in which one learns: the path at the left, beside it a lesson page or what is in a station. */
public final class LearnPanel extends JPanel implements Begins {
    private static final int PATH = 304;
    private static final int BESIDE = 900;
    private static final int THOUSAND = 1000;
    private static final LearnState.Spot TOP = new LearnState.Spot(0, Optional.empty(), 0);

    private final transient Tools tools;
    private final transient Kit kit;
    private final transient LearnPresenter presenter;
    private final Page page;
    private final Live path;
    private final Live pathFoot;
    private final Live body;
    private final Live foot;
    private Scroll reading;
    private Object shown = "";
    private boolean settled;

    /** Draws what the presenter shows, from now on. */
    public LearnPanel(Tools tools, LearnPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.tools = tools;
        this.kit = tools.kit();
        this.presenter = presenter;
        this.path = kit.panels().live();
        this.pathFoot = kit.panels().live();
        this.body = kit.panels().live();
        this.foot = kit.panels().live();
        this.reading = kit.panels().scroll(kit.panels().pane("", "", ""));
        this.page = kit.panels().page(Page.Head.of("", "", tools.jump()));
        page.fill(kit.panels().folding(BESIDE, this::beside, this::below));
        add(page);
        bindKeys();
        presenter.show(this::show);
    }

    /** Both cards as high as the window, each scrolling by itself. */
    private Component beside() {
        reading = telling(kit.panels().scroll(body).onCard());
        JPanel pane = kit.panels().pane("fill", "[" + PATH + "!,fill]16[grow,fill]", "[grow,fill]");
        pane.add(card(kit.panels().scroll(path).onCard(), pathFoot), "hmin 0");
        pane.add(card(reading, foot), "wmin 0, hmin 0");
        return pane;
    }

    /** One below the other; the page scrolls. */
    private Component below() {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]16[]push");
        pane.add(card(body, foot), "wmin 0, wrap");
        pane.add(card(path, pathFoot), "wmin 0");
        reading = telling(kit.panels().scroll(pane));
        return reading;
    }

    private JComponent card(Component inside, Component below) {
        Box card = kit.panels().bareCard("fill", "[grow,fill]", "[grow,fill]0[]");
        card.add(inside, "wmin 0, hmin 0, wrap");
        card.add(below, "wmin 0");
        return card;
    }

    @Override
    public Optional<Component> begin() {
        return Live.find(foot, "learn.next").or(() -> Live.find(foot, "learn.primary"));
    }

    private void show(LearnState state) {
        boolean onFoot = foot.focused();
        draw(state);
        if (onFoot) {
            begin().ifPresent(Component::requestFocusInWindow);
        }
    }

    private void draw(LearnState state) {
        page.say(state.title(), state.line());
        path.show(state.path(), () -> path(state.path()));
        pathFoot.show(List.of(state.path().foot(), state.path().refresher()), () -> pathFoot(state.path()));
        if (state.main() instanceof LearnState.Reader reader) {
            body.show(List.of(reader.key(), reader.place(), reader.blocks()), () -> new ReaderCard(tools, presenter)
                    .body(reader));
            begin(List.of(reader.key(), reader.spot()), reader.spot());
            foot.show(reader.key(), () -> footed(new ReaderCard(tools, presenter).foot(reader, this::onward)));
        } else if (state.main() instanceof LearnState.Station station) {
            body.show(station, () -> new StationCard(kit, presenter).body(station));
            begin(station.key(), TOP);
            foot.show(station, () -> station.primary()
                    .map(it -> footed(new StationCard(kit, presenter).foot(it)))
                    .orElseGet(() -> kit.panels().pane("", "", "")));
        } else if (state.main() instanceof LearnState.Nothing nothing) {
            body.show(nothing, () -> kit.panels().empty("learn", nothing.title(), nothing.text(), Optional.empty()));
            foot.show("none", () -> kit.panels().pane("", "", ""));
        }
    }

    /** Another page begins at its top, where it was left, or at a heading: once it has its size. */
    private void begin(Object key, LearnState.Spot spot) {
        if (key.equals(shown)) {
            return;
        }
        shown = key;
        settled = false;
        if (reading.getHeight() > 0) {
            reading.validate();
            move(spot);
        } else {
            body.addComponentListener(new ComponentAdapter() {
                @Override
                public void componentResized(ComponentEvent event) {
                    body.removeComponentListener(this);
                    move(spot);
                }
            });
        }
    }

    private void move(LearnState.Spot spot) {
        JScrollBar bar = reading.getVerticalScrollBar();
        Optional<Component> heading = spot.heading().flatMap(it -> Live.find(body, Prose.HEADING + it));
        int y = heading.map(it -> SwingUtilities.convertPoint(
                                        it, 0, 0, reading.getViewport().getView())
                                .y
                        - kit.px(16))
                .orElse((bar.getMaximum() - bar.getVisibleAmount()) * spot.from() / THOUSAND);
        reading.getViewport()
                .setViewPosition(new Point(0, Math.max(0, Math.min(y, bar.getMaximum() - bar.getVisibleAmount()))));
        settled = true;
    }

    /** A scroll pane that tells how far it is. */
    private Scroll telling(Scroll scroll) {
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.addAdjustmentListener(event -> {
            int way = bar.getMaximum() - bar.getVisibleAmount();
            if (settled && way > 0 && scroll.isShowing()) {
                presenter.scrolled(bar.getValue() * THOUSAND / way);
            }
        });
        return scroll;
    }

    private JComponent footed(JComponent inside) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[1!]0[]");
        pane.add(kit.panels().line(), "wrap");
        pane.add(inside, "wmin 0");
        return pane;
    }

    private JComponent path(LearnState.Path it) {
        JPanel pane = kit.panels().pane("insets 20 9 12 9, fillx", "[grow,fill]", "");
        pane.add(kit.texts().heading(it.title()), "wmin 0, gapleft 11, wrap");
        pane.add(kit.texts().detail(it.counts()), "wmin 0, gapleft 11, gapbottom 14, wrap");
        for (int i = 0; i < it.stops().size(); i++) {
            boolean last = i == it.stops().size() - 1;
            StopPane stop = new StopPane(kit, presenter, it.stops().get(i), last);
            pane.add(stop, "wmin 0, wrap");
            if (it.stops().get(i).open() && i > 0) {
                stop.addComponentListener(new IntoView());
            }
        }
        kit.named(pane, "learn.path", kit.word("learn.path"));
        return pane;
    }

    private JComponent pathFoot(LearnState.Path it) {
        if (it.foot().isEmpty() && it.refresher().isEmpty()) {
            return kit.panels().pane("", "", "");
        }
        JPanel pane = kit.panels().pane("insets 14 20 14 20, fillx", "[18!]8[grow,fill]", "");
        it.foot().ifPresent(foot -> {
            pane.add(kit.texts().icon("calendar", 18, Token.MUTED, ""), "aligny top");
            pane.add(kit.texts().detail(foot), "wmin 0, wrap");
        });
        it.refresher().ifPresent(text -> {
            pane.add(kit.texts().icon("again", 18, Token.ACCENT, ""));
            pane.add(kit.buttons().link("learn.refresher", text, presenter::refresher), "growx 0, alignx left, wmin 0");
        });
        return footed(pane);
    }

    /** Brings the open station into view once it has its place; where the path lies below, what is open comes first. */
    private final class IntoView extends ComponentAdapter {
        @Override
        public void componentMoved(ComponentEvent event) {
            JComponent stop = (JComponent) event.getComponent();
            stop.removeComponentListener(this);
            if (SwingUtilities.isDescendingFrom(stop, reading)) {
                return;
            }
            stop.scrollRectToVisible(new Rectangle(0, 0, stop.getWidth(), stop.getHeight()));
        }
    }

    private void bindKeys() {
        Keys keys = new Keys(this);
        keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_LEFT, 0), presenter::previous);
        keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_RIGHT, 0), this::onward);
        keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_PAGE_UP, 0), () -> scroll(-1));
        keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_PAGE_DOWN, 0), () -> scroll(1));
        keys.always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        keys.unlessPressing(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), this::enter);
    }

    private void enter() {
        if (presenter.state().main() instanceof LearnState.Reader) {
            onward();
        } else {
            presenter.primary();
        }
    }

    /** A page counts as read when its end was in sight, so what is still below comes up first. */
    private void onward() {
        Rectangle seen = body.getVisibleRect();
        boolean toTheEnd = seen.isEmpty() || seen.y + seen.height >= body.getHeight() - kit.px(32);
        if (toTheEnd) {
            presenter.next();
        } else {
            scroll(1);
        }
    }

    private void scroll(int direction) {
        JScrollBar bar = reading.getVerticalScrollBar();
        bar.setValue(bar.getValue() + direction * bar.getBlockIncrement(direction));
    }
}
