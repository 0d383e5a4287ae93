package org.tillside.swing.studio;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.DifferenceState.Kind;
import org.tillside.screens.studio.DifferenceState.Row;
import org.tillside.screens.studio.ZipState.Sides;
import org.tillside.swing.kit.Kit;

/** Draws an old and a new text beside each other, line by line; below each other where there is no room for both. */
final class SideRows {
    private static final int BESIDE = 620;

    private final Kit kit;
    private final DifferenceRows rows;

    SideRows(Kit kit) {
        this.kit = kit;
        this.rows = new DifferenceRows(kit);
    }

    /** @param one whether there is a new text alone */
    JComponent draw(List<Sides> all, boolean one) {
        return one ? below(all) : kit.panels().folding(BESIDE, () -> beside(all), () -> below(all));
    }

    private JComponent beside(List<Sides> all) {
        JPanel pane = kit.panels().pane("fillx, wrap 2, gap 0 0", "[grow,fill,sg]0[grow,fill,sg]", "");
        pane.add(kit.texts().captionStrong(kit.word("pack.before")), "wmin 0, gap 16 16 4 4");
        pane.add(kit.texts().captionStrong(kit.word("pack.after")), "wmin 0, gap 16 16 4 4");
        all.forEach(it -> {
            pane.add(side(it.before()), "wmin 0, grow");
            pane.add(side(it.after()), "wmin 0, grow");
        });
        return pane;
    }

    private JComponent side(Optional<Row> row) {
        return row.map(it -> rows.row(it, true)).orElseGet(() -> kit.panels().pane("", "", ""));
    }

    private JComponent below(List<Sides> all) {
        return rows.draw(all.stream().flatMap(it -> lines(it).stream()).toList());
    }

    private static List<Row> lines(Sides it) {
        boolean same = it.after()
                .filter(row -> row.kind() == Kind.SAME || row.kind() == Kind.GAP)
                .isPresent();
        return (same ? List.of(it.after()) : List.of(it.before(), it.after()))
                .stream().flatMap(Optional::stream).toList();
    }
}
