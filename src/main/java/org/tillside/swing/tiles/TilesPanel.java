package org.tillside.swing.tiles;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Insets;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.tiles.TilesPresenter;
import org.tillside.screens.tiles.TilesState;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.CardSlab;
import org.tillside.swing.kit.Doorway;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Settle;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** Everybody as a large tile, in groups; language and theme at the corner, other shops at the foot. */
public final class TilesPanel extends JPanel implements Begins {
    private static final int TILE = 216;
    private static final int WIDE = 1120;
    private static final Insets AROUND = new Insets(20, 12, 18, 12);

    private final transient Kit kit;
    private final transient Doorway door;
    private final transient TilesPresenter presenter;
    private final Live top;
    private final Live people;
    private final Live foot;

    /** Draws what the presenter shows, from now on. */
    public TilesPanel(Tools tools, TilesPresenter presenter) {
        super(new BorderLayout());
        this.kit = tools.kit();
        this.presenter = presenter;
        this.door = new Doorway(kit);
        this.top = kit.panels().live();
        this.people = kit.panels().live();
        this.foot = kit.panels().live();
        JPanel content = kit.panels().pane("fillx, wrap", "[grow,fill]", "[]24[]");
        content.add(people, "wmin 0");
        content.add(foot, "wmin 0");
        add(door.of(top, content, WIDE));
        presenter.show(this::show);
    }

    private void show(TilesState state) {
        top.show(List.of(state.languages(), state.theme()), () -> top(state));
        people.show(
                List.of(state.shop(), state.day(), state.demo(), state.groups(), state.damage()), () -> people(state));
        boolean opens = state.other().isPresent() && foot.getComponentCount() > 0;
        foot.show(state.other(), () -> foot(state));
        if (opens) {
            // it opens below what is seen: the page follows the focus
            Settle.validate(this);
            Live.find(foot, "tiles.open-folder").ifPresent(Component::requestFocusInWindow);
        }
    }

    @Override
    public Optional<Component> begin() {
        return Live.first(people);
    }

    private JComponent top(TilesState state) {
        return door.top(
                door.languages("tiles.language", state.languages(), presenter::language),
                door.themes("tiles.theme", state.theme(), presenter::theme));
    }

    private JComponent people(TilesState state) {
        JPanel pane = kit.panels().pane("insets 36 0 0 0, fillx, wrap, hidemode 3", "[grow,fill]", "");
        pane.add(kit.texts().page(state.shop()), "wmin 0");
        pane.add(kit.texts().quiet(kit.word("tiles.who", state.day())), "wmin 0, gapbottom 20");
        state.damage().ifPresent(it -> pane.add(damage(it), "wmin 0, gapbottom 20"));
        if (state.demo()) {
            pane.add(kit.panels().notice(Tone.INFO, kit.word("tiles.demo"), Optional.empty()), "wmin 0, gapbottom 20");
        }
        if (state.groups().isEmpty()) {
            pane.add(
                    kit.panels()
                            .empty(
                                    "people",
                                    kit.word("tiles.nobody"),
                                    kit.word("tiles.nobody.text"),
                                    Optional.of(kit.buttons().footer("tiles.found", presenter::found))),
                    "wmin 0");
        }
        for (TilesState.Group group : state.groups()) {
            pane.add(
                    kit.texts().smallStrong(group.title()).in(org.tillside.swing.kit.Token.MUTED),
                    "wmin 0, gapbottom 8");
            JComponent[] tiles = group.tiles().stream().map(this::tile).toArray(JComponent[]::new);
            pane.add(kit.panels().tiles(TILE, 5, tiles), "wmin 0, gapbottom 24");
        }
        return pane;
    }

    private JComponent tile(TilesState.Tile tile) {
        String spoken = kit.word("tiles.person", tile.name(), tile.line());
        CardSlab card = kit.panels()
                .stackedCard("tiles.person." + tile.id(), spoken, AROUND, () -> presenter.choose(tile.id()));
        card.add(kit.marks().avatar(tile.id(), tile.name(), 72));
        card.add(kit.texts().heading(tile.name()).centred(), (Integer) kit.px(12));
        card.add(kit.texts().detail(tile.line()).centred(), (Integer) kit.px(2));
        tile.pin()
                .ifPresent(pin -> card.add(
                        kit.marks().pill(kit.word("tiles.pin", pin), Tone.INFO, "lock"), (Integer) kit.px(10)));
        return card;
    }

    private JComponent damage(TilesState.Damage damage) {
        Box box = kit.panels().toned(Tone.WARN, "fillx, wrap", "[20!]12[grow,fill]", "");
        box.setName("tiles.damage");
        box.add(kit.texts().icon("warn", 20, Tone.WARN.ink(), ""), "aligny top");
        JPanel words = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        words.add(kit.texts().strong(damage.title()), "wmin 0, gapbottom 4");
        damage.findings().forEach(it -> words.add(kit.texts().small(it), "wmin 0, gapbottom 4"));
        if (!damage.more().isEmpty()) {
            words.add(kit.texts().small(damage.more()), "wmin 0, gapbottom 4");
        }
        words.add(kit.texts().small(damage.todo()), "wmin 0, gaptop 4");
        box.add(words, "wmin 0");
        return box;
    }

    private JComponent foot(TilesState state) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "[]12[]");
        pane.add(kit.buttons().link("tiles.other", presenter::others), "alignx left, growx 0");
        state.other().ifPresent(it -> pane.add(other(it), "wmin 0"));
        return pane;
    }

    private JComponent other(TilesState.Other other) {
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("tiles.other.title")), "wmin 0, gapbottom 8");
        int number = 0;
        for (TilesState.Recent recent : other.recent()) {
            JPanel row = kit.panels().pane("insets 8 0 8 0, fillx", "[grow,fill]16[]", "[]");
            row.add(kit.panels().titled(recent.name(), recent.folder().toString()), "wmin 0");
            row.add(kit.buttons()
                    .small("tiles.open." + number++, kit.word("tiles.open"), () -> presenter.open(recent.folder())));
            card.add(row, "wmin 0");
            card.add(kit.panels().line(), "");
        }
        card.add(
                kit.panels()
                        .flow(
                                12,
                                kit.buttons()
                                        .outlined("tiles.open-folder", presenter::openFolder)
                                        .icon("folder"),
                                kit.buttons()
                                        .outlined("tiles.restore", presenter::restore)
                                        .icon("again"),
                                kit.buttons()
                                        .outlined("tiles.found", presenter::found)
                                        .icon("plus")),
                "wmin 0, gaptop 14");
        return card;
    }
}
