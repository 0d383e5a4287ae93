package org.tillside.swing.drill;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.practice.DrillSpot;
import org.tillside.screens.drill.DrillPresenter;
import org.tillside.screens.drill.DrillState;
import org.tillside.screens.drill.DrillState.Side;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.DrillFloor;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.MoneyBar;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Settle;
import org.tillside.swing.kit.StageFrame;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;

/** The stage of the 30/30 drill: the shop's floor from above, whoever is chosen, the sums. */
public final class DrillPanel extends JPanel implements Begins {

    private final transient Kit kit;
    private final transient DrillPresenter presenter;
    private final DrillFloor floor;
    private final transient SumsCard sums;
    private final transient SideCard side;
    private final Text line;
    private final Text left;
    private final Text round;
    private final MoneyBar bar;
    private final JPanel time;
    private final DrillGrid grid;
    private final Press pause;
    private final transient StageFrame frame;
    private Set<String> seen = Set.of();
    private String told = "";
    private String chosen = "";

    /** Draws what the presenter shows, from now on. */
    public DrillPanel(Tools tools, DrillPresenter presenter) {
        this.kit = tools.kit();
        this.presenter = presenter;
        this.frame = new StageFrame(kit, this, presenter::hold);
        this.floor = new DrillFloor(
                kit,
                tools.faces(),
                labels(),
                kit.word("drill.you"),
                DrillSpot.YOU_X,
                DrillSpot.YOU_Y,
                letter -> presenter.pick(letter.charAt(0)));
        this.sums = new SumsCard(kit);
        this.side = new SideCard(tools, presenter);
        this.line = kit.texts().detail("");
        this.left = kit.texts().smallStrong("").right();
        this.round = kit.texts().caption("").right();
        this.bar = kit.marks().share(0, Token.TEXT, 80, 8, "");
        this.pause = kit.buttons().quiet("drill.pause", presenter::pause).icon("pause");
        this.time = time();
        this.grid = new DrillGrid(kit, floor, sums.place(), side.place());
        kit.named(floor, "drill.floor", kit.word("drill.floor"));
        frame.fill(head(), grid);
        bindKeys();
        presenter.show(this::show);
    }

    private List<DrillFloor.Label> labels() {
        return List.of(
                label(104, 112, "drill.place.fitting-rooms"),
                label(340, 52, "drill.place.sale"),
                label(345, 133, "drill.place.blouses"),
                label(345, 313, "drill.place.dresses"),
                label(53, 394, "drill.place.scarves"),
                label(523, 465, "drill.place.gifts"),
                label(657, 227, "drill.place.till"),
                label(143, 544, "drill.place.door"));
    }

    private DrillFloor.Label label(int x, int y, String key) {
        return new DrillFloor.Label(x, y, kit.word(key));
    }

    private JPanel time() {
        JPanel pane = kit.panels().pane("", "[pref!,fill]10[]", "[]");
        JPanel said = kit.panels().pane("", "[pref!,fill]", "[]0[]");
        said.add(left, "wrap");
        said.add(round);
        pane.add(said);
        pane.add(bar);
        return pane;
    }

    private JComponent head() {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]12[]", "[]");
        JPanel titled = kit.panels().pane("fillx", "[grow,fill]", "[]0[]");
        Text title = kit.texts().title(kit.word("drill.title"));
        title.setName("page.title");
        titled.add(title, "wmin 0, wrap");
        titled.add(line, "wmin 0");
        pane.add(titled, "wmin 0");
        Press leave = kit.buttons().quiet("drill.leave", presenter::away).icon("leave");
        pane.add(kit.panels().flow(12, true, time, pause.cap("P"), leave.cap("Esc")), "aligny center");
        return pane;
    }

    /** On the stage itself, where letters and digits are read; not on a button that Enter would press. */
    @Override
    public Optional<Component> begin() {
        return Optional.of(this);
    }

    private void show(DrillState state) {
        line.say(state.line());
        state.time().ifPresent(it -> {
            left.say(it.left());
            round.say(it.round());
            bar.show(it.share(), 0, it.left() + ", " + it.round());
        });
        time.setVisible(state.time().isPresent());
        pause.setEnabled(state.going());
        grid.cardFirst(!state.going());
        floor.show(
                state.guests().stream().map(DrillPanel::figure).toList(),
                state.steps().map(it -> new DrillFloor.Way(it.x(), it.y(), it.text(), it.far())));
        boolean before = frame.focusWithin(side.place()) || frame.focusWithin(floor);
        side.show(state.side());
        sums.show(state.counts());
        if (before && !frame.focusWithin(side.place()) && !frame.focusWithin(floor)) {
            requestFocusInWindow();
        }
        speak(state);
        into(state.side());
    }

    private static DrillFloor.Figure figure(DrillState.Guest it) {
        return new DrillFloor.Figure(
                it.letter(),
                it.look(),
                it.x(),
                it.y(),
                it.share(),
                DrillFloor.Look.valueOf(it.stand().name()),
                it.text(),
                it.beside(),
                it.chosen(),
                it.spoken());
    }

    /** Whoever comes in is said aloud, and what became of the last greeting. */
    private void speak(DrillState state) {
        Set<String> now = state.guests().stream()
                .filter(it -> it.stand() == DrillState.Stand.WAITS || it.stand() == DrillState.Stand.SHORT)
                .map(DrillState.Guest::letter)
                .collect(Collectors.toSet());
        state.guests().stream()
                .filter(it -> now.contains(it.letter()) && !seen.contains(it.letter()))
                .forEach(it -> kit.announce(floor, it.spoken()));
        seen = now;
        if (state.side() instanceof Side.Watch it && it.told().isPresent()) {
            String words = it.told().get().title() + ". " + it.told().get().why();
            if (!words.equals(told)) {
                told = words;
                kit.announce(side.place(), words);
            }
        }
    }

    /** Where the card stands below the floor, it comes into view for whoever was just chosen; then the floor again. */
    private void into(Side shown) {
        String now = shown instanceof Side.Greet it ? it.letter() : "";
        if (!now.isEmpty() && !now.equals(chosen)) {
            bring(side.place());
        } else if (now.isEmpty() && !chosen.isEmpty()) {
            bring(floor);
        }
        chosen = now;
    }

    private void bring(JComponent part) {
        if (isShowing()) {
            Settle.validate(this);
            part.scrollRectToVisible(new Rectangle(0, 0, part.getWidth(), part.getHeight()));
        }
    }

    private void bindKeys() {
        frame.digits(4, presenter::greet);
        Keys keys = frame.keys(presenter::away, this::pauseOrGoOn, this::onward);
        for (char letter = 'A'; letter <= 'H'; letter++) {
            char one = letter;
            keys.unlessTyping(KeyStroke.getKeyStroke(letter, 0), () -> presenter.pick(one));
        }
        keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_RIGHT, 0), () -> presenter.turn(1));
        keys.unlessTyping(KeyStroke.getKeyStroke(KeyEvent.VK_LEFT, 0), () -> presenter.turn(-1));
    }

    private void pauseOrGoOn() {
        if (presenter.state().going()) {
            presenter.pause();
        } else {
            presenter.goOn();
        }
    }

    /** What the filled button of the card does. */
    private void onward() {
        if (presenter.state().side() instanceof Side.Over it) {
            presenter.begin(it.calm());
        } else if (presenter.state().side() instanceof Side.Intro) {
            presenter.begin(false);
        } else {
            presenter.goOn();
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
