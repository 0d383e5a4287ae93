package org.tillside.swing.studio;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.StudioState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Scroll;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** What is wrong in all packs: each row leads to its place, and where a press mends it, has the button for that. */
final class ProblemsPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int HIGH = 156;

    private final transient Kit kit;
    private final transient StudioPresenter presenter;

    /** @param whole whether they are shown row by row, or only how many they are */
    ProblemsPanel(Kit kit, StudioPresenter presenter, StudioState.Found found, boolean whole, Runnable fold) {
        super(kit.layout("fill", "[grow,fill]", "[]0[]0[grow,fill]"));
        this.kit = kit;
        this.presenter = presenter;
        setBackground(kit.colour(Token.CARD));
        add(kit.panels().line(), "growx, wrap");
        add(head(found, whole, fold), "wmin 0, wrap");
        if (whole && !found.rows().isEmpty()) {
            Scroll scroll = kit.panels().scroll(rows(found)).onCard();
            add(scroll, "wmin 0, h " + (HIGH - 40) + "!");
        }
    }

    private JComponent head(StudioState.Found found, boolean whole, Runnable fold) {
        JPanel head =
                kit.panels().pane("fillx, insets " + (whole ? "10 16 10 16" : "4 16 4 16"), "[]12[grow,fill]8[]", "");
        head.add(kit.texts().label(Type.BODY, true, Token.TEXT, found.line()));
        JPanel filters = kit.panels().flow(8);
        found.filters().stream()
                .filter(it -> whole)
                .forEach(it -> filters.add(kit.buttons()
                        .chip("studio.only." + it.of(), it.text(), it.chosen(), () -> presenter.only(it.of()))));
        head.add(filters, "wmin 0");
        if (!found.rows().isEmpty()) {
            Press folding = kit.buttons()
                    .bareIcon(
                            whole ? "studio.problems.fold" : "studio.problems.unfold",
                            whole ? "chevron-down" : "chevron-right",
                            fold);
            // one name for both, so that the keyboard stays on it
            folding.setName("studio.problems.folding");
            head.add(folding);
        }
        return head;
    }

    private JComponent rows(StudioState.Found found) {
        JPanel rows = kit.panels().pane("fillx", "[grow,fill]", "");
        found.rows().forEach(it -> {
            rows.add(kit.panels().line(), "wrap");
            rows.add(row(it), "wmin 0, wrap");
        });
        rows.add(kit.panels().pane("", "", ""), "push");
        return rows;
    }

    private JComponent row(StudioState.Problem it) {
        JPanel row = kit.panels().pane("fillx, insets 0 0 0 16", "[grow,fill]8[]", "");
        Slab press = kit.panels()
                .pressRow(
                        "studio.problem." + it.number(),
                        it.sentence() + ", " + it.place(),
                        "insets 8 16 8 8, fillx",
                        "[18!]10[grow,fill]",
                        () -> presenter.goTo(it.number()));
        press.add(
                kit.texts().icon(Severities.icon(it.severity()), 16, Severities.ink(it.severity()), ""), "aligny top");
        JPanel words = kit.panels().flow(10);
        words.add(kit.texts().small(it.sentence()));
        words.add(kit.texts().text(Type.CAPTION, false, Token.INFO, it.place()));
        press.add(words, "wmin 0");
        row.add(press, "wmin 0");
        Optional<String> fix = it.fix();
        fix.ifPresent(text ->
                row.add(kit.buttons().small("studio.mend." + it.number(), text, () -> presenter.mend(it.number()))));
        return row;
    }
}
