package org.tillside.swing.marking;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.tillside.screens.marking.MarkingPresenter;
import org.tillside.screens.marking.MarkingState;
import org.tillside.screens.marking.MarkingState.Row;
import org.tillside.screens.marking.MarkingState.Work;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.RichRuns;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** The words at the left with their question; at the right the rubric, a note and the hand-in. */
public final class MarkingPanel extends JPanel implements Begins {
    private static final long serialVersionUID = 1;
    private static final int SIDE = 400;
    private static final int MAIN = 400;

    private final transient Kit kit;
    private final transient MarkingPresenter presenter;
    private final Page page;
    private final Live place;
    private final Live work;
    private final Live rubric;
    private final Live note;
    private final Live foot;
    private final JPanel marking;
    private String current = "";

    /** Draws what the presenter shows, from now on. */
    public MarkingPanel(Tools tools, MarkingPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.work = kit.panels().live();
        this.rubric = kit.panels().live();
        this.note = kit.panels().live();
        this.foot = kit.panels().live();
        this.marking = marking();
        this.page = kit.panels().page(Page.Head.of("", "", tools.jump()).back(presenter::away));
        this.place = kit.panels().live();
        page.body(place);
        add(page);
        new Keys(this).always(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), presenter::away);
        presenter.show(this::show);
    }

    @Override
    public Optional<Component> begin() {
        return Live.first(place);
    }

    private JComponent both() {
        JPanel left = kit.panels().pane("fillx", "[grow,fill]", "[]push");
        left.add(work, "wmin 0");
        JPanel right = kit.panels().pane("fillx", "[grow,fill]", "[]push");
        right.add(marking, "wmin 0");
        return kit.panels().beside(left, right, SIDE, MAIN);
    }

    private JPanel marking() {
        Box card = kit.panels().card("fillx, hidemode 3", "[grow,fill]", "[]8[]14[]14[]");
        card.add(kit.texts().heading(kit.word("marking.rubric")), "wmin 0, wrap");
        card.add(rubric, "wmin 0, wrap");
        card.add(note, "wmin 0, wrap");
        card.add(foot, "wmin 0");
        return card;
    }

    private void show(MarkingState state) {
        page.say(state.title(), state.line());
        String key = state.work().map(Work::key).orElse("");
        boolean any = state.work().isPresent();
        place.show(any, () -> any ? both() : nothing());
        state.work().ifPresent(it -> {
            work.show(key, () -> words(it));
            rubric.show(List.of(key, it.rows()), () -> rubric(it));
            note.show(key, () -> note(it));
            foot.show(
                    List.of(it.worth(), it.left(), it.handIn(), it.ready(), state.busy()),
                    () -> foot(it, state.busy()));
        });
        if (!current.isEmpty() && !current.equals(key)) {
            // the button that was pressed is gone: the keyboard goes on with the next piece
            (any ? Live.first(rubric) : begin()).ifPresent(Component::requestFocusInWindow);
        }
        current = key;
    }

    private JComponent nothing() {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]push");
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.add(
                kit.panels()
                        .empty(
                                "check",
                                kit.word("marking.nothing"),
                                kit.word("marking.nothing.help"),
                                Optional.of(kit.buttons().outlined("marking.back", presenter::away))),
                "wmin 0");
        pane.add(card, "wmin 0");
        return pane;
    }

    private JComponent words(Work it) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "[]6[]16[]6[]");
        card.add(kit.texts().eyebrow(it.where()), "wmin 0, wrap");
        card.add(kit.texts().runs(Type.BODY, Token.TEXT, RichRuns.of(it.asked())), "wmin 0, wrap");
        card.add(kit.texts().captionStrong(kit.word("marking.words")), "wmin 0, wrap");
        Box box = kit.panels()
                .box("insets 12 16 12 16, fillx", "[grow,fill]", "")
                .ground(Token.BUBBLE)
                .radius(8);
        box.add(kit.texts().body(it.words()), "wmin 0");
        card.add(box, "wmin 0, wrap");
        if (it.whole()) {
            card.add(
                    kit.buttons().link("marking.whole", presenter::whole).icon("practise"),
                    "growx 0, alignx left, gaptop 12");
        }
        return card;
    }

    private JComponent rubric(Work it) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]10");
        it.rows().forEach(row -> pane.add(row(row), "wmin 0, wrap"));
        return pane;
    }

    private JComponent row(Row row) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[]8[grow,fill]", "[]6[]");
        JComponent said = kit.panels().titledSmall(row.text(), row.detail());
        if (row.levels().isEmpty()) {
            pane.add(
                    kit.named(
                            kit.fields()
                                    .check(
                                            "marking.tick." + row.id(),
                                            "",
                                            row.done(),
                                            on -> presenter.tick(row.id(), on)),
                            "marking.tick." + row.id(),
                            row.text()),
                    "aligny top");
            pane.add(said, "wmin 0");
            return pane;
        }
        pane.add(said, "spanx 2, growx, wmin 0, wrap");
        JComponent[] chips = row.levels().stream()
                .map(level -> kit.buttons()
                        .chip(
                                "marking.level." + row.id() + "." + level.id(),
                                level.text(),
                                level.chosen(),
                                () -> presenter.level(row.id(), level.id())))
                .toArray(JComponent[]::new);
        pane.add(kit.panels().flow(6, chips), "spanx 2, growx, wmin 0");
        return pane;
    }

    private JComponent note(Work it) {
        return kit.fields()
                .labelled(
                        kit.word("marking.note"), kit.fields().area("marking.note", it.note(), 3, presenter::note), "");
    }

    private JComponent foot(Work it, boolean busy) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]4[]12[]");
        pane.add(kit.texts().smallStrong(it.worth()), "wmin 0, wrap");
        pane.add(kit.texts().detail(it.left()), "wmin 0, wrap");
        pane.add(
                kit.buttons()
                        .hero("marking.hand-in", it.handIn(), presenter::handIn)
                        .enabled(!busy && it.ready()),
                "growx, wmin 0");
        return pane;
    }
}
