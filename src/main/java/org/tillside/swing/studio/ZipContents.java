package org.tillside.swing.studio;

import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.StudioState;
import org.tillside.screens.studio.ZipPart;
import org.tillside.screens.studio.ZipState;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** What a zip that was opened holds: what it does to people, what is wrong in it, and every file that is different. */
final class ZipContents {
    private final Kit kit;
    private final ZipPart part;

    ZipContents(Kit kit, ZipPart part) {
        this.kit = kit;
        this.part = part;
    }

    void add(ZipState.Opened state, JPanel pane) {
        if (!state.note().isEmpty()) {
            pane.add(kit.texts().detail(state.note()), "wmin 0, gapbottom 12, wrap");
        }
        pane.add(
                new ConcernCard(kit, part::answer).draw(state.keeps(), state.concerns()), "wmin 0, gapbottom 14, wrap");
        pane.add(problems(state), "wmin 0, gapbottom 14, wrap");
        state.files().forEach(it -> pane.add(file(it), "wmin 0, gapbottom 12, wrap"));
        if (!state.moreFiles().isEmpty()) {
            pane.add(kit.texts().detail(state.moreFiles()), "wmin 0, gapbottom 12, wrap");
        }
        if (!state.onlyHere().isEmpty()) {
            pane.add(onlyHere(state), "wmin 0, wrap");
        }
    }

    private JComponent problems(ZipState.Opened state) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("pack.problems")), "wmin 0, gapbottom 6, wrap");
        card.add(kit.texts().body(state.wrong()), "wmin 0, wrap");
        state.problems().forEach(it -> card.add(problem(it), "wmin 0, gaptop 8, wrap"));
        if (!state.more().isEmpty()) {
            card.add(kit.texts().detail(state.more()), "wmin 0, gaptop 8");
        }
        return card;
    }

    private JComponent problem(StudioState.Problem it) {
        JPanel row = kit.panels().pane("fillx", "[16!]10[grow,fill]", "");
        row.add(
                kit.texts()
                        .icon(
                                Severities.icon(it.severity()),
                                16,
                                Severities.ink(it.severity()),
                                kit.word("problem.severity", it.severity())),
                "aligny top");
        JPanel words = kit.panels().flow(12);
        words.add(kit.texts().small(it.sentence()));
        words.add(kit.texts().detail(it.place()));
        row.add(words, "wmin 0");
        return row;
    }

    private JComponent file(ZipState.File it) {
        Box card = kit.panels().bareCard("fillx", "[grow,fill]", "");
        card.add(it.foldable() ? pressed(it) : still(it), "wmin 0, wrap");
        if (it.open()) {
            card.add(kit.panels().line(), "growx, wrap");
            card.add(new SideRows(kit).draw(it.rows(), it.added()), "wmin 0, gaptop 6, gapbottom 10");
        }
        return card;
    }

    private JComponent pressed(ZipState.File it) {
        String spoken = it.path() + ", " + kind(it) + ", " + it.line();
        Slab press = kit.panels()
                .pressRow(
                        "pack.file." + it.path(),
                        spoken,
                        "insets 12 16 12 16, fillx",
                        "[16!]10[grow,fill]",
                        () -> part.fold(it.path()));
        press.add(kit.texts().icon(it.open() ? "chevron-down" : "chevron-right", 16, Token.MUTED, ""), "aligny center");
        press.add(words(it), "wmin 0");
        return press;
    }

    private JComponent still(ZipState.File it) {
        JPanel row = kit.panels().pane("fillx, insets 12 42 12 16", "[grow,fill]", "");
        row.add(words(it), "wmin 0");
        return row;
    }

    private JComponent words(ZipState.File it) {
        JPanel words = kit.panels().flow(12);
        words.add(kit.texts().text(Type.SMALL, true, Token.TEXT, it.path()));
        words.add(kit.texts().text(Type.SMALL, true, it.added() ? Token.GOOD_TEXT : Token.WARN, kind(it)));
        words.add(kit.texts().text(Type.SMALL, false, Token.MUTED, it.line()));
        return words;
    }

    private String kind(ZipState.File it) {
        return kit.word(it.added() ? "pack.kind.added" : "pack.kind.changed");
    }

    private JComponent onlyHere(ZipState.Opened state) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("pack.only-here")), "wmin 0, gapbottom 6, wrap");
        card.add(kit.texts().body(kit.word("pack.only-here.text")), "wmin 0, gapbottom 8, wrap");
        state.onlyHere().forEach(it -> {
            JCheckBox tick = kit.fields()
                    .check(
                            "pack.away." + it.path(),
                            kit.word("pack.away"),
                            it.away(),
                            wanted -> part.away(it.path(), wanted));
            tick.getAccessibleContext().setAccessibleDescription(it.path());
            card.add(kit.panels().flow(16, kit.texts().smallStrong(it.path()), tick), "wmin 0, wrap");
        });
        return card;
    }
}
