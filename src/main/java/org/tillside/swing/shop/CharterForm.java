package org.tillside.swing.shop;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.screens.shop.ShopRoomState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Doorway;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** The charter to write in, with what a trainee reads beside it. */
final class CharterForm {
    private final Kit kit;
    private final ShopRoomPresenter presenter;
    private final Live languages;
    private final Live read;
    private final JPanel fields;
    private final Press save;
    private final Live saved;
    private final Map<String, Boolean> built = new LinkedHashMap<>();

    CharterForm(Kit kit, ShopRoomPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
        this.languages = kit.panels().live();
        this.read = kit.panels().live();
        this.fields = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        this.saved = kit.panels().live();
        this.save = kit.buttons().footer("shop.charter.save", presenter::saveCharter);
    }

    /** The form, empty: {@link #show} fills it. */
    JComponent draw() {
        built.clear();
        fields.removeAll();
        Box write = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        write.add(kit.texts().heading(kit.word("shop.charter")), "wmin 0");
        write.add(kit.texts().detail(kit.word("shop.charter.text")), "wmin 0, gapbottom 14");
        write.add(languages, "wmin 0, gapbottom 14");
        write.add(fields, "wmin 0");
        write.add(kit.panels().flow(12, save, saved), "wmin 0, gaptop 6");
        JPanel side = kit.panels().pane("fillx, wrap", "[grow,fill]", "[]push");
        side.add(read, "wmin 0");
        return kit.panels().beside(write, side, 360, 480);
    }

    void show(ShopRoomState.Charter state) {
        languages.show(state.languages(), () -> kit.panels()
                .flow(0, new Doorway(kit).languages("shop.charter.language", state.languages(), presenter::charterIn)));
        state.lines().forEach(this::field);
        read.show(state.lines(), () -> read(state));
        save.setEnabled(state.changed());
        String key = state.changed() ? "shop.charter.unsaved" : "shop.charter.as-saved";
        saved.show(key, () -> kit.texts().label(Type.SMALL, false, Token.MUTED, kit.word(key)));
    }

    private void field(ShopRoomState.Line line) {
        if (built.put(line.name(), true) == null) {
            String key = "firstrun." + line.name();
            JComponent area = kit.fields()
                    .area(
                            "shop.charter." + line.name(),
                            kit.word(key),
                            line.typed(),
                            2,
                            text -> presenter.typed(line.name(), text));
            fields.add(kit.fields().labelled(kit.word(key), area, kit.word(key + ".hint")), "wmin 0, gapbottom 12");
        }
    }

    private JComponent read(ShopRoomState.Charter state) {
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("shop.charter.read")), "wmin 0, gapbottom 8");
        for (ShopRoomState.Line line : state.lines()) {
            card.add(kit.texts().captionStrong(kit.word("firstrun." + line.name())), "wmin 0, gaptop 6");
            card.add(kit.texts().body(line.read()).in(line.borrowed() ? Token.MUTED : Token.TEXT), "wmin 0");
            if (line.borrowed()) {
                card.add(kit.texts().caption(kit.word("shop.charter.borrowed")), "wmin 0");
            }
        }
        return card;
    }
}
