package org.tillside.swing.floor;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.floor.FloorPresenter;
import org.tillside.screens.floor.FloorState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Settle;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** The floor: the complaints in rows, and beside them the chosen one in full. */
public final class FloorPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int SIDE = 356;
    private static final int MAIN = 460;
    private static final int BROUGHT = 280;

    private final transient Kit kit;
    private final transient FloorPresenter presenter;
    private final Page page;
    private final Live rows;
    private final Live told;
    private final Live empty;
    private final JPanel both;
    private String shown = "";

    /** Draws what the presenter shows, from now on. */
    public FloorPanel(Tools tools, FloorPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.rows = kit.panels().live();
        this.told = kit.panels().live();
        this.empty = kit.panels().live();
        this.page = kit.panels()
                .page(Page.Head.of(kit.word("floor.title"), "", tools.jump())
                        .actions(kit.buttons()
                                .filledAction("floor.note", presenter::note)
                                .icon("plus")));
        JPanel main = kit.panels().pane("fillx", "[grow,fill]", "[]push");
        main.add(rows, "wmin 0");
        this.both = kit.panels().beside(main, told, SIDE, MAIN);
        JPanel body = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[][]push");
        body.add(both, "wmin 0, wrap");
        body.add(empty, "wmin 0");
        page.body(body);
        add(page);
        presenter.show(this::show);
    }

    private void show(FloorState state) {
        page.say(kit.word("floor.title"), state.line());
        boolean none = state.rows().isEmpty();
        both.setVisible(!none);
        empty.setVisible(none);
        empty.show(none, this::empty);
        rows.show(state.rows(), () -> rows(state.rows()));
        told.show(state.chosen(), () -> state.chosen()
                .<JComponent>map(it -> new ToldCard(kit, presenter).draw(it))
                .orElseGet(() -> kit.panels().pane("", "", "")));
        bringUp(state.chosen().map(FloorState.Told::id).orElse(""));
    }

    /** Where the chosen complaint stands below the rows, whoever chose it should see it. */
    private void bringUp(String id) {
        boolean other = !id.equals(shown) && !shown.isEmpty();
        shown = id;
        if (other && isShowing()) {
            Settle.validate(this);
            told.scrollRectToVisible(new Rectangle(0, 0, 1, Math.min(told.getHeight(), kit.px(BROUGHT))));
        }
    }

    private JComponent empty() {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.add(
                kit.panels().empty("floor", kit.word("floor.none"), kit.word("floor.none.text"), Optional.empty()),
                "wmin 0");
        return card;
    }

    private JComponent rows(List<FloorState.Row> all) {
        Box card = kit.panels().bareCard("fillx, insets 0 0 12 0", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("floor.complaints")), "wmin 0, gap 20 20 16 12, wrap");
        all.forEach(it -> {
            card.add(kit.panels().line(), "wrap");
            card.add(row(it), "wmin 0, wrap");
        });
        return card;
    }

    private JComponent row(FloorState.Row it) {
        Slab row = kit.panels()
                .pressRow(
                        "floor.row." + it.id(),
                        spoken(it),
                        "insets 10 20 10 20, fillx, hidemode 3",
                        "[grow,fill]",
                        () -> presenter.choose(it.id()));
        row.setSelected(it.chosen());
        row.add(kit.panels().beside(titled(it), served(it), 190, 240), "wmin 0");
        return row;
    }

    private JComponent titled(FloorState.Row it) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(kit.texts().text(Type.BODY, it.chosen(), Token.TEXT, it.title()), "wmin 0, wrap");
        pane.add(kit.texts().detail(it.detail()), "wmin 0");
        return pane;
    }

    private JComponent served(FloorState.Row it) {
        JPanel pane = kit.panels().pane("fillx", "[]10[grow,fill]", "[]6[]");
        it.served().ifPresent(who -> {
            pane.add(kit.marks().avatar(who.id(), who.name(), 28));
            pane.add(kit.texts().small(who.name()), "wmin 0, wrap");
        });
        if (it.open()) {
            pane.add(kit.marks().pill(kit.word("floor.open"), Tone.WARN, "clock"), "spanx, growx 0");
        }
        return pane;
    }

    private String spoken(FloorState.Row it) {
        return Stream.of(
                        it.title(),
                        it.detail(),
                        it.served()
                                .map(who -> kit.word("floor.served.by", who.name()))
                                .orElse(""),
                        it.open() ? kit.word("floor.open") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
