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
    /** More than are seen without scrolling. */
    private static final int FIRST = 6;

    private static final int ROW = 36;

    private final transient Kit kit;
    private final transient StudioPresenter presenter;

    /**
     * Shows them.
     *
     * @param whole whether they are shown row by row, or only how many they are
     * @param entered whether the keyboard is in them, and has to find its row again
     */
    ProblemsPanel(
            Kit kit,
            StudioPresenter presenter,
            StudioState.Found found,
            boolean whole,
            boolean entered,
            Runnable fold) {
        super(kit.layout("fill", "[grow,fill]", "[]0[]0[grow,fill]"));
        this.kit = kit;
        this.presenter = presenter;
        setBackground(kit.colour(Token.CARD));
        add(kit.panels().line(), "growx, wrap");
        add(head(found, whole, fold), "wmin 0, wrap");
        if (whole && !found.rows().isEmpty()) {
            int first = entered ? found.rows().size() : FIRST;
            JPanel rows = kit.panels().rows("fillx", found.rows(), first, ROW, this::lined);
            Scroll scroll = kit.panels().scroll(rows).onCard();
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

    private JComponent lined(StudioState.Problem it) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(kit.panels().line(), "wrap");
        pane.add(row(it), "wmin 0");
        return pane;
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
