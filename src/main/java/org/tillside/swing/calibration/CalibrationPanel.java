package org.tillside.swing.calibration;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.calibration.CalibrationPresenter;
import org.tillside.screens.calibration.CalibrationState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** The recorded play at the left; at the right the lines to rate, afterwards the raters beside each other. */
public final class CalibrationPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int SIDE = 410;
    private static final int MAIN = 320;
    private static final int GAP = 16;
    /** What the page keeps free at both sides, and beside each part for its bar. */
    private static final int FREE = 48 + 20;

    private final transient Kit kit;
    private final transient CalibrationPresenter presenter;
    private final Page page;
    private final Live play;
    private final Live rows;
    private final Live note;
    private final Live foot;
    private final Live compared;
    private final Box rating;
    private final JComponent told;
    private final JComponent given;
    private boolean beside;

    /** Draws what the presenter shows, from now on. */
    public CalibrationPanel(Tools tools, CalibrationPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.play = kit.panels().live();
        this.rows = kit.panels().live();
        this.note = kit.panels().live();
        this.foot = kit.panels().live();
        this.compared = kit.panels().live();
        this.rating = rating();
        this.page = kit.panels().page(Page.Head.of("", "", tools.jump()).back(presenter::away));
        this.told = top(play);
        this.given = side();
        arrange();
        add(page);
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        presenter.show(this::show);
    }

    /** Side by side each scrolls by itself, so that the play stays in view down to the last line. */
    private void arrange() {
        if (beside) {
            page.fill(kit.panels().beside(bar(told), bar(given), SIDE, MAIN));
        } else {
            page.body(kit.panels().beside(told, given, SIDE, MAIN));
        }
    }

    private JComponent bar(JComponent part) {
        return kit.panels().scroll(part);
    }

    @Override
    public void doLayout() {
        boolean room = getWidth() >= kit.px(SIDE + GAP + MAIN + FREE);
        if (room != beside) {
            beside = room;
            arrange();
        }
        super.doLayout();
    }

    private JComponent top(JComponent content) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]push");
        pane.add(content, "wmin 0");
        return pane;
    }

    private JComponent side() {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]0[]push");
        pane.add(rating, "wmin 0, wrap");
        pane.add(compared, "wmin 0");
        return pane;
    }

    private Box rating() {
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]", "[]4[]14[]14[]14[]");
        card.add(kit.texts().heading(kit.word("calibration.rate")), "wmin 0, wrap");
        card.add(kit.texts().detail(kit.word("calibration.alone")), "wmin 0, wrap");
        card.add(rows, "wmin 0, wrap");
        card.add(note, "wmin 0, wrap");
        card.add(foot, "wmin 0");
        return card;
    }

    private void show(CalibrationState state) {
        page.say(state.title(), state.line());
        play.show(state.beats(), () -> beats(state.beats()));
        boolean rates = !state.rows().isEmpty();
        if (rating.isVisible() && !rates) {
            // how the others rated stands at the top, where one has just come down from
            play.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
            given.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
            // the button that was pressed goes: the keyboard stays on this page
            Live.find(page, "shell.back").ifPresent(Component::requestFocusInWindow);
        }
        rating.setVisible(rates);
        rows.show(state.rows(), () -> rows(state));
        note.show(rates, () -> note(state));
        foot.show(List.of(state.left(), state.ready(), state.busy()), () -> foot(state));
        compared.setVisible(state.compared().isPresent());
        compared.show(state.compared(), () -> state.compared()
                .<JComponent>map(it -> new ComparedCard(kit).draw(it))
                .orElseGet(() -> kit.panels().pane("", "", "")));
    }

    private JComponent beats(List<CalibrationState.Beat> beats) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]14");
        beats.forEach(it -> card.add(beat(it), "wmin 0, wrap"));
        return card;
    }

    private JComponent beat(CalibrationState.Beat it) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]4");
        pane.add(kit.texts().captionStrong(it.label()), "wmin 0, wrap");
        if (!it.sees().isEmpty()) {
            pane.add(kit.texts().quiet(it.sees()), "wmin 0, wrap");
        }
        if (!it.says().isEmpty()) {
            pane.add(bubble(it.who(), it.says(), Token.BUBBLE), "wmin 0, gapright 40, wrap");
        }
        if (!it.meanwhile().isEmpty()) {
            pane.add(kit.texts().quiet(it.meanwhile()), "wmin 0, wrap");
        }
        if (!it.acts().isEmpty()) {
            pane.add(kit.texts().quiet(it.acts()), "wmin 0, gapleft 40, wrap");
        }
        if (!it.did().isEmpty()) {
            pane.add(bubble("", it.did(), Token.ACCENT_SOFT), "wmin 0, gapleft 40, wrap");
        }
        return pane;
    }

    private Box bubble(String who, String text, Token ground) {
        Box box = kit.panels()
                .box("insets 8 12 8 12, fillx, hidemode 3", "[grow,fill]", "[]2[]")
                .ground(ground)
                .radius(8);
        if (!who.isEmpty()) {
            box.add(kit.texts().detail(who), "wmin 0, wrap");
        }
        box.add(kit.texts().body(text), "wmin 0");
        return box;
    }

    private JComponent rows(CalibrationState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]12");
        state.rows().forEach(it -> pane.add(row(it, state.levels()), "wmin 0, wrap"));
        return pane;
    }

    private JComponent row(CalibrationState.Row it, List<CalibrationState.Level> levels) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[20!]6[grow,fill]", "[]6[]");
        pane.add(kit.texts().detail(String.valueOf(it.number())), "aligny top");
        pane.add(said(it), "wmin 0, wrap");
        JComponent[] chips = levels.stream()
                .map(level -> kit.named(
                        kit.buttons()
                                .chip(
                                        "calibration.level." + it.id() + "." + level.id(),
                                        level.text(),
                                        it.chosen().filter(level.id()::equals).isPresent(),
                                        () -> presenter.level(it.id(), level.id())),
                        "calibration.level." + it.id() + "." + level.id(),
                        kit.word("calibration.level", it.text(), level.text())))
                .toArray(JComponent[]::new);
        pane.add(kit.panels().flow(6, chips), "span 2, growx, wmin 0");
        return pane;
    }

    private JComponent said(CalibrationState.Row it) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "");
        pane.add(kit.texts().body(it.text()), "wmin 0, wrap");
        if (it.critical()) {
            pane.add(kit.texts().text(Type.SMALL, true, Token.BAD, kit.word("calibration.critical")), "wmin 0");
        }
        return pane;
    }

    private JComponent note(CalibrationState state) {
        return kit.fields()
                .labelled(
                        kit.word("calibration.note"),
                        kit.fields().area("calibration.note", state.note(), 2, presenter::note),
                        "");
    }

    private JComponent foot(CalibrationState state) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]10[]");
        pane.add(kit.texts().detail(state.left()), "wmin 0, wrap");
        pane.add(kit.buttons().hero("calibration.keep", presenter::keep).enabled(state.ready()), "growx, wmin 0");
        return pane;
    }
}
