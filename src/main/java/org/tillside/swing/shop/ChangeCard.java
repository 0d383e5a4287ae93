package org.tillside.swing.shop;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.shop.ChangeState;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;

/** Draws what changed since people learned it: old and new side by side, who is concerned, and the two answers. */
final class ChangeCard {
    private static final int TWO_COLUMNS = 560;

    private final Kit kit;
    private final ShopRoomPresenter presenter;

    ChangeCard(Kit kit, ShopRoomPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(List<ChangeState> changes) {
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        card.setName("shop.changes");
        card.add(kit.texts().heading(kit.word("shop.change")), "wmin 0");
        card.add(kit.texts().detail(kit.word("shop.change.text")), "wmin 0, gapbottom 12");
        for (ChangeState each : changes) {
            card.add(kit.panels().line(), "wmin 0, gaptop 4, gapbottom 14");
            card.add(change(each), "wmin 0");
        }
        return card;
    }

    private JComponent change(ChangeState it) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        pane.add(kit.panels().titled(it.title(), it.what()), "wmin 0, gapbottom 10");
        pane.add(
                kit.panels().folding(TWO_COLUMNS, () -> lines(it, true), () -> lines(it, false)),
                "wmin 0, gapbottom 8");
        pane.add(kit.texts().detail(it.same()), "wmin 0");
        it.also().ifPresent(text -> pane.add(kit.texts().detail(text), "wmin 0, gaptop 2"));
        pane.add(kit.texts().body(it.people()), "wmin 0, gaptop 10");
        it.author().ifPresent(text -> pane.add(kit.panels().notice(Tone.INFO, text, Optional.empty()), "gaptop 10"));
        pane.add(answer("shop.change.wording", it, false, it.wording()), "wmin 0, gaptop 14");
        pane.add(
                it.ask()
                        .map(question -> ask(it, question))
                        .orElseGet(() -> answer("shop.change.meaning", it, true, it.meaning())),
                "wmin 0, gaptop 8, gapbottom 10");
        return pane;
    }

    private JComponent ask(ChangeState it, String question) {
        Box box = kit.panels()
                .box("insets 12 16 12 16, fillx, wrap", "[grow,fill]", "[]10[]")
                .ground(Token.WARN_SOFT)
                .radius(8);
        Text said = kit.texts().body(question);
        kit.announce(said, question);
        box.add(said, "wmin 0");
        Press yes = kit.buttons()
                .outlined(
                        "shop.change.yes." + it.ref(),
                        kit.word("shop.change.yes"),
                        () -> presenter.decide(it.ref(), true));
        // "no" stands where the keyboard is, so that a second Enter takes nothing from anybody
        Press no =
                kit.buttons().outlined("shop.change.meaning." + it.ref(), kit.word("shop.change.no"), presenter::spare);
        box.add(kit.panels().flow(12, yes.enabled(!it.busy()), no.enabled(!it.busy())), "wmin 0");
        return box;
    }

    private JComponent answer(String key, ChangeState it, boolean meaning, String comes) {
        Press press =
                kit.buttons().outlined(key + "." + it.ref(), kit.word(key), () -> presenter.decide(it.ref(), meaning));
        press.setEnabled(!it.busy());
        press.getAccessibleContext().setAccessibleDescription(comes);
        return kit.panels().flow(12, press, kit.texts().detail(comes));
    }

    private JComponent lines(ChangeState it, boolean beside) {
        JPanel pane = beside
                ? kit.panels().pane("fillx, wrap 2", "[grow,fill,sg]16[grow,fill,sg]", "")
                : kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        if (beside) {
            pane.add(kit.texts().captionStrong(kit.word("shop.change.before")), "wmin 0");
            pane.add(kit.texts().captionStrong(kit.word("shop.change.now")), "wmin 0");
        }
        for (ChangeState.Line line : it.lines()) {
            pane.add(
                    side("shop.change.before", line.before(), Token.BAD_SOFT, Token.BAD, beside),
                    "wmin 0, grow, gaptop 6");
            pane.add(
                    side("shop.change.now", line.now(), Token.GOOD_SOFT, Token.GOOD, beside), "wmin 0, grow, gaptop 6");
        }
        return pane;
    }

    private JComponent side(String key, Optional<String> text, Token ground, Token bar, boolean beside) {
        Box box = kit.panels()
                .box("insets 8 12 8 14, fillx, wrap", "[grow,fill]", "")
                .radius(6);
        if (text.isPresent()) {
            box.ground(ground).bar(bar);
        }
        if (!beside) {
            box.add(kit.texts().captionStrong(kit.word(key)), "wmin 0");
        }
        String shown = text.orElseGet(() -> kit.word(key + ".none"));
        box.add(kit.texts().small(shown).in(text.isPresent() ? Token.TEXT : Token.MUTED), "wmin 0");
        box.getAccessibleContext().setAccessibleName(kit.word(key) + ": " + shown);
        return box;
    }
}
