package org.tillside.swing.shop;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.screens.shop.ShopRoomState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;

/** Draws the shop's content: what changed, the packs, the shop's own folder, what the rules find. */
final class ContentPane {
    private final Kit kit;
    private final ShopRoomPresenter presenter;
    private final ChangeCard change;
    private final Live changes;
    private final Live packs;
    private final Live own;
    private final FindingsCard findings;

    ContentPane(Kit kit, ShopRoomPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
        this.change = new ChangeCard(kit, presenter);
        this.changes = kit.panels().live();
        this.packs = kit.panels().live();
        this.own = kit.panels().live();
        this.findings = new FindingsCard(kit, presenter);
    }

    JComponent draw() {
        JPanel side = kit.panels().pane("fillx, wrap", "[grow,fill]", "[]16[]push");
        side.add(packs, "wmin 0");
        side.add(own, "wmin 0");
        JPanel pane = kit.panels().pane("fillx, wrap, hidemode 3", "[grow,fill]", "[]");
        pane.add(changes, "wmin 0");
        JPanel main = kit.panels().pane("fillx, wrap", "[grow,fill]", "[]push");
        main.add(findings.draw(), "wmin 0");
        pane.add(kit.panels().beside(main, side, 360, 480), "wmin 0");
        return pane;
    }

    void show(ShopRoomState.Content state) {
        changes.setVisible(!state.changes().isEmpty());
        changes.show(state.changes(), () -> changes(state));
        packs.show(state.packs(), () -> packs(state));
        own.show(List.of(state.folder(), state.own()), () -> own(state));
        findings.show(state.findings());
    }

    private JComponent changes(ShopRoomState.Content state) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "[]16");
        pane.add(change.draw(state.changes()), "wmin 0");
        return pane;
    }

    private JComponent packs(ShopRoomState.Content state) {
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("shop.content.packs")), "wmin 0");
        card.add(kit.texts().detail(kit.word("shop.content.order")), "wmin 0, gapbottom 8");
        for (ShopRoomState.Pack it : state.packs()) {
            card.add(kit.texts().smallStrong(it.title()), "wmin 0, gaptop 8");
            card.add(kit.texts().detail(kit.word(it.own() ? "shop.content.own" : "shop.content.bundled")), "wmin 0");
            card.add(kit.texts().detail(it.line()), "wmin 0");
            if (!it.replaces().isEmpty()) {
                card.add(kit.texts().detail(it.replaces()), "wmin 0, gaptop 2");
            }
        }
        return card;
    }

    private JComponent own(ShopRoomState.Content state) {
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("shop.content.yours")), "wmin 0");
        card.add(
                kit.texts().small(kit.word(state.own() ? "shop.content.yours.there" : "shop.content.yours.none")),
                "wmin 0, gaptop 6, gapbottom 8");
        card.add(kit.texts().captionStrong(kit.word("shop.content.folder")), "wmin 0");
        card.add(kit.texts().detail(state.folder()), "wmin 0, gapbottom 12");
        if (!state.own()) {
            card.add(
                    kit.buttons()
                            .outlined("shop.content.begin", presenter::beginPack)
                            .icon("plus"),
                    "alignx left, growx 0, gapbottom 8");
        }
        card.add(
                kit.buttons()
                        .outlined("shop.content.open", presenter::openFolder)
                        .icon("folder"),
                "alignx left, growx 0, gapbottom 8");
        card.add(kit.buttons().outlined("shop.content.guide", presenter::guide).icon("book"), "alignx left, growx 0");
        return card;
    }
}
