package org.tillside.swing.studio;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.DifferenceState.Kind;
import org.tillside.screens.studio.DifferenceState.Part;
import org.tillside.screens.studio.DifferenceState.Row;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Run;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/**
 * Draws what two texts differ in: a sign before each line, and the words that are others struck through or bold, so that
 * nothing is told by colour alone.
 */
final class DifferenceRows {
    /** An indent deeper than this would leave no room for words. */
    private static final int DEEPEST = 16;

    private static final int STEP = 5;

    private final Kit kit;

    DifferenceRows(Kit kit) {
        this.kit = kit;
    }

    /** All lines below each other, with their numbers. */
    JComponent draw(List<Row> rows) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        rows.forEach(it -> pane.add(row(it, true), "wmin 0, wrap"));
        return pane;
    }

    /** The same without numbers. */
    JComponent bare(List<Row> rows) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        rows.forEach(it -> pane.add(row(it, false), "wmin 0, wrap"));
        return pane;
    }

    /** One line. */
    JComponent row(Row it, boolean numbered) {
        Box box = kit.panels()
                .box(
                        "insets 2 16 2 16, fillx",
                        numbered ? "[34:pref,right]8[14!,center]8[grow,fill]" : "[14!,center]8[grow,fill]",
                        "");
        ground(it.kind()).ifPresent(ground -> box.ground(ground).radius(0));
        if (numbered) {
            box.add(kit.texts().text(Type.CAPTION, false, Token.MUTED, it.number()), "aligny top");
        }
        box.add(kit.texts().text(Type.SMALL, true, ink(it.kind()), sign(it.kind())), "aligny top");
        int indent = Math.min(DEEPEST, it.indent()) * STEP;
        box.add(words(it), "wmin 0, gapleft " + indent);
        box.getAccessibleContext().setAccessibleName(it.spoken());
        return box;
    }

    private JComponent words(Row it) {
        if (it.kind() == Kind.GAP) {
            return kit.texts().caption(it.parts().get(0).text());
        }
        List<Run> runs = it.parts().stream().map(part -> run(it.kind(), part)).toList();
        return kit.texts().runs(Type.SMALL, Token.TEXT, runs);
    }

    private static Run run(Kind kind, Part part) {
        Run run = part.differs() && kind != Kind.REMOVED ? Run.bold(part.text()) : Run.plain(part.text());
        return part.differs() && kind == Kind.REMOVED ? run.strike() : run;
    }

    private static Optional<Token> ground(Kind kind) {
        return switch (kind) {
            case ADDED -> Optional.of(Token.GOOD_SOFT);
            case REMOVED -> Optional.of(Token.BAD_SOFT);
            case OTHER -> Optional.of(Token.WARN_SOFT);
            case GAP, SAME -> Optional.empty();
        };
    }

    private static Token ink(Kind kind) {
        return switch (kind) {
            case ADDED -> Token.GOOD_TEXT;
            case REMOVED -> Token.BAD;
            case OTHER -> Token.WARN;
            case GAP, SAME -> Token.MUTED;
        };
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "−";
            case OTHER -> "≠";
            case GAP -> "⋯";
            case SAME -> "";
        };
    }
}
