package org.tillside.swing.matrix;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.matrix.ExplainState;
import org.tillside.screens.matrix.MatrixPresenter;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Draws the card that explains a level by its records. */
final class ExplainCard {
    private final Kit kit;
    private final MatrixPresenter presenter;

    ExplainCard(Kit kit, MatrixPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    JComponent draw(ExplainState it) {
        Box card = kit.panels().bareCard("fillx, hidemode 3", "[grow,fill]", "");
        JPanel head = kit.panels().pane("insets 16 20 6 12, fillx", "[grow,fill]8[]", "[]");
        head.add(kit.texts().heading(kit.word("matrix.explain")), "wmin 0");
        head.add(kit.buttons().bareIcon("matrix.close", "close", presenter::close), "aligny top");
        card.add(head, "wmin 0, wrap");
        card.add(who(it), "wmin 0, gap 20 20 0 10, wrap");
        card.add(new Behind(kit, presenter::more, presenter::open, presenter::sign).draw(it), "wmin 0, wrap");
        if (!it.given().isEmpty()) {
            card.add(given(it.given()), "wmin 0, gap 20 20 14 0, wrap");
        }
        it.close().ifPresent(close -> {
            card.add(kit.panels().line(), "gaptop 16, wrap");
            card.add(new GapFields(kit, presenter).draw(close), "wmin 0, gap 20 20 12 0, wrap");
        });
        card.add(kit.panels().pane("", "", ""), "h 20!, pushy");
        return card;
    }

    private JComponent who(ExplainState it) {
        JPanel pane = kit.panels().pane("fillx", "[]10[grow,fill]8[]", "[center]");
        pane.add(kit.marks().avatar(it.person(), it.name(), 32));
        pane.add(kit.panels().titledSmall(it.title(), it.line()), "wmin 0");
        if (it.stops().isEmpty()) {
            return pane;
        }
        String number = String.valueOf(it.number());
        pane.add(
                kit.texts()
                        .runs(
                                Type.SMALL,
                                Token.MUTED,
                                List.of(Run.bold(number).in(Token.TEXT), Run.plain(" " + kit.word("matrix.of-three")))),
                "wmin pref, aligny top");
        return pane;
    }

    private JComponent given(List<ExplainState.Given> given) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]8[]", "[]4[]");
        pane.add(kit.texts().captionStrong(kit.word("matrix.given")), "spanx, wmin 0, wrap");
        given.forEach(it -> {
            JPanel texts = kit.panels().pane("fillx", "[grow,fill]", "");
            texts.add(kit.texts().small(it.title()), "wmin 0, wrap");
            texts.add(
                    kit.texts().text(Type.CAPTION, it.late(), it.late() ? Token.BAD : Token.MUTED, it.detail()),
                    "wmin 0");
            pane.add(texts, it.drops() ? "wmin 0" : "wmin 0, spanx, wrap");
            if (it.drops()) {
                pane.add(
                        kit.buttons()
                                .link("matrix.drop." + it.id(), kit.word("matrix.drop"), () -> presenter.drop(it.id())),
                        "aligny top, wrap");
            }
        });
        return pane;
    }
}
