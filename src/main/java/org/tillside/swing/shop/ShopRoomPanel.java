package org.tillside.swing.shop;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.screens.shop.ShopRoomState;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Doorway;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Segments;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** The shop's own room: its parts as chips above, the one that is open below. */
public final class ShopRoomPanel extends JPanel implements Begins {
    private static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

    private final transient Kit kit;
    private final transient Tools tools;
    private final transient ShopRoomPresenter presenter;
    private final transient CharterForm charter;
    private final transient ContentPane content;
    private final transient KeepingParts keeping;
    private final Live head;
    private final Live part;

    /** Draws what the presenter shows, from now on. */
    public ShopRoomPanel(Tools tools, ShopRoomPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.tools = tools;
        this.presenter = presenter;
        this.charter = new CharterForm(kit, presenter);
        this.content = new ContentPane(kit, presenter);
        this.keeping = new KeepingParts(kit, presenter);
        this.head = kit.panels().live();
        this.part = kit.panels().live();
        presenter.show(this::show);
    }

    /** On the chip of the part that is open: a ring on another one would make two look chosen. */
    @Override
    public Optional<Component> begin() {
        return presenter.state().tabs().stream()
                .filter(ShopRoomState.Tab::open)
                .flatMap(it -> Live.find(head, key(it)).stream())
                .findFirst();
    }

    private static String key(ShopRoomState.Tab tab) {
        return "shop.tab." + tab.section().name().toLowerCase(Locale.ROOT);
    }

    private void show(ShopRoomState state) {
        if (getComponentCount() == 0) {
            add(page(state));
        }
        head.show(state.tabs(), () -> tabs(state));
        if (state.part() instanceof ShopRoomState.Charter it) {
            part.show(it.languages(), charter::draw);
            charter.show(it);
        } else if (state.part() instanceof ShopRoomState.Content it) {
            part.show("content", content::draw);
            content.show(it);
        } else if (state.part() instanceof ShopRoomState.Records it) {
            part.show("records", keeping::records);
            keeping.show(it);
        } else if (state.part() instanceof ShopRoomState.Backup it) {
            part.show("backup", keeping::backup);
            keeping.show(it);
        } else if (state.part() instanceof ShopRoomState.Look it) {
            part.show(it, () -> look(it));
        }
    }

    private JComponent page(ShopRoomState state) {
        JPanel body = kit.panels().pane("fillx, wrap", "[grow,fill]", "[]16[]push");
        body.add(head, "wmin 0");
        body.add(part, "wmin 0");
        Page page = kit.panels().page(Page.Head.of(kit.word("shop.title"), state.shop(), tools.jump()));
        return page.body(body);
    }

    private JComponent tabs(ShopRoomState state) {
        JComponent[] chips = state.tabs().stream()
                .map(it ->
                        kit.buttons().chip(key(it), kit.word(key(it)), it.open(), () -> presenter.open(it.section())))
                .toArray(JComponent[]::new);
        JPanel row = kit.panels().flow(8, chips);
        if (state.tabs().size() > 1) {
            row.add(kit.buttons().small("shop.people", presenter::people).icon("people"));
        }
        return row;
    }

    private JComponent look(ShopRoomState.Look look) {
        Doorway door = new Doorway(kit);
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("shop.look")), "wmin 0");
        card.add(kit.texts().detail(kit.word("shop.look.text")), "wmin 0, gapbottom 16");
        row(card, "shop.look.language", door.languages("shop.language", look.languages(), presenter::language));
        row(card, "shop.look.theme", door.themes("shop.theme", look.theme(), presenter::theme));
        List<Segments.Option> sizes = SIZES.stream()
                .map(it -> new Segments.Option(String.valueOf(it), kit.word("shop.percent", it), Tone.ACCENT))
                .toList();
        row(
                card,
                "shop.look.size",
                kit.buttons()
                        .segments(
                                "shop.size",
                                sizes,
                                Optional.of(String.valueOf(look.percent())),
                                id -> presenter.size(Integer.parseInt(id))));
        return card;
    }

    private void row(JPanel into, String key, JComponent control) {
        into.add(kit.texts().captionStrong(kit.word(key)), "wmin 0, gapbottom 4");
        into.add(kit.panels().flow(0, control), "wmin 0, gapbottom 16");
    }
}
