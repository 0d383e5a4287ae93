package org.tillside.swing.shop;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.screens.shop.ShopRoomState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.PinField;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** Draws backup, recovery sheet and the check of the records. */
final class KeepingParts {
    private final Kit kit;
    private final ShopRoomPresenter presenter;
    private final Live made;
    private final Live sheet;
    private final Live check;
    private final Live proof;
    private final PinField pin;
    private int round;

    KeepingParts(Kit kit, ShopRoomPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
        this.made = kit.panels().live();
        this.sheet = kit.panels().live();
        this.check = kit.panels().live();
        this.proof = kit.panels().live();
        this.pin = kit.fields().pin("shop.sheet.pin", presenter::newSheet);
    }

    JComponent backup() {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "[]16[]16[]");
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("shop.backup")), "wmin 0");
        card.add(kit.texts().reading(kit.word("shop.backup.text")), "wmin 0, gaptop 6");
        card.add(kit.texts().reading(kit.word("shop.backup.stolen")), "wmin 0, gaptop 6, gapbottom 14");
        card.add(made, "wmin 0");
        card.add(kit.buttons().footer("shop.backup.make", presenter::backUp).icon("export"), "alignx left, growx 0");
        pane.add(card, "wmin 0");
        Box code = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        code.add(kit.texts().heading(kit.word("shop.sheet")), "wmin 0");
        code.add(kit.texts().reading(kit.word("shop.sheet.text")), "wmin 0, gaptop 6, gapbottom 12");
        code.add(kit.texts().captionStrong(kit.word("shop.sheet.pin")), "wmin 0, gapbottom 4");
        code.add(pin, "w 304!, h 48!, alignx left, growx 0");
        code.add(sheet, "wmin 0, gaptop 10");
        pane.add(code, "wmin 0");
        Box other = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        other.add(kit.texts().heading(kit.word("shop.other")), "wmin 0");
        other.add(kit.texts().reading(kit.word("shop.other.text")), "wmin 0, gaptop 6, gapbottom 12");
        other.add(
                kit.buttons().outlined("shop.other.open", presenter::otherShop).icon("swap"), "alignx left, growx 0");
        pane.add(other, "wmin 0");
        return pane;
    }

    void show(ShopRoomState.Backup state) {
        made.show(List.of(state.last(), state.old(), state.said(), state.busy()), () -> made(state));
        sheet.show(List.of(state.sheet(), state.sheetTrouble()), () -> sheet(state));
        if (round != state.pinRound()) {
            round = state.pinRound();
            if (state.sheetTrouble().isPresent()) {
                pin.wrong();
            } else {
                pin.clear();
            }
        }
    }

    private JComponent made(ShopRoomState.Backup state) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        pane.add(
                state.old()
                        ? kit.panels().notice(Tone.WARN, state.last(), Optional.empty())
                        : kit.texts().smallStrong(state.last()),
                "wmin 0, gapbottom 12");
        state.said()
                .ifPresent(it -> pane.add(
                        kit.panels().notice(it.good() ? Tone.GOOD : Tone.BAD, it.text(), Optional.empty()),
                        "wmin 0, gapbottom 12"));
        if (state.busy()) {
            pane.add(kit.texts().detail(kit.word("shop.backup.making")), "wmin 0, gapbottom 12");
        }
        return pane;
    }

    private JComponent sheet(ShopRoomState.Backup state) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        state.sheetTrouble().ifPresent(it -> pane.add(kit.panels().notice(Tone.BAD, it, Optional.empty()), "wmin 0"));
        if (!state.sheet().isEmpty()) {
            JComponent[] groups = state.sheet().stream().map(this::group).toArray(JComponent[]::new);
            pane.add(kit.panels().flow(8, groups), "wmin 0");
            pane.add(kit.texts().small(kit.word("shop.sheet.now")), "wmin 0, gaptop 8");
        }
        return pane;
    }

    private JComponent group(String four) {
        Box box = kit.panels().box("insets 8", "[]", "[]").ground(Token.BUBBLE).radius(8);
        box.add(kit.texts().label(Type.TITLE, true, Token.TEXT, four));
        return box;
    }

    JComponent records() {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "[]16[]");
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("shop.records")), "wmin 0");
        card.add(kit.texts().reading(kit.word("shop.records.text")), "wmin 0, gaptop 6");
        card.add(check, "wmin 0");
        card.add(kit.buttons().footer("shop.records.verify", presenter::verify).icon("shield"), "alignx left, growx 0");
        pane.add(card, "wmin 0");
        pane.add(proof, "wmin 0");
        return pane;
    }

    void show(ShopRoomState.Records state) {
        check.show(List.of(state.folder(), state.checked(), state.percent()), () -> check(state));
        proof.show(state.reEnrolled(), () -> proof(state));
    }

    private JComponent check(ShopRoomState.Records state) {
        JPanel card = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        card.add(kit.texts().captionStrong(kit.word("shop.records.folder")), "wmin 0, gaptop 12");
        card.add(kit.texts().small(state.folder()), "wmin 0, gapbottom 14");
        state.checked().ifPresent(it -> card.add(checked(it), "wmin 0, gapbottom 14"));
        state.percent().ifPresent(it -> {
            String line = kit.word("shop.content.percent", kit.word("shop.records.checking"), it);
            card.add(kit.texts().detail(line), "wmin 0");
            card.add(
                    kit.marks().share(it / 100.0, Token.ACCENT, 240, 6, line),
                    "alignx left, growx 0, gaptop 6, gapbottom 14");
        });
        return card;
    }

    private JComponent proof(ShopRoomState.Records state) {
        Box proves = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        proves.add(kit.texts().heading(kit.word("shop.records.proof")), "wmin 0, gapbottom 6");
        proves.add(kit.texts().reading(kit.word("records.proves")), "wmin 0");
        proves.add(kit.texts().reading(kit.word("shop.records.witness")), "wmin 0, gaptop 6");
        if (state.reEnrolled()) {
            proves.add(
                    kit.panels().notice(Tone.WARN, kit.word("records.re-enrolled"), Optional.empty()),
                    "wmin 0, gaptop 10");
        }
        return proves;
    }

    private JComponent checked(ShopRoomState.Checked it) {
        Tone tone = it.intact() ? Tone.GOOD : Tone.WARN;
        Box box = kit.panels().toned(tone, "fillx, wrap", "[grow,fill]", "");
        box.setName("shop.records.checked");
        box.add(kit.texts().strong(it.title()), "wmin 0");
        box.add(kit.texts().small(it.counted()), "wmin 0, gaptop 2");
        it.findings().forEach(finding -> box.add(kit.texts().small(finding), "wmin 0, gaptop 4"));
        if (!it.intact()) {
            box.add(kit.texts().small(kit.word("shop.records.todo")), "wmin 0, gaptop 8");
        }
        kit.announce(box, it.title());
        return box;
    }
}
