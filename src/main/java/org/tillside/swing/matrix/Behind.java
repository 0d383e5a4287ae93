package org.tillside.swing.matrix;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.matrix.ExplainState;
import org.tillside.shop.Evidence.Verdict;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.SkillState;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** What is behind a level: the scale, the records, and what the next level asks for. */
public final class Behind {
    private final Kit kit;
    private final Runnable more;
    private final Consumer<String> open;
    private final Consumer<String> sign;

    /**
     * Draws it.
     *
     * @param more shows all records
     * @param open opens a record, by its id
     * @param sign goes to a step that is to be signed
     */
    public Behind(Kit kit, Runnable more, Consumer<String> open, Consumer<String> sign) {
        this.kit = kit;
        this.more = more;
        this.open = open;
        this.sign = sign;
    }

    /** A column of 20 inside at both sides. */
    public JComponent draw(ExplainState it) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        if (!it.stops().isEmpty()) {
            pane.add(scale(it), "wmin 0, gapbottom 12, wrap");
        }
        if (!it.heading().isEmpty()) {
            pane.add(kit.texts().captionStrong(it.heading()), "wmin 0, gap 20 20 0 2, wrap");
            pane.add(records(it.records()), "wmin 0, wrap");
        }
        if (!it.more().isEmpty()) {
            pane.add(
                    kit.panels().flow(0, kit.buttons().link("matrix.more", it.more(), more)),
                    "wmin 0, gap 20 20 4 0, wrap");
        }
        if (!it.note().isEmpty()) {
            pane.add(kit.texts().caption(it.note()), "wmin 0, gap 20 20 6 6, wrap");
        }
        it.missing().ifPresent(missing -> pane.add(missing(missing), "wmin 0, gap 20 20 10 0, wrap"));
        return pane;
    }

    private JComponent scale(ExplainState it) {
        JPanel pane = kit.panels()
                .pane(
                        "insets 0 10 0 10, fillx",
                        "[grow,fill,sg]0[grow,fill,sg]0[grow,fill,sg]0[grow,fill,sg]",
                        "[]4[]0[]");
        List<SkillState> stops =
                it.stops().stream().map(stop -> SkillState.of(stop.level())).toList();
        pane.add(
                kit.marks().scale(stops, it.now(), it.wanted(), it.below(), it.scale()), "span 4, growx, wmin 0, wrap");
        // a long word may reach over its quarter, into the room that its neighbour's short one leaves
        it.stops().forEach(stop -> pane.add(stop(stop), "wmin 0, pad 0 -10 0 10, aligny top"));
        return pane;
    }

    private JComponent stop(ExplainState.Stop it) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]0[]");
        Token ink = it.lacking() ? Token.BAD : it.strong() ? Token.TEXT : Token.MUTED;
        pane.add(
                kit.texts()
                        .text(Type.CAPTION, it.strong() || it.lacking(), Token.TEXT, it.word())
                        .centred(),
                "wmin 0, wrap");
        pane.add(kit.texts().text(Type.CAPTION, false, ink, it.detail()).centred(), "wmin 0");
        return pane;
    }

    private JComponent records(List<ExplainState.Proof> records) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        for (int i = 0; i < records.size(); i++) {
            if (i > 0) {
                pane.add(kit.panels().line(), "gapx 20 20, wrap");
            }
            pane.add(record(records.get(i)), "wmin 0, wrap");
        }
        return pane;
    }

    private JComponent record(ExplainState.Proof it) {
        String layout = "insets 7 20 7 20, fillx";
        String columns = "[18!]8[grow,fill]";
        if (!it.opens()) {
            JPanel row = kit.panels().pane(layout, columns, "");
            fill(row, it);
            return row;
        }
        Slab row = kit.panels()
                .pressRow(
                        "matrix.record." + it.id(),
                        String.join(", ", it.title(), it.detail(), it.verdict()),
                        layout,
                        columns,
                        () -> open.accept(it.id()));
        fill(row, it);
        return row;
    }

    private void fill(JComponent row, ExplainState.Proof it) {
        boolean counts = it.counts() == Verdict.COUNTS;
        boolean withdrawn = it.counts() == Verdict.WITHDRAWN;
        Token ink = counts ? Token.GOOD_TEXT : withdrawn ? Token.BAD : Token.MUTED;
        row.add(kit.texts().icon(icon(it.counts()), 18, ink, ""), "aligny top");
        JPanel texts = kit.panels().pane("fillx", "[grow,fill]8[]", "[]0[]");
        Run title = withdrawn ? Run.plain(it.title()).strike() : Run.plain(it.title());
        texts.add(kit.texts().runs(Type.SMALL, Token.TEXT, List.of(title)), "spanx 2, growx, wmin 0, wrap");
        texts.add(kit.texts().caption(it.detail()), "wmin 0");
        texts.add(kit.texts().label(Type.CAPTION, true, ink, it.verdict()), "wmin pref, aligny top");
        row.add(texts, "wmin 0");
    }

    private static String icon(Verdict verdict) {
        return switch (verdict) {
            case COUNTS -> "check";
            case WITHDRAWN -> "undo";
            case TOO_OLD, CHANGED -> "clock";
            case UNDER_WAY -> "half";
            case WAITS -> "pen";
            case ENDED_BADLY, SUPERSEDED, OTHER_STEP -> "minus";
        };
    }

    private JComponent missing(ExplainState.Missing it) {
        Box box = kit.panels()
                .box("insets 10 12 10 12, fillx", "[grow,fill]", "")
                .ground(Token.GROUND)
                .radius(8);
        if (it.asked() > 1) {
            box.add(
                    kit.marks()
                            .segments(
                                    it.there(),
                                    it.asked(),
                                    Token.ACCENT,
                                    120,
                                    6,
                                    kit.word("matrix.there", it.there(), it.asked())),
                    "growx 0, gapbottom 6, wrap");
        }
        box.add(kit.texts().small(it.asks()), "wmin 0, wrap");
        box.add(kit.texts().smallStrong(it.lacks()), "wmin 0, wrap");
        it.signs().forEach(step -> box.add(signs(step), "wmin 0, gaptop 4, wrap"));
        return box;
    }

    /** The name of a step may be long: it goes on in a next line. */
    private JComponent signs(ExplainState.Choice step) {
        Slab row = kit.panels()
                .pressRow(
                        "matrix.sign." + step.id(),
                        step.text(),
                        "insets 4 0 4 0, fillx",
                        "[grow,fill]8[]",
                        () -> sign.accept(step.id()));
        row.add(kit.texts().text(Type.SMALL, true, Token.ACCENT, step.text()), "wmin 0");
        row.add(kit.texts().icon("chevron-right", 16, Token.ACCENT, ""));
        return row;
    }
}
